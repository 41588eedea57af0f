// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_line.h"

#include "app/plan/limits.h"
#include "ui/calendar/entry_text.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/contrast.h"
#include "ui/shared/elided_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What the entry clashes with, and what it is: a narrow line shows the beginning.
QString sentenceOf(const Snapshot &snapshot, const QList<Clash> &clashes, const Entry &entry)
{
    QStringList sentences;
    for (const Clash &clash : clashes) {
        if (clash.entries.contains(entry.id))
            sentences << clashText(snapshot.plan, snapshot.format, clash);
    }
    const QString dates = datesInQuarter(
        snapshot.plan, snapshot.figures, snapshot.format, entry, snapshot.selection.quarter);
    if (!dates.isEmpty())
        sentences << dates;
    sentences << entrySentence(snapshot.plan, snapshot.figures, snapshot.format, entry);
    return sentences.join(u' ');
}

} // namespace

EntryLine::EntryLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel(this))
    , m_idea(new QLineEdit(this))
    , m_ideas(new QToolButton(this))
    , m_clashes(new QToolButton(this))
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
    line->addWidget(m_clashes);
    line->addWidget(m_ideas);
    line->addWidget(m_idea);
    line->addWidget(m_chip);
    addIdeaLine();
    addIdeasButton();
    addClashButton();
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

void EntryLine::addIdeaLine()
{
    m_idea->setObjectName(u"ideaLine"_s);
    m_idea->setAccessibleName(tr("New idea for the calendar"));
    m_idea->setPlaceholderText(tr("Idea, then Enter"));
    m_idea->setMaxLength(limits::kMaxNameLength);
    m_idea->setToolTip(tr("An idea brings nothing until it is proposed"));
    connect(m_idea, &QLineEdit::returnPressed, this, [this] {
        const QString title = m_idea->text().trimmed();
        m_idea->clear();
        if (!title.isEmpty())
            emit ideaTyped(title);
    });
}

void EntryLine::addIdeasButton()
{
    m_ideas->setObjectName(u"ideasButton"_s);
    m_ideas->setAutoRaise(true);
    m_ideas->setCheckable(true);
    m_ideas->setFocusPolicy(Qt::StrongFocus);
    m_ideas->hide();
    connect(m_ideas, &QToolButton::clicked, this, &EntryLine::ideasWanted);
}

void EntryLine::setIdeas(qsizetype count, bool areShown)
{
    m_ideas->setText(tr("%n idea(s)", "", int(count)));
    m_ideas->setAccessibleName(tr("List of %n idea(s) not yet placed", "", int(count)));
    m_ideas->setToolTip(m_ideas->accessibleName());
    m_ideas->setChecked(areShown);
    m_ideas->setVisible(count > 0 && isEnabled());
    m_ideas->setFont(m_snapshot.style.font(TextRole::Caption));
}

void EntryLine::addClashButton()
{
    m_clashes->setObjectName(u"calendarClashes"_s);
    m_clashes->setAutoRaise(true);
    m_clashes->setPopupMode(QToolButton::InstantPopup);
    m_clashes->hide();
}

void EntryLine::addClashList()
{
    m_clashList = new QMenu(this);
    m_clashList->setObjectName(u"calendarClashList"_s);
    connect(m_clashList, &QMenu::aboutToShow, this, &EntryLine::listClashes);
    m_clashes->setMenu(m_clashList);
}

/// Choosing one turns to its first entry.
void EntryLine::listClashes()
{
    constexpr qsizetype kMost = 20;
    m_clashList->clear();
    for (const Clash &clash : m_known.first(std::min(m_known.size(), kMost))) {
        QString text = clashText(m_snapshot.plan, m_snapshot.format, clash);
        QAction *action = m_clashList->addAction(text.replace(u'&', u"&&"_s));
        action->setEnabled(!clash.entries.isEmpty());
        if (!clash.entries.isEmpty())
            connect(action, &QAction::triggered, this,
                [this, id = clash.entries.first()] { emit entryWanted(id); });
    }
}

void EntryLine::showClashes(const Style &style)
{
    const auto count = m_known.size();
    m_clashes->setVisible(count > 0);
    if (count == 0)
        return;
    if (!m_clashList)
        addClashList();
    m_clashes->setText(tr("%n clash(es)", "", int(count)));
    m_clashes->setAccessibleName(m_clashes->text());
    m_clashes->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    QPalette palette = m_clashes->palette();
    palette.setColor(QPalette::ButtonText, readable(style.colours().bad, style));
    m_clashes->setPalette(palette);
}

void EntryLine::setHint(const QString &hint)
{
    m_hint = hint;
}

void EntryLine::point(const QString &words)
{
    if (std::exchange(m_pointed, words) != words)
        showSentence();
}

QString EntryLine::sentence(const Entry *entry) const
{
    if (!m_pointed.isEmpty())
        return m_pointed;
    if (m_chosen > 0)
        return tr("%n entries move together; Esc lets them go.", "", int(m_chosen));
    if (entry)
        return (m_moved.isEmpty()
                       ? QString()
                       : tr("%1.", "−0.3 M EUR in the bridge of FY27").arg(m_moved) + u' ')
            + sentenceOf(m_snapshot, m_known, *entry);
    return isEnabled() ? m_hint : QString();
}

void EntryLine::showSentence()
{
    const auto &style = m_snapshot.style;
    const auto *entry = lockstep::find(m_snapshot.plan.entries, m_snapshot.selection.entry);
    const bool isOne = entry && m_chosen == 0 && m_pointed.isEmpty();
    const auto text = sentence(entry);
    m_sentence->setText(text);
    m_sentence->setAccessibleDescription(text);
    const bool isLate = isOne && startsTooLate(m_snapshot.plan, m_snapshot.figures, *entry);
    const bool isHint = !entry && m_chosen == 0 && m_pointed.isEmpty();
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText,
        isLate       ? readable(style.colours().bad, style)
            : isHint ? style.colours().muted
                     : style.colours().ink);
    m_sentence->setPalette(palette);
    m_sentence->setFont(style.font(TextRole::Caption));
}

void EntryLine::show(const Snapshot &snapshot, const QList<Clash> &clashes, qsizetype chosen)
{
    m_snapshot = snapshot;
    m_known = clashes;
    m_chosen = chosen;
    const auto &style = snapshot.style;
    const auto *entry = lockstep::find(snapshot.plan.entries, snapshot.selection.entry);
    showSentence();
    m_edit->setFont(style.font(TextRole::Caption));
    m_idea->setFont(style.font(TextRole::Caption));
    const QFontMetrics metrics(m_idea->font());
    m_idea->setFixedWidth(std::max(
        style.px(120), metrics.horizontalAdvance(m_idea->placeholderText()) + style.px(24)));
    m_idea->setVisible(isEnabled());
    showClashes(style);
    layout()->setContentsMargins(style.px(8), style.px(2), style.px(8), style.px(2));
    const auto *agreed = entry && chosen == 0
        ? standing(snapshot.figures, ItemKind::Entry, entry->id.value)
        : nullptr;
    if (agreed)
        m_chip->show(*agreed, style);
    m_chip->setVisible(agreed);
    m_edit->setVisible(entry && chosen == 0 && isEnabled());
}

} // namespace lockstep
