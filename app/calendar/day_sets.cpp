// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/day_sets.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kLeastDaysInFirstWeek = 4; ///< of a year, for it to be week 1

int weekdayOf(qint64 day) ///< of a Julian day: 1 Monday … 7 Sunday
{
    return static_cast<int>(day % kDaysInWeek) + 1;
}

qint64 julian(int year, int month)
{
    return QDate(year, month, 1).toJulianDay();
}

/// The first day of the year's week 1: the week that has most of its days in the year.
qint64 firstWeek(int year, int weekStart)
{
    const qint64 yearStart = julian(year, 1);
    const int sinceStart = (weekdayOf(yearStart) - weekStart + kDaysInWeek) % kDaysInWeek;
    const qint64 week = yearStart - sinceStart;
    return kDaysInWeek - sinceStart >= kLeastDaysInFirstWeek ? week : week + kDaysInWeek;
}

template <std::size_t Size> void setBits(std::bitset<Size> &bits, const QList<int> &numbers)
{
    for (const int number : numbers) {
        if (number >= 0)
            bits.set(static_cast<std::size_t>(number));
    }
}

template <std::size_t Size> void setFromEnd(std::bitset<Size> &bits, const QList<int> &numbers)
{
    for (const int number : numbers) {
        if (number < 0)
            bits.set(static_cast<std::size_t>(-number));
    }
}

} // namespace

DaySets::DaySets(const RecurrenceRule &rule, const Moment &first)
    : m_weekStart(rule.weekStart)
    , m_isNthOfMonth(rule.frequency == Frequency::Monthly || !rule.months.isEmpty())
    , m_weekNumbers(rule.frequency == Frequency::Yearly ? rule.weekNumbers : QList<int>())
{
    const bool takesNth = rule.frequency >= Frequency::Monthly && m_weekNumbers.isEmpty();
    setBits(m_months, rule.months);
    setBits(m_monthDays, rule.monthDays);
    setFromEnd(m_monthDaysFromEnd, rule.monthDays);
    setBits(m_yearDays, rule.yearDays);
    setFromEnd(m_yearDaysFromEnd, rule.yearDays);
    for (const NthWeekday &day : rule.weekdays) {
        if (takesNth && day.nth != 0)
            m_nthWeekdays.append(day);
        else
            m_weekdays.set(index(day.weekday));
    }
    takeFirst(rule, first.date);
    m_isEachDay = m_months.none() && m_monthDays.none() && m_monthDaysFromEnd.none()
        && m_yearDays.none() && m_yearDaysFromEnd.none() && m_weekdays.none()
        && m_nthWeekdays.isEmpty();
    takeTimes(rule, first);
}

/// "Yearly" is: on the day of the first occurrence; "yearly on the 6th": in its month.
void DaySets::takeFirst(const RecurrenceRule &rule, QDate first)
{
    const bool isYearly = rule.frequency == Frequency::Yearly;
    const bool saysDay = !rule.monthDays.isEmpty() || !rule.yearDays.isEmpty();
    const bool saysWeekday = !rule.weekdays.isEmpty();
    if (isYearly && m_weekNumbers.isEmpty() && rule.months.isEmpty() && rule.yearDays.isEmpty()
        && (saysDay || !saysWeekday))
        m_months.set(index(first.month()));
    if (saysDay || saysWeekday)
        return;
    if (!m_weekNumbers.isEmpty() || rule.frequency == Frequency::Weekly)
        m_weekdays.set(index(first.dayOfWeek()));
    else if (rule.frequency >= Frequency::Monthly)
        m_monthDays.set(index(first.day()));
}

void DaySets::takeTimes(const RecurrenceRule &rule, const Moment &first)
{
    if (first.isWholeDay()) {
        m_times = { 0 };
        m_minutes.set(0);
        return;
    }
    const auto orOwn = [](const QList<int> &stated, int own) {
        QList<int> all = stated.isEmpty() ? QList<int> { own } : stated;
        std::sort(all.begin(), all.end());
        return all;
    };
    setBits(m_hours, rule.hours);
    m_isAnyMinute = rule.minutes.isEmpty();
    setBits(m_minutes, orOwn(rule.minutes, first.time.minute()));
    const int second = std::min(59, orOwn(rule.seconds, first.time.second()).first());
    if (rule.frequency < Frequency::Daily) {
        m_times = { second };
        return;
    }
    for (const int hour : orOwn(rule.hours, first.time.hour())) {
        for (const int minute : orOwn(rule.minutes, first.time.minute()))
            m_times.push_back((hour * 60 + minute) * 60 + second);
    }
}

