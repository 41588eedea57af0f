// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of how the plan counts its years and working days. Close-offs that keep to their quarter
// follow.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// How fiscal years lie.
struct FiscalCalendar {
    QDate firstMonth; ///< any day of the first fiscal year's first month
    FiscalPattern pattern = FiscalPattern::CalendarMonths;
    YearEnd yearEnd = YearEnd::LastWeekday;
    Weekday weekday = Weekday::Saturday;
    bool isNamedByStart = false;
    bool operator==(const FiscalCalendar &) const = default;
};
[[nodiscard]] FiscalCalendar fiscalCalendar(const Settings &settings);

/// What there is for a fiscal year keeps to the year of its place in the horizon, whatever that is
/// called now.
[[nodiscard]] Result<Plan> setFiscalCalendar(Plan plan, const FiscalCalendar &calendar);

/// `days` as "MO,TU", `regions` as "DE,GB"; see holidays.h for those there are.
[[nodiscard]] Result<Plan> setWorkingDays(
    Plan plan, const QString &days, const QString &regions, Weekday weekStart);

/// Replaces the one with its id, or of its date.
[[nodiscard]] Result<Plan> putHoliday(Plan plan, Holiday holiday, QRandomGenerator &ids);
[[nodiscard]] Result<Plan> removeHoliday(Plan plan, Id<Holiday> id);

/// Makes people work on what would be a public holiday, or takes one of the plan's own away; and
/// back. Faults: NoSuchItem where it is neither.
[[nodiscard]] Result<Plan> setDayOff(Plan plan, QDate date, bool isOff, QRandomGenerator &ids);

/// Of the named year, for what its entries cost; 0: none stated.
[[nodiscard]] Result<Plan> setBudget(Plan plan, int fiscalYear, Money budget);

} // namespace lockstep
