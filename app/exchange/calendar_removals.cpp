// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What a calendar file takes away: events and dates that are called off, what was split off before.
#include "app/calendar/movers.h"
#include "app/calendar/recurrence_edits.h"
#include "app/calendar/removed_events.h"
#include "app/exchange/calendar_importing.h"
#include "app/exchange/invitation_memory.h"
#include "app/plan/limits.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

CalendarFile withDatesCalledOff(CalendarFile file)
{
    if (file.isCancellation)
        return file;
    QHash<QString, QList<QDate>> dates;
    for (const CalendarEvent &event : std::as_const(file.events)) {
        if (event.isCancelled && event.replaces.isValid())
            dates[event.uid].append(event.replaces);
    }
    for (CalendarEvent &event : file.events) {
        if (event.replaces.isValid() || event.isCancelled || !dates.contains(event.uid))
            continue;
        event.except += dates.value(event.uid);
        std::sort(event.except.begin(), event.except.end());
        event.except.erase(
            std::unique(event.except.begin(), event.except.end()), event.except.end());
    }
    return file;
}

void Importing::keep(const CalendarEvent &event)
{
    if (!event.replaces.isValid())
        m_kept.insert(event.uid);
}

bool Importing::mayLose(qsizetype row, QDate date)
{
    const Entry &series = entryAt(row);
    Entry without = series;
    without.exceptDates += u'\n' + date.toString(Qt::ISODate);
    const auto may = mayBecome(m_out.plan, series, without, m_how.by);
    if (!may && !m_out.leftOut.contains(may.error()))
        m_out.leftOut.append(may.error());
    return may.has_value();
}

void Importing::callOff(const CalendarEvent &event, qsizetype row)
{
    const qsizetype series = event.replaces.isValid() ? seriesOf(event) : -1;
    const qsizetype before = series >= 0 ? entryAt(series).exceptDates.size() : 0;
    if (series >= 0 && !except(series, event.replaces))
        return;
    if (series >= 0 && row < 0 && !m_named.contains(event.uid)
        && entryAt(series).exceptDates.size() > before)
        m_lessened.insert(event.uid);
    if (row >= 0) {
        rememberCalledOff(event, entryAt(row));
        m_calledOff.insert(entryAt(row).id);
        m_out.removed = static_cast<int>(m_calledOff.size());
    }
}

void Importing::rememberCalledOff(const CalendarEvent &event, const Entry &entry)
{
    auto sent = sentInvitation(entry.invitation);
    if (!sent || !entry.replaces.isNull() || m_calledOff.contains(entry.id))
        return;
    sent->sequence = std::max(sent->sequence, event.sequence);
    sent->isCancelled = sent->isCancelled || m_tellsPeople;
    sent->isOffThere = true;
    RemovedEvent told = removedEvent(m_out.plan, entry);
    told.invitation = memoryText(*sent);
    m_toldBefore.append(told);
}

bool Importing::except(qsizetype row, QDate day)
{
    if (!m_exceptDates.contains(row)) {
        const QStringList known = entryAt(row).exceptDates.split(u'\n', Qt::SkipEmptyParts);
        m_exceptDates.insert(row, { known.begin(), known.end() });
    }
    QSet<QString> &known = m_exceptDates[row];
    const QString date = day.toString(Qt::ISODate);
    if (known.contains(date) || !mayLose(row, day))
        return known.contains(date);
    known.insert(date);
    addException(m_out.plan.entries[row], date);
    return true;
}

bool Importing::takesPlaceAgain(qsizetype series, const CalendarEvent &event)
{
    const Id<RemovedEvent> removed = m_removed.value(removedKey(event.uid, event.replaces));
    if (!m_broughtBack.contains(removed.value))
        return true;
    const QString date = event.replaces.toString(Qt::ISODate);
    Entry whole = entryAt(series);
    QStringList dates = whole.exceptDates.split(u'\n', Qt::SkipEmptyParts);
    if (dates.removeAll(date) == 0)
        return true;
    whole.exceptDates = dates.join(u'\n');
    if (const auto may = mayBecome(m_out.plan, entryAt(series), whole, m_how.by); !may) {
        if (!m_out.leftOut.contains(may.error()))
            m_out.leftOut.append(may.error());
        m_broughtBack.remove(removed.value);
        return false;
    }
    m_exceptDates.remove(series);
    m_out.plan.entries[series] = std::move(whole);
    return true;
}

void Importing::addException(Entry &series, const QString &date)
{
    QString &dates = series.exceptDates;
    const QString more = (dates.isEmpty() ? QString() : u"\n"_s) + date;
    if (dates.size() + more.size() <= limits::kMaxTextLength)
        dates += more;
    else
        m_shortened.insert(series.id);
}

void Importing::removeTakenBack()
{
    const QList<SplitOff> splits = splitsIn(m_out.plan);
    for (const SplitOff &split : splits) {
        if (!m_named.contains(split.uid) && isTakenBack(split))
            m_calledOff.insert(split.entry);
    }
    m_out.removed = static_cast<int>(m_calledOff.size());
}

bool Importing::isTakenBack(const SplitOff &split) const
{
    const qsizetype row = m_rows.value(eventKey(split.series, {}), -1);
    if (row < 0)
        return false;
    const Entry &series = entryAt(row);
    if (m_calledOff.contains(series.id))
        return true;
    const QDate last = lastDayOfRule(series);
    return m_named.contains(split.series) && !m_kept.contains(split.series)
        && (!last.isValid() || last >= split.date);
}

} // namespace lockstep
