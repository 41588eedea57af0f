// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/recurrence.h"

#include "app/plan/limits.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <iterator>

namespace lockstep {

namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kHour = 3'600;
constexpr qint64 kMinute = 60;

qint64 secondsOf(const Moment &moment)
{
    const qint64 time = moment.isWholeDay() ? 0 : moment.time.msecsSinceStartOfDay() / 1'000;
    return moment.date.toJulianDay() * kDay + time;
}

Moment momentOf(qint64 seconds, bool isWholeDay)
{
    const QDate date = QDate::fromJulianDay(seconds / kDay);
    if (isWholeDay)
        return { date, {} };
    return { date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % kDay) * 1'000) };
}

/// The last second that may be one. An end without a time takes in its whole day.
qint64 lastSecond(const RecurrenceRule &rule, bool isWholeDay, const QString &zone)
{
    const qint64 known = secondsOf({ limits::kLastDate, {} }) + kDay - 1;
    if (!rule.until.isValid())
        return known;
    const Moment until = localUntil(rule, zone);
    const bool takesDay = isWholeDay || until.isWholeDay();
    return std::min(known, takesDay ? secondsOf({ until.date, {} }) + kDay - 1 : secondsOf(until));
}

qint64 firstPeriod(const RecurrenceRule &rule, QDate first)
{
    switch (rule.frequency) {
    case Frequency::Yearly:
        return first.year();
    case Frequency::Monthly:
        return qint64 { first.year() } * 12 + first.month() - 1;
    case Frequency::Weekly:
        return first.toJulianDay() - (first.dayOfWeek() - rule.weekStart + 7) % 7;
    case Frequency::Daily:
    case Frequency::Hourly:
    case Frequency::Minutely:
        break;
    }
    return first.toJulianDay();
}

/// How far the first days of two periods that follow each other are apart, in the period's unit.
qint64 stride(const RecurrenceRule &rule)
{
    switch (rule.frequency) {
    case Frequency::Weekly:
        return qint64 { 7 } * rule.interval;
    case Frequency::Hourly:
    case Frequency::Minutely:
        return 1;
    default:
        return rule.interval;
    }
}

} // namespace

Moment localUntil(const RecurrenceRule &rule, const QString &zone)
{
    if (!rule.untilIsUtc || zone.isEmpty())
        return rule.until;
    const QDateTime there
        = QDateTime(rule.until.date, rule.until.time, Qt::UTC).toTimeZone(QTimeZone(zone.toUtf8()));
    return there.isValid() ? Moment { there.date(), there.time() } : rule.until;
}

OccurrenceWalk::OccurrenceWalk(const RecurrenceRule &rule, const Moment &first, const QString &zone)
    : m_rule(rule)
    , m_sets(rule, first)
    , m_isWholeDay(first.isWholeDay())
    , m_first(secondsOf(first))
    , m_last(lastSecond(rule, m_isWholeDay, zone))
    , m_period(firstPeriod(rule, first.date))
{
}

void OccurrenceWalk::fillDays()
{
    switch (m_rule.frequency) {
    case Frequency::Yearly:
        m_sets.year(static_cast<int>(m_period), m_days);
        break;
    case Frequency::Monthly:
        m_sets.month(static_cast<int>(m_period / 12), static_cast<int>(m_period % 12) + 1, m_days);
        break;
    case Frequency::Weekly:
        m_sets.week(m_period, m_days);
        break;
    case Frequency::Daily:
    case Frequency::Hourly:
    case Frequency::Minutely:
        m_sets.day(m_period, m_days);
        break;
    }
}

/// "The last working day of the month" is the last one of what the rule's other parts give.
void OccurrenceWalk::pickPositions(std::size_t from)
{
    if (m_rule.positions.isEmpty())
        return;
    const std::vector<qint64> all(
        m_found.begin() + static_cast<std::ptrdiff_t>(from), m_found.end());
    const auto size = static_cast<qint64>(all.size());
    m_found.resize(from);
    for (const int position : m_rule.positions) {
        const qint64 at = position > 0 ? position - 1 : size + position;
        if (at >= 0 && at < size)
            m_found.push_back(all[static_cast<std::size_t>(at)]);
    }
    const auto begin = m_found.begin() + static_cast<std::ptrdiff_t>(from);
    std::sort(begin, m_found.end());
    m_found.erase(std::unique(begin, m_found.end()), m_found.end());
}

void OccurrenceWalk::fillTimes()
{
    for (const qint64 day : m_days) {
        for (const qint64 time : m_sets.times())
            m_found.push_back(day * kDay + time);
    }
    pickPositions(0);
}

