// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/working_days.h"

#include "app/calendar/holidays.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfAWeek = 7;

qint64 wholeDays(Duration duration)
{
    return (duration.minutes + kMinutesPerDay - 1) / kMinutesPerDay;
}

} // namespace

WorkingDays::WorkingDays(const Plan &plan)
    : m_regions(plan.settings.holidayRegions.split(u',', Qt::SkipEmptyParts))
    , m_own(plan.holidays)
{
    static const QStringList names { u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s,
        u"SU"_s };
    for (int day = 0; day < kDaysOfAWeek; ++day)
        m_weekdays[size_t(day)] = plan.settings.workingDays.contains(names[day]);
}

const WorkingDays::Year &WorkingDays::year(int number) const
{
    const auto known = std::find_if(
        m_years.begin(), m_years.end(), [number](const auto &one) { return one.first == number; });
    if (known != m_years.end())
        return *known->second;
    m_years.emplace_back(number, std::make_unique<Year>(made(number)));
    return *m_years.back().second;
}

WorkingDays::Year WorkingDays::made(int number) const
{
    Year year;
    for (const QString &region : m_regions) {
        for (const PublicHoliday &day : publicHolidays(region, number))
            year.holidays.append({ day.date, day.name });
    }
    for (const Holiday &own : m_own) {
        if (own.date.year() != number)
            continue;
        year.holidays.removeIf([&own](const auto &day) { return day.first == own.date; });
        if (!own.isWorkingDay)
            year.holidays.append({ own.date, own.name.isEmpty() ? u"Holiday"_s : own.name });
    }
    const QDate first(number, 1, 1);
    std::vector<char> isOff(size_t(first.daysInYear()), char(false));
    for (const auto &[date, name] : std::as_const(year.holidays))
        isOff[size_t(date.dayOfYear() - 1)] = char(true);
    year.before.assign(1, 0);
    int weekday = first.dayOfWeek() - 1;
    for (const char off : isOff) {
        year.before.push_back(year.before.back() + (m_weekdays[size_t(weekday)] && !off ? 1 : 0));
        weekday = (weekday + 1) % kDaysOfAWeek;
    }
    return year;
}

qint64 WorkingDays::before(QDate date) const
{
    return year(date.year()).before[size_t(date.dayOfYear() - 1)];
}

bool WorkingDays::has(QDate date) const
{
    const std::vector<int> &days = year(date.year()).before;
    const auto day = size_t(date.dayOfYear());
    return days[day] > days[day - 1];
}

QString WorkingDays::holiday(QDate date) const
{
    const auto &holidays = year(date.year()).holidays;
    const auto found = std::find_if(
        holidays.begin(), holidays.end(), [date](const auto &day) { return day.first == date; });
    return found == holidays.end() ? QString() : found->second;
}

qint64 WorkingDays::count(Period period) const
{
    qint64 days = before(period.end) - before(period.start);
    for (int number = period.start.year(); number < period.end.year(); ++number)
        days += year(number).before.back();
    return days;
}

/// In the years' sums of working days, not day by day: thousands of entries ask.
QDate WorkingDays::after(QDate date, qint64 days) const
{
    if (days == 0 || !date.isValid())
        return date;
    constexpr int kMostYears = 200; // of holidays alone
    int number = date.year();
    const auto day = size_t(date.dayOfYear());
    // How many working days of the year there are up to the one that is sought, without it.
    qint64 wanted = days > 0 ? year(number).before[day] + days - 1 : before(date) + days;
    for (int i = 0; i < kMostYears; ++i) {
        const std::vector<int> &sums = year(number).before;
        if (wanted >= 0 && wanted < sums.back()) {
            const auto found = std::upper_bound(sums.begin(), sums.end(), wanted);
            return QDate(number, 1, 1).addDays(found - sums.begin() - 1);
        }
        if (days > 0) {
            wanted -= sums.back();
            ++number;
        } else {
            wanted += year(--number).before.back();
        }
    }
    return date;
}

QDate WorkingDays::fromEnd(Period period, qint64 nth) const
{
    return after(period.end, -nth);
}

QDate WorkingDays::onOrAfter(QDate date) const
{
    return after(date.addDays(-1), 1);
}

QDate endOf(const WorkingDays &days, QDate start, Duration duration, bool inWorkingDays)
{
    const qint64 whole = wholeDays(duration);
    if (whole <= 0)
        return start;
    return inWorkingDays ? days.after(start.addDays(-1), whole).addDays(1) : start.addDays(whole);
}

QDate startOf(const WorkingDays &days, QDate end, Duration duration, bool inWorkingDays)
{
    const qint64 whole = wholeDays(duration);
    if (whole <= 0)
        return end;
    return inWorkingDays ? days.after(end, -whole) : end.addDays(-whole);
}

} // namespace lockstep
