// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/working_days.h"

#include "app/calendar/holidays.h"

#include <QMap>
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
    const auto known = std::find_if(m_years.begin(), m_years.end(),
        [number](const auto &one) { return one->number == number; });
    if (known != m_years.end())
        return **known;
    m_years.push_back(std::make_unique<Year>(made(number)));
    return *m_years.back();
}

WorkingDays::Place WorkingDays::placeOf(QDate date) const
{
    const qint64 julian = date.toJulianDay();
    for (const auto &known : m_years) {
        const qint64 day = julian - known->first;
        if (day >= 0 && day < qint64(known->isOff.size()))
            return { *known, size_t(day) };
    }
    const Year &its = year(date.year());
    return { its, size_t(julian - its.first) };
}

WorkingDays::Year WorkingDays::made(int number) const
{
    const QDate first(number, 1, 1);
    Year year { number, first.toJulianDay(), {}, {}, {} };
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
    year.isOff.assign(size_t(first.daysInYear()), char(false));
    for (const auto &[date, name] : std::as_const(year.holidays))
        year.isOff[size_t(date.dayOfYear() - 1)] = char(true);
    year.before.assign(1, 0);
    int weekday = first.dayOfWeek() - 1;
    for (const char off : year.isOff) {
        year.before.push_back(year.before.back() + (m_weekdays[size_t(weekday)] && !off ? 1 : 0));
        weekday = (weekday + 1) % kDaysOfAWeek;
    }
    return year;
}

bool WorkingDays::has(QDate date) const
{
    const auto [year, day] = placeOf(date);
    return year.before[day + 1] > year.before[day];
}

QString WorkingDays::holiday(QDate date) const
{
    const auto [year, day] = placeOf(date);
    if (!year.isOff[day])
        return {};
    const auto found = std::find_if(year.holidays.begin(), year.holidays.end(),
        [date](const auto &one) { return one.first == date; });
    return found == year.holidays.end() ? QString() : found->second;
}

qint64 WorkingDays::count(Period period) const
{
    const Place start = placeOf(period.start);
    const Place end = placeOf(period.end);
    qint64 days = end.year.before[end.day] - start.year.before[start.day];
    for (int number = start.year.number; number < end.year.number; ++number)
        days += year(number).before.back();
    return days;
}

/// In the years' sums of working days, not day by day: thousands of entries ask.
QDate WorkingDays::after(QDate date, qint64 days) const
{
    if (days == 0 || !date.isValid())
        return date;
    constexpr int kMostYears = 200; // of holidays alone
    const Place from = placeOf(date);
    int number = from.year.number;
    // How many working days of the year there are up to the one that is sought, without it.
    qint64 wanted
        = days > 0 ? from.year.before[from.day + 1] + days - 1 : from.year.before[from.day] + days;
    for (int i = 0; i < kMostYears; ++i) {
        const Year &there = year(number);
        const std::vector<int> &sums = there.before;
        if (wanted >= 0 && wanted < sums.back()) {
            const auto found = std::upper_bound(sums.begin(), sums.end(), wanted);
            return QDate::fromJulianDay(there.first + (found - sums.begin()) - 1);
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

QList<DayOff> daysOff(const Plan &plan, const Period &period)
{
    QMap<QDate, DayOff> days;
    const QStringList regions = plan.settings.holidayRegions.split(u',', Qt::SkipEmptyParts);
    for (const QString &region : regions) {
        for (int year = period.start.year(); year <= period.lastDay().year(); ++year) {
            for (const PublicHoliday &day : publicHolidays(region, year)) {
                if (period.contains(day.date) && !days.contains(day.date))
                    days.insert(day.date, { day.date, day.name, true, false });
            }
        }
    }
    for (const Holiday &own : plan.holidays) {
        if (!period.contains(own.date))
            continue;
        if (!own.isWorkingDay)
            days[own.date] = { own.date, own.name, days.value(own.date).isPublic, false };
        else if (days.contains(own.date))
            days[own.date].isWorked = true;
    }
    return days.values();
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
