// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Where rules of what recurs end, and how they lie when it begins later.
#include "app/calendar/recurrence_edits.h"

#include "app/calendar/recurrence.h"

#include <QDateTime>
#include <QTimeZone>

namespace lockstep {

namespace {

/// The last second of `day`, as a rule has to say it: in UTC of a time in a known zone.
void endWith(RecurrenceRule &rule, const Entry &entry, QDate day)
{
    rule.count = 0;
    rule.until = { day, entry.isTimed ? QTime(23, 59, 59) : QTime() };
    rule.untilIsUtc = false;
    if (!entry.isTimed || entry.zone.isEmpty()) // without a name it would be this computer's zone
        return;
    const QTimeZone zone(entry.zone.toUtf8());
    if (!zone.isValid())
        return;
    const QDateTime end = QDateTime(day, rule.until.time, zone).toUTC();
    rule.until = { end.date(), end.time() };
    rule.untilIsUtc = true;
}

} // namespace

QString ruleEndingOn(const Entry &entry, QDate day)
{
    auto rule = recurrenceRule(entry.rule);
    if (!rule)
        return entry.rule;
    endWith(*rule, entry, day);
    return ruleText(*rule);
}

QString ruleEndingAfter(const Entry &entry, int times)
{
    auto rule = recurrenceRule(entry.rule);
    if (!rule)
        return entry.rule;
    rule->count = times;
    rule->until = {};
    rule->untilIsUtc = false;
    return ruleText(*rule);
}

QDate lastDayOfRule(const Entry &entry)
{
    const auto rule = recurrenceRule(entry.rule);
    if (!rule || !rule->until.isValid())
        return {};
    const Moment &end = rule->until;
    const QTimeZone zone(entry.zone.toUtf8());
    if (!rule->untilIsUtc || entry.zone.isEmpty() || !zone.isValid())
        return end.date;
    return QDateTime(end.date, end.time, Qt::UTC).toTimeZone(zone).date();
}

QString laterRule(const QString &text, QDate start, qint64 days)
{
    auto rule = recurrenceRule(text);
    if (!rule || days == 0)
        return text;
    const QDate later = start.addDays(days);
    const bool isInWeeks = rule->frequency <= Frequency::Weekly;
    for (NthWeekday &day : rule->weekdays) {
        day.weekday = static_cast<int>(((day.weekday - 1 + days) % 7 + 7) % 7) + 1;
        if (!isInWeeks && day.nth > 0 && rule->weekdays.size() == 1)
            day = { (later.day() - 1) / 7 + 1, later.dayOfWeek() };
    }
    if (rule->monthDays.size() == 1 && rule->monthDays.first() > 0)
        rule->monthDays = { later.day() };
    if (rule->months.size() == 1)
        rule->months = { later.month() };
    if (rule->until.isValid())
        rule->until.date = rule->until.date.addDays(days);
    return ruleText(*rule);
}

} // namespace lockstep
