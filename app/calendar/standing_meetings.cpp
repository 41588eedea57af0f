// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/standing_meetings.h"

#include "app/calendar/calendar_edits.h"
#include "app/calendar/entry_dates.h"
#include "app/calendar/fiscal.h"
#include "app/calendar/recurrence_edits.h"
#include "app/calendar/working_days.h"

#include <optional>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMinutes = 60;
constexpr int kTuesday = 2;
constexpr int kThursday = 4;
constexpr int kPartnershipDay = 5; ///< working day of a quarter

/// On days off: left out, or held on the next working day.
enum class OnDayOff { LeftOut, Moved };

QDate onWeekday(QDate from, int weekday)
{
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}

QDate firstThursday(QDate from)
{
    const QDate inMonth = onWeekday({ from.year(), from.month(), 1 }, kThursday);
    const QDate next = QDate(from.year(), from.month(), 1).addMonths(1);
    return inMonth >= from ? inMonth : onWeekday(next, kThursday);
}

class MeetingMaker {
public:
    MeetingMaker(
        const Plan &plan, const StandingMeetings &meetings, QDate from, QRandomGenerator &ids)
        : m_plan(plan)
        , m_days(plan)
        , m_span(horizon(plan.settings))
        , m_zone(meetings.zone)
        , m_ids(ids)
    {
        m_span.start = std::max(m_span.start, from);
    }

    // Nothing of what has no date left.

    [[nodiscard]] std::optional<Entry> council(const MeetingWords &words)
    {
        return recurring(words, onWeekday(m_span.start, kTuesday), u"FREQ=WEEKLY;BYDAY=TU"_s,
            { { 9 * kHourMinutes }, { 9 * kHourMinutes + 45 } }, OnDayOff::LeftOut);
    }
    [[nodiscard]] std::optional<Entry> review(const MeetingWords &words)
    {
        return recurring(words, firstThursday(m_span.start), u"FREQ=MONTHLY;BYDAY=1TH"_s,
            { { 9 * kHourMinutes }, { 10 * kHourMinutes + 30 } }, OnDayOff::Moved);
    }
    /// Quarters of whole weeks are no rule of months: their dates are told one by one.
    [[nodiscard]] std::optional<Entry> partnership(const MeetingWords &words)
    {
        QList<QDate> dates;
        for (QDate day = m_span.start; day < m_span.end;) {
            const Period quarter = fiscalQuarter(m_plan.settings, day).period;
            const QDate meeting = m_days.after(quarter.start.addDays(-1), kPartnershipDay);
            if (m_span.contains(meeting))
                dates.append(meeting);
            day = quarter.end;
        }
        if (dates.isEmpty())
            return std::nullopt;
        Entry entry
            = meetingOn(words, dates.first(), { { 13 * kHourMinutes }, { 15 * kHourMinutes } });
        entry.alsoDates = dateLines(dates.mid(1));
        return entry;
    }

private:
    using Times = std::pair<Duration, Duration>;

    [[nodiscard]] Entry meetingOn(const MeetingWords &words, QDate date, Times times)
    {
        Entry entry;
        entry.id = newId<Entry>(m_ids);
        entry.kind = EntryKind::Review;
        entry.title = words.title;
        entry.notes = words.agenda;
        entry.period = { date, date.addDays(1) };
        entry.isTimed = true;
        std::tie(entry.startsAt, entry.endsAt) = times;
        entry.zone = m_zone;
        return entry;
    }

    [[nodiscard]] std::optional<Entry> recurring(
        const MeetingWords &words, QDate first, const QString &rule, Times times, OnDayOff onDayOff)
    {
        if (!m_span.contains(first))
            return std::nullopt;
        Entry entry = meetingOn(words, first, times);
        entry.rule = rule;
        entry.rule = ruleEndingOn(entry, m_span.lastDay());
        const auto recurrence = recurrenceOf(entry);
        QList<QDate> except;
        QList<QDate> also;
        const QList<Moment> all = recurrence ? occurrences(*recurrence, m_span) : QList<Moment>();
        for (const Moment &moment : all) {
            if (m_days.has(moment.date))
                continue;
            except.append(moment.date);
            const QDate instead = m_days.onOrAfter(moment.date);
            if (onDayOff == OnDayOff::Moved && m_span.contains(instead))
                also.append(instead);
        }
        if (all.size() == except.size() && also.isEmpty())
            return std::nullopt;
        entry.exceptDates = dateLines(except);
        entry.alsoDates = dateLines(also);
        return entry;
    }

    const Plan &m_plan;
    WorkingDays m_days;
    Period m_span;
    QString m_zone;
    QRandomGenerator &m_ids;
};

bool hasMeeting(const Plan &plan, const QString &title)
{
    return std::any_of(plan.entries.begin(), plan.entries.end(), [&title](const Entry &entry) {
        return entry.kind == EntryKind::Review && entry.title == title;
    });
}

} // namespace

Result<Plan> addStandingMeetings(
    const Plan &plan, const StandingMeetings &meetings, QDate from, QRandomGenerator &ids)
{
    MeetingMaker maker(plan, meetings, from, ids);
    const QList<std::pair<QString, std::optional<Entry>>> all {
        { meetings.council.title, maker.council(meetings.council) },
        { meetings.review.title, maker.review(meetings.review) },
        { meetings.partnership.title, maker.partnership(meetings.partnership) }
    };
    Plan next = plan;
    bool hasAll = true;
    for (const auto &[title, entry] : all) {
        if (hasMeeting(plan, title))
            continue;
        hasAll = false;
        if (!entry)
            continue;
        auto with = putEntry(std::move(next), *entry);
        if (!with)
            return with;
        next = *std::move(with);
    }
    if (hasAll)
        return fail(Fault::Duplicate, meetings.council.title);
    if (next.entries.size() == plan.entries.size())
        return fail(Fault::OutOfRange, u"horizon months of the plan"_s,
            u"over %1, so that a meeting is still to come"_s.arg(plan.settings.horizonMonths));
    return next;
}

} // namespace lockstep
