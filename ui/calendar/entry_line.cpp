// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_line.h"

#include "ui/calendar/entry_text.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/contrast.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

EntryLine::EntryLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_chip(new AgreementChip(this))
    , m_edit(new QToolButton(this))
{
    m_sentence->setObjectName(u"entrySentence"_s);
    m_sentence->setAccessibleName(tr("Selected entry"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setTextFormat(Qt::PlainText);
    m_chip->setObjectName(u"selectedEntryChip"_s);
    m_chip->setAccessibleName(tr("Agreement to the selected entry"));
    m_edit->setObjectName(u"editEntry"_s);
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the selected entry"));
    m_edit->setAutoRaise(true);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_chip);
    line->addWidget(m_edit);
    for (auto *hidden : { static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_edit) }) {
        auto keepsPlace = hidden->sizePolicy();
        keepsPlace.setRetainSizeWhenHidden(true);
        hidden->setSizePolicy(keepsPlace);
    }
    connect(m_edit, &QToolButton::clicked, this, &EntryLine::editWanted);
    connect(m_chip, &AgreementChip::clicked, this, &EntryLine::chipPressed);
    connect(m_chip, &AgreementChip::menuWanted, this, &EntryLine::chipMenuWanted);
}

void EntryLine::show(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    const auto *entry = lockstep::find(snapshot.plan.entries, snapshot.selection.entry);
    m_text = entry ? entrySentence(snapshot.plan, snapshot.figures, snapshot.format, *entry)
        : !isEnabled()
        ? QString()
        : tr("Draw on a lane to add an entry; drag one to move it, its ends to change "
             "its length.");
    const bool isLate = entry && startsTooLate(snapshot.plan, snapshot.figures, *entry);
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText,
        isLate      ? readable(style.colours().bad, style)
            : entry ? style.colours().ink
                    : style.colours().muted);
    m_sentence->setPalette(palette);
    m_sentence->setFont(style.font(TextRole::Caption));
    m_edit->setFont(style.font(TextRole::Caption));
    layout()->setContentsMargins(style.px(8), style.px(2), style.px(8), style.px(2));
    const auto *agreed
        = entry ? standing(snapshot.figures, ItemKind::Entry, entry->id.value) : nullptr;
    if (agreed)
        m_chip->show(*agreed, style);
    m_chip->setVisible(agreed);
    m_edit->setVisible(entry && isEnabled());
    elide();
}

void EntryLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void EntryLine::elide()
{
    const QFontMetrics metrics(m_sentence->font());
    m_sentence->setText(metrics.elidedText(m_text, Qt::ElideRight, m_sentence->width()));
    m_sentence->setToolTip(m_text);
    m_sentence->setAccessibleDescription(m_text);
}

} // namespace lockstep
