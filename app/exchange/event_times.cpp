// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/event_lines.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Moment later(const Moment &from, qint64 seconds)
{
    constexpr qint64 day = 86'400;
    const qint64 since = from.time.msecsSinceStartOfDay() / 1'000 + seconds;
    const qint64 days = since >= 0 ? since / day : -((day - 1 - since) / day);
    return { from.date.addDays(days),
        QTime::fromMSecsSinceStartOfDay(static_cast<int>((since - days * day) * 1'000)) };
}

} // namespace

WrittenTime EventLines::end(CalendarZones &zones) const
{
    if (m_end.isBad)
        return m_end;
    const Moment start { m_event.period.start, m_event.startsAt };
    if (m_end.moment.isValid())
        return { zones.moved(m_end.moment, m_end.zone, m_event.zone), {}, false };
    const auto seconds = durationSeconds(m_duration);
    if (!seconds)
        return { start.isWholeDay() ? Moment { start.date.addDays(1), {} } : start, {},
            !m_duration.isEmpty() };
    if (start.isWholeDay())
        return { { start.date.addDays(std::max<qint64>(1, *seconds / 86'400)), {} }, {}, false };
    return { later(start, *seconds), {}, false };
}

void EventLines::placeTimes(CalendarZones &zones, const QString &usual)
{
    Moment start = m_start.moment;
    m_event.zone = zones.resolved(m_start.zone);
    if (m_start.zone == kUtc && m_rule.isEmpty() && zones.isKnown(usual)) {
        m_event.zone = zones.resolved(usual);
        start = zones.moved(start, kUtc, m_event.zone);
    }
    if (start.isWholeDay())
        m_event.zone.clear();
    else if (!zones.isKnown(m_start.zone) && !zones.linesOf(m_start.zone).isEmpty())
        m_event.foreign.append(zones.linesOf(m_start.zone));
    m_event.period.start = start.date;
    m_event.startsAt = start.time;
}

/// Midnight is the end of the day before.
void EventLines::placeEnd(const Moment &end)
{
    const bool isMidnight
        = m_event.startsAt == QTime(0, 0) && (end.isWholeDay() || end.time == QTime(0, 0));
    if (m_isWholeDay && isMidnight) {
        m_event.startsAt = {};
        m_event.zone.clear();
    }
    const QDate start = m_event.period.start;
    if (m_event.isWholeDay()) { // some programs end a day on itself
        m_event.period.end = end.date == start ? start.addDays(1) : end.date;
        return;
    }
    m_event.endsAt = end.isWholeDay() ? QTime(0, 0) : end.time;
    m_event.endsAtMidnight = m_event.endsAt == QTime(0, 0) && end.date > start;
    m_event.period.end = end.date.addDays(m_event.endsAtMidnight ? 0 : 1);
}

/// A plan knows exceptions by their day: those at another time than the event's are kept as they
/// are.
void EventLines::placeDates(CalendarZones &zones, const WrittenDates &dates, QList<QDate> &to)
{
    QList<QDate> days;
    for (const WrittenTime &time : dates.times) {
        const Moment moment = zones.moved(time.moment, time.zone, m_event.zone);
        const bool isAtItsTime = m_event.isWholeDay() || moment.time == m_event.startsAt;
        if (time.isBad || m_isOften || !isAtItsTime) {
            m_event.foreign.append(dates.line);
            return;
        }
        days.append(moment.date);
    }
    to += days;
}

WrittenTime writtenTime(QByteArrayView value, const QString &zone)
{
    const auto number = [value](qsizetype at, qsizetype length) {
        int total = 0;
        for (qsizetype i = at; i < at + length; ++i) {
            if (value[i] < '0' || value[i] > '9')
                return -1;
            total = total * 10 + (value[i] - '0');
        }
        return total;
    };
    const bool isDate = value.size() == 8;
    const bool isUtc = value.size() == 16 && (value[15] == 'Z' || value[15] == 'z');
    if (!isDate && !isUtc && (value.size() != 15 || (value[8] != 'T' && value[8] != 't')))
        return { {}, {}, true };
    WrittenTime time { { QDate(number(0, 4), number(4, 2), number(6, 2)), {} }, isUtc ? kUtc : zone,
        false };
    if (!isDate) // a leap second is the minute's last
        time.moment.time = QTime(number(9, 2), number(11, 2), std::min(59, number(13, 2)));
    time.isBad = !time.moment.date.isValid() || (!isDate && !time.moment.time.isValid());
    return time;
}

std::optional<qint64> durationSeconds(QByteArrayView value)
{
    const bool isNegative = value.startsWith('-');
    if (isNegative || value.startsWith('+'))
        value = value.sliced(1);
    if (value.size() < 3 || value.size() > 30 || value[0] != 'P')
        return {};
    static const QHash<char, qint64> units { { 'W', 604'800 }, { 'D', 86'400 }, { 'H', 3'600 },
        { 'M', 60 }, { 'S', 1 } };
    constexpr qint64 most = 1'000'000'000;
    qint64 total = 0;
    qint64 number = -1;
    for (const char c : value.sliced(1)) {
        if (c >= '0' && c <= '9')
            number = std::min(most, std::max<qint64>(0, number) * 10 + (c - '0'));
        else if (c == 'T' && number < 0)
            continue;
        else if (!units.contains(c) || number < 0)
            return {};
        else
            total += std::exchange(number, -1) * units.value(c);
    }
    if (number >= 0)
        return {};
    total = std::min(total, most);
    return isNegative ? -total : total;
}

} // namespace lockstep