/// Of a rule that recurs within the day; intervals count from the first occurrence on.
void OccurrenceWalk::fillTimesOf(qint64 day)
{
    const bool isHourly = m_rule.frequency == Frequency::Hourly;
    const qint64 unit = (isHourly ? kHour : kMinute) * m_rule.interval;
    const qint64 origin = m_first / (isHourly ? kHour : kMinute) * (isHourly ? kHour : kMinute);
    const qint64 begin = std::max(day * kDay, origin);
    const qint64 aligned = origin + (begin - origin + unit - 1) / unit * unit;
    for (qint64 at = aligned; at < (day + 1) * kDay; at += unit) {
        if (!m_sets.hasHour(static_cast<int>(at % kDay / kHour)))
            continue;
        const std::size_t from = m_found.size();
        const int own = static_cast<int>(at % kHour / kMinute);
        for (int minute = isHourly ? 0 : own; minute <= (isHourly ? 59 : own); ++minute) {
            const bool isMeant = (!isHourly && m_sets.isAnyMinute()) || m_sets.hasMinute(minute);
            if (isMeant)
                m_found.push_back(at / kHour * kHour + minute * kMinute + m_sets.times().front());
        }
        pickPositions(from);
    }
}

/// The first day that the period could have; a year's first week begins up to three days early.
qint64 OccurrenceWalk::periodStart() const
{
    switch (m_rule.frequency) {
    case Frequency::Yearly:
        return QDate(static_cast<int>(m_period), 1, 1).toJulianDay() - 3;
    case Frequency::Monthly:
        return QDate(static_cast<int>(m_period / 12), static_cast<int>(m_period % 12) + 1, 1)
            .toJulianDay();
    default:
        return m_period;
    }
}

bool OccurrenceWalk::fill()
{
    if (periodStart() * kDay > m_last)
        return false;
    m_found.clear();
    m_at = 0;
    fillDays();
    m_period += stride(m_rule);
    if (m_rule.frequency >= Frequency::Daily)
        fillTimes();
    else if (!m_days.empty() && m_isWholeDay)
        m_found.push_back(m_days.front() * kDay);
    else if (!m_days.empty())
        fillTimesOf(m_days.front());
    return true;
}

std::optional<qint64> OccurrenceWalk::secondsOfNext()
{
    if (m_rule.count > 0 && m_counted >= m_rule.count)
        return {};
    ++m_counted;
    if (!m_isBegun) {
        m_isBegun = true;
        return m_first;
    }
    for (;;) {
        while (m_at < m_found.size()) {
            const qint64 found = m_found[m_at++];
            if (found > m_last)
                return {};
            if (found > m_first)
                return found;
        }
        if (!fill())
            return {};
    }
}

std::optional<Moment> OccurrenceWalk::next()
{
    const auto seconds = secondsOfNext();
    return seconds ? std::optional(momentOf(*seconds, m_isWholeDay)) : std::nullopt;
}

void OccurrenceWalk::skipTo(QDate date)
{
    if (m_rule.count > 0 || !date.isValid())
        return;
    // A year's first week may begin in the year before.
    const qint64 wanted
        = firstPeriod(m_rule, date) - (m_rule.frequency == Frequency::Yearly ? 1 : 0);
    const qint64 step = stride(m_rule);
    m_isBegun = m_isBegun || date.toJulianDay() * kDay > m_first;
    if (wanted <= m_period)
        return;
    m_period += (wanted - m_period) / step * step;
    m_found.clear();
    m_at = 0;
}

/// No later than `date`: what gives nothing more is not followed to the last day that plans know.
static RecurrenceRule endedBy(RecurrenceRule rule, const QString &zone, QDate date)
{
    if (rule.until.isValid() && localUntil(rule, zone).date <= date)
        return rule;
    rule.until = { date, {} };
    rule.untilIsUtc = false;
    return rule;
}

QList<Moment> occurrences(const Recurrence &recurrence, const Period &period)
{
    QList<Moment> found;
    OccurrenceWalk walk(
        endedBy(recurrence.rule, recurrence.zone, period.end), recurrence.first, recurrence.zone);
    walk.skipTo(period.start);
    for (auto moment = walk.next(); moment && moment->date < period.end; moment = walk.next()) {
        if (moment->date >= period.start)
            found.append(*moment);
    }
    if (!recurrence.also.isEmpty()) {
        std::copy_if(recurrence.also.begin(), recurrence.also.end(), std::back_inserter(found),
            [&period](const Moment &moment) { return period.contains(moment.date); });
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    const QList<Moment> &except = recurrence.except;
    found.removeIf([&except](const Moment &moment) {
        return std::any_of(except.begin(), except.end(), [&moment](const Moment &one) {
            return one == moment || (one.isWholeDay() && one.date == moment.date);
        });
    });
    return found;
}

} // namespace lockstep
