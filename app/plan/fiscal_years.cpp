// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/fiscal_years.h"

#include <array>

namespace lockstep {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kWeeksInQuarter = 13;
constexpr int kMonthsInFiscalQuarter = 3;

/// Weeks before each month of a quarter.
constexpr std::array<int, 3> weeksBefore(FiscalPattern pattern)
{
    switch (pattern) {
    case FiscalPattern::CalendarMonths:
    case FiscalPattern::FourFourFive:
        break;
    case FiscalPattern::FourFiveFour:
        return { 0, 4, 9 };
    case FiscalPattern::FiveFourFour:
        return { 0, 5, 9 };
    }
    return { 0, 4, 8 };
}

int dayNumber(Weekday weekday)
{
    return static_cast<int>(weekday) + 1; // as QDate counts them
}

} // namespace

FiscalYears::FiscalYears(const Settings &settings)
    : m_firstMonth(settings.horizonStart.isValid() ? settings.horizonStart.month() : 1)
    , m_pattern(settings.fiscalPattern)
    , m_end(settings.yearEnd)
    , m_weekday(settings.yearEndWeekday)
    , m_isNamedByStart(settings.yearNamedByStart)
{
}

QDate FiscalYears::nominalStart(int year) const
{
    const bool isYearBefore = m_firstMonth > 1 && !m_isNamedByStart;
    return { isYearBefore ? year - 1 : year, m_firstMonth, 1 };
}

int FiscalYears::yearFrom(QDate firstOfMonth) const
{
    return firstOfMonth.year() + (m_firstMonth > 1 && !m_isNamedByStart ? 1 : 0);
}

/// The day after the weekday on which the year before ends.
QDate FiscalYears::yearStart(int year) const
{
    const QDate first = nominalStart(year);
    if (m_pattern == FiscalPattern::CalendarMonths)
        return first;
    const QDate monthEnd = first.addDays(-1);
    const int back = (monthEnd.dayOfWeek() - dayNumber(m_weekday) + kDaysInWeek) % kDaysInWeek;
    const bool isNextNearer = m_end == YearEnd::NearestWeekday && back > kDaysInWeek / 2;
    return first.addDays(isNextNearer ? kDaysInWeek - back : -back);
}

QDate FiscalYears::monthStart(int year, int month) const
{
    year += month / kMonths;
    month %= kMonths;
    if (month < 0) {
        --year;
        month += kMonths;
    }
    if (m_pattern == FiscalPattern::CalendarMonths)
        return nominalStart(year).addMonths(month);
    const int weeks = month / kMonthsInFiscalQuarter * kWeeksInQuarter
        + weeksBefore(m_pattern)[static_cast<size_t>(month % kMonthsInFiscalQuarter)];
    return yearStart(year).addDays(qint64 { weeks } * kDaysInWeek);
}

int FiscalYears::yearOf(QDate date) const
{
    const bool isLater = date.month() >= m_firstMonth;
    int year = yearFrom(QDate(isLater ? date.year() : date.year() - 1, m_firstMonth, 1));
    if (date < yearStart(year))
        --year;
    else if (date >= yearStart(year + 1))
        ++year;
    return year;
}

int FiscalYears::monthOf(QDate date) const
{
    if (m_pattern == FiscalPattern::CalendarMonths)
        return (date.month() - m_firstMonth + kMonths) % kMonths;
    const int year = yearOf(date);
    int month = kMonths - 1;
    while (month > 0 && date < monthStart(year, month))
        --month;
    return month;
}

int FiscalYears::weeksIn(int year) const
{
    return static_cast<int>(start(year).daysTo(start(year + 1)) / kDaysInWeek);
}

int firstFiscalYear(const Settings &settings)
{
    return FiscalYears(settings).yearFrom(settings.horizonStart);
}

Period horizon(const Settings &settings)
{
    const FiscalYears years(settings);
    const int first = firstFiscalYear(settings);
    return { years.start(first), years.monthStart(first, settings.horizonMonths) };
}

} // namespace lockstep
