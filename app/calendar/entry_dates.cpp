// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/entry_dates.h"

#include "app/plan/fiscal_years.h"

#include <QStringList>
#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QList<Moment> momentsFrom(const QString &lines)
{
    QList<Moment> moments;
    for (const QDate date : datesFrom(lines))
        moments.append({ date, {} });
    return moments;
}

/// As far as days go: an end before its time of day leaves that day out.
RecurrenceRule inDays(RecurrenceRule rule, const Entry &entry)
{
    if (rule.until.isWholeDay() || !entry.isTimed)
        return rule;
    const Moment until = localUntil(rule, entry.zone);
    const QTime starts = QTime(0, 0).addSecs(static_cast<int>(entry.startsAt.minutes * 60));
    rule.until = { until.date.addDays(until.time < starts ? -1 : 0), {} };
    rule.untilIsUtc = false;
    return rule;
}

QHash<Id<Entry>, QList<QDate>> changedDates(const QList<Entry> &entries)
{
    QHash<Id<Entry>, QList<QDate>> changed;
    for (const Entry &entry : entries) {
        if (!entry.replaces.isNull())
            changed[entry.replaces].append(entry.replacesDate);
    }
    return changed;
}

} // namespace

QList<QDate> datesFrom(const QString &lines)
{
    QList<QDate> dates;
    for (const QStringView line : QStringView(lines).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const QDate date = QDate::fromString(line.left(10).toString(), Qt::ISODate);
        if (date.isValid())
            dates.append(date);
    }
    return dates;
}

QString dateLines(QList<QDate> dates)
{
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    QStringList lines;
    for (const QDate date : std::as_const(dates))
        lines.append(date.toString(Qt::ISODate));
    return lines.join(u'\n');
}

std::optional<Recurrence> recurrenceOf(const Entry &entry)
{
    if (entry.rule.isEmpty() && entry.alsoDates.isEmpty())
        return {};
    static const QString once = u"FREQ=DAILY;COUNT=1"_s;
    const auto rule = recurrenceRule(entry.rule.isEmpty() ? once : entry.rule);
    if (!rule)
        return {};
    return Recurrence { inDays(*rule, entry), { entry.period.start, {} }, entry.zone,
        momentsFrom(entry.exceptDates), momentsFrom(entry.alsoDates) };
}

CountedDates::CountedDates(const Plan &plan)
    : m_horizon(horizon(plan.settings))
    , m_entries(plan.entries)
{
}

QVarLengthArray<Period, 1> CountedDates::of(const Entry &entry) const
{
    QVarLengthArray<Period, 1> dates;
    const auto recurrence = m_horizon.isValid() ? recurrenceOf(entry) : std::nullopt;
    if (!recurrence) {
        dates.append(entry.period);
        return dates;
    }
    const qint64 length = std::max<qint64>(1, entry.period.days());
    if (!m_changed)
        m_changed = changedDates(m_entries);
    const QList<QDate> changed = m_changed->value(entry.id);
    for (const Moment &moment : occurrences(*recurrence, m_horizon)) {
        if (!changed.contains(moment.date))
            dates.append({ moment.date, moment.date.addDays(length) });
    }
    return dates;
}

EntryDates::EntryDates(const Plan &plan, const Period &shown)
    : m_shown(shown)
    , m_changed(changedDates(plan.entries))
{
}

QList<Period> EntryDates::recurring(const Entry &entry, const Recurrence &recurrence) const
{
    const qint64 length = std::max<qint64>(1, entry.period.days());
    const Period reach { m_shown.start.addDays(1 - length), m_shown.end };
    const QList<QDate> changed = m_changed.value(entry.id);
    QList<Period> periods;
    for (const Moment &moment : occurrences(recurrence, reach)) {
        if (!changed.contains(moment.date))
            periods.append({ moment.date, moment.date.addDays(length) });
    }
    return periods;
}

const QList<Period> &EntryDates::periods(const Entry &entry)
{
    const auto at = m_known.constFind(entry.id);
    if (at != m_known.constEnd())
        return *at;
    if (const auto recurrence = recurrenceOf(entry))
        return *m_known.insert(entry.id, recurring(entry, *recurrence));
    m_single.clear();
    if (entry.period.start < m_shown.end && m_shown.start < entry.period.end)
        m_single.append(entry.period);
    return m_single;
}

} // namespace lockstep
