// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_agenda.h"

#include "app/figures/meeting_agenda.h"
#include "app/plan/row_names.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// "MQL: version 2 of 14 Jul 2026 (too many tyre-kickers)".
QString agendaLine(const Plan &plan, const ChangedDefinition &change, const Format &format)
{
    const auto name = stageName(plan, change.stage);
    const auto date = format.date(change.date);
    if (change.number == 0)
        return EntryAgenda::tr("Definition of %1: changed since %2, not kept yet").arg(name, date);
    const auto line = EntryAgenda::tr("Definition of %1: version %2 of %3")
                          .arg(name, QString::number(change.number), date);
    return change.note.isEmpty() ? line : line + u" ("_s + change.note.simplified() + u')';
}

} // namespace

EntryAgenda::EntryAgenda()
    : m_words(new QLabel)
    , m_put(new QPushButton(tr("Add to the notes")))
{
    m_words->setObjectName(u"entryAgenda"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_put->setObjectName(u"putOnAgenda"_s);
    m_put->setAccessibleName(tr("Add what changed to the notes of the meeting"));
    m_put->setToolTip(tr("The notes go out with the invitation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addWidget(m_put, 0, Qt::AlignLeft);
    connect(m_put, &QPushButton::clicked, this, &EntryAgenda::put);
}

void EntryAgenda::show(const Snapshot &snapshot, const Entry &entry, QDate today)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    m_entry = entry;
    m_open.clear();
    const MeetingAgenda agenda = meetingAgenda(plan, entry, today);
    setHidden(agenda.definitions.isEmpty());
    if (isHidden())
        return;
    const auto on = format.date(agenda.meeting);
    QStringList lines { agenda.since.isValid()
            ? tr("To talk about on %1, changed since %2:").arg(on, format.date(agenda.since))
            : tr("To talk about on %1, as definitions changed:").arg(on) };
    for (const ChangedDefinition &change : agenda.definitions) {
        const auto line = agendaLine(plan, change, format);
        lines << line;
        if (!entry.notes.contains(line))
            m_open << line;
    }
    m_words->setText(lines.join(u'\n'));
    m_words->setFont(style.font(TextRole::Body));
    m_put->setHidden(m_open.isEmpty());
    layout()->setSpacing(style.px(4));
}

void EntryAgenda::put()
{
    Entry next = m_entry;
    QStringList lines = m_open;
    if (!next.notes.isEmpty())
        lines.prepend(next.notes);
    next.notes = lines.join(u'\n');
    emit changed(tr("Add what changed to the notes of %1").arg(m_entry.title), next);
}

} // namespace lockstep