DaySets::Month DaySets::monthOf(int year, int month, qint64 yearStart, int yearLength)
{
    const qint64 first = julian(year, month);
    const qint64 next = month == 12 ? yearStart + yearLength : julian(year, month + 1);
    return { month, static_cast<int>(next - first), first, yearStart, yearLength };
}

bool DaySets::hasWeekday(const Month &month, int monthDay, qint64 day) const
{
    const int weekday = weekdayOf(day);
    if (m_weekdays[index(weekday)])
        return true;
    const int yearDay = static_cast<int>(day - month.yearStart);
    const int before = m_isNthOfMonth ? monthDay - 1 : yearDay;
    const int after = m_isNthOfMonth ? month.length - monthDay : month.yearLength - 1 - yearDay;
    return std::any_of(m_nthWeekdays.begin(), m_nthWeekdays.end(), [&](const NthWeekday &one) {
        const int nth = one.nth > 0 ? before / kDaysInWeek + 1 : -(after / kDaysInWeek + 1);
        return one.weekday == weekday && one.nth == nth;
    });
}

bool DaySets::has(const Month &month, int monthDay) const
{
    if (m_isEachDay)
        return true;
    const qint64 day = month.firstDay + monthDay - 1;
    if (m_monthDays.any() || m_monthDaysFromEnd.any()) {
        if (!m_monthDays[index(monthDay)]
            && !m_monthDaysFromEnd[index(month.length - monthDay + 1)])
            return false;
    }
    if (m_yearDays.any() || m_yearDaysFromEnd.any()) {
        const qint64 yearDay = day - month.yearStart + 1;
        if (!m_yearDays[static_cast<size_t>(yearDay)]
            && !m_yearDaysFromEnd[static_cast<size_t>(month.yearLength - yearDay + 1)])
            return false;
    }
    return (m_weekdays.none() && m_nthWeekdays.isEmpty()) || hasWeekday(month, monthDay, day);
}

void DaySets::addMonth(const Month &month, std::vector<qint64> &days) const
{
    if (m_months.any() && !m_months[index(month.month)])
        return;
    for (int monthDay = 1; monthDay <= month.length; ++monthDay) {
        if (has(month, monthDay))
            days.push_back(month.firstDay + monthDay - 1);
    }
}

void DaySets::addDay(qint64 day, std::vector<qint64> &days) const
{
    if (m_isEachDay) {
        days.push_back(day);
        return;
    }
    const bool isWeekdayAlone = m_months.none() && m_monthDays.none() && m_monthDaysFromEnd.none()
        && m_yearDays.none() && m_yearDaysFromEnd.none() && m_nthWeekdays.isEmpty();
    if (isWeekdayAlone) {
        if (m_weekdays[index(weekdayOf(day))])
            days.push_back(day);
        return;
    }
    const QDate date = QDate::fromJulianDay(day);
    if (m_months.any() && !m_months[index(date.month())])
        return;
    if (has(monthOf(date.year(), date.month(), julian(date.year(), 1), date.daysInYear()),
            date.day()))
        days.push_back(day);
}

void DaySets::addWeeks(int year, std::vector<qint64> &days) const
{
    const qint64 first = firstWeek(year, m_weekStart);
    const int weeks = static_cast<int>((firstWeek(year + 1, m_weekStart) - first) / kDaysInWeek);
    std::bitset<54> meant;
    for (const int number : m_weekNumbers) {
        const int week = number > 0 ? number : weeks + 1 + number;
        if (week >= 1 && week <= weeks)
            meant.set(index(week));
    }
    for (int week = 1; week <= weeks; ++week) {
        for (int day = 0; meant[index(week)] && day < kDaysInWeek; ++day)
            addDay(first + qint64(week - 1) * kDaysInWeek + day, days);
    }
}

void DaySets::year(int year, std::vector<qint64> &days) const
{
    days.clear();
    if (!m_weekNumbers.isEmpty()) {
        addWeeks(year, days);
        return;
    }
    const qint64 yearStart = julian(year, 1);
    const int yearLength = static_cast<int>(julian(year + 1, 1) - yearStart);
    for (int month = 1; month <= 12; ++month) {
        if (m_months.none() || m_months[index(month)])
            addMonth(monthOf(year, month, yearStart, yearLength), days);
    }
}

void DaySets::month(int year, int month, std::vector<qint64> &days) const
{
    days.clear();
    const qint64 yearStart = julian(year, 1);
    addMonth(monthOf(year, month, yearStart, QDate(year, 1, 1).daysInYear()), days);
}

void DaySets::week(qint64 firstDay, std::vector<qint64> &days) const
{
    days.clear();
    for (int day = 0; day < kDaysInWeek; ++day)
        addDay(firstDay + day, days);
}

void DaySets::day(qint64 day, std::vector<qint64> &days) const
{
    days.clear();
    addDay(day, days);
}

} // namespace lockstep
