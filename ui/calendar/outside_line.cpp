// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/outside_line.h"

#include "ui/shared/elided_label.h"
#include "ui/shared/ink.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

OutsideLine::OutsideLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidedLabel(this))
    , m_button(new QToolButton(this))
    , m_list(new QMenu(this))
{
    setObjectName(u"outsideLine"_s);
    m_words->setObjectName(u"outsideWords"_s);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"listOutside"_s);
    m_button->setText(tr("List them"));
    m_button->setAccessibleName(tr("List the entries outside the plan's months"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_list->setObjectName(u"outsideList"_s);
    m_button->setMenu(m_list);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_words, 1);
    line->addWidget(m_button);
    connect(m_list, &QMenu::aboutToShow, this, &OutsideLine::list);
    hide();
}

void OutsideLine::show(const Snapshot &snapshot, const OutsidePlan &outside)
{
    m_snapshot = snapshot;
    m_outside = outside;
    const auto &style = snapshot.style;
    QStringList sentences;
    if (!outside.before.isEmpty())
        sentences << tr("%n entry(ies) before the plan's months.", "", int(outside.before.size()));
    if (!outside.after.isEmpty())
        sentences << tr("%n entry(ies) after the plan's months.", "", int(outside.after.size()));
    m_words->setText(sentences.join(u' '));
    m_words->setFont(style.font(TextRole::Caption));
    setInk(*m_words, style.colours().ink);
    m_button->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    layout()->setContentsMargins(style.px(8), 0, style.px(8), 0);
}

/// Choosing one selects it, so that its days can be changed.
void OutsideLine::list()
{
    m_list->clear();
    for (const auto *ids : { &m_outside.before, &m_outside.after }) {
        if (ids == &m_outside.after && !m_list->isEmpty() && !ids->isEmpty())
            m_list->addSeparator();
        for (const Id<Entry> id : *ids)
            add(id);
    }
}

void OutsideLine::add(Id<Entry> id)
{
    constexpr qsizetype kMost = 40;
    const auto *entry = lockstep::find(m_snapshot.plan.entries, id);
    if (!entry || m_list->actions().size() >= kMost)
        return;
    QString text
        = tr("%1: %2", "days and title").arg(m_snapshot.format.period(entry->period), entry->title);
    connect(m_list->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
        [this, id] { emit entryWanted(id); });
}

} // namespace lockstep
