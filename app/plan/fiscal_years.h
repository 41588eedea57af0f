// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// When fiscal years, their quarters and their twelve months begin: calendar months from any month,
// or thirteen whole weeks a quarter, in years of 52 or 53 weeks. Which of it a plan's horizon holds
// is calendar/fiscal's.

#include "app/base/period.h"
#include "app/plan/nouns.h"

namespace lockstep {

class FiscalYears {
public:
    static constexpr int kMonths = 12; ///< of a year

    FiscalYears() = default;
    explicit FiscalYears(const Settings &settings);

    /// First day of a month of the fiscal year named `year`: 0 … 11, or of a later or earlier year.
    [[nodiscard]] QDate monthStart(int year, int month) const;
    [[nodiscard]] QDate start(int year) const { return monthStart(year, 0); }
    /// The fiscal year that `date` lies in.
    [[nodiscard]] int yearOf(QDate date) const;
    [[nodiscard]] int monthOf(QDate date) const; ///< of its year: 0 … 11
    [[nodiscard]] int weeksIn(int year) const; ///< 52 or 53, rounded for years of months
    /// The fiscal year named after what begins, or would begin, on the first of this month.
    [[nodiscard]] int yearFrom(QDate firstOfMonth) const;
    bool operator==(const FiscalYears &) const = default;

private:
    [[nodiscard]] QDate nominalStart(int year) const;
    [[nodiscard]] QDate yearStart(int year) const;

    int m_firstMonth = 1;
    FiscalPattern m_pattern = FiscalPattern::CalendarMonths;
    YearEnd m_end = YearEnd::LastWeekday;
    Weekday m_weekday = Weekday::Saturday;
    bool m_isNamedByStart = false;
};

/// The fiscal year with which the horizon begins.
[[nodiscard]] int firstFiscalYear(const Settings &settings);

/// From the first day of the first month to the last day of the last one.
[[nodiscard]] Period horizon(const Settings &settings);

} // namespace lockstep
