// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plan's months and quarters, from the first day of the first fiscal year: calendar months, or
// the fiscal months of whole weeks that the settings ask for. How those lie is FiscalYears'.

#include "app/plan/fiscal_years.h"
#include "app/plan/plan.h"

#include <QList>

namespace lockstep {

/// A quarter of a fiscal year.
struct FiscalQuarter {
    int fiscalYear = 0; ///< as the settings name it
    int quarter = 1; ///< 1 … 4
    Period period; ///< the whole quarter, three fiscal months
    bool operator==(const FiscalQuarter &) const = default;
};

/// First days of the horizon's months and, last, the day after the horizon: horizonMonths + 1.
[[nodiscard]] QList<QDate> monthStarts(const Settings &settings);
/// Quarters that begin within the horizon, in order.
[[nodiscard]] QList<FiscalQuarter> fiscalQuarters(const Settings &settings);
/// The quarter that `date` lies in, within the horizon or not.
[[nodiscard]] FiscalQuarter fiscalQuarter(const Settings &settings, QDate date);
[[nodiscard]] FiscalQuarter fiscalQuarter(const FiscalYears &years, QDate date);
/// The fiscal year that `date` lies in: with a July start, named by its end, 2026-07-01 is 2027.
[[nodiscard]] int fiscalYear(const Settings &settings, QDate date);
[[nodiscard]] Period fiscalYearPeriod(const Settings &settings, int fiscalYear);
/// The week that `date` lies in, by the weekday on which the plan's weeks begin.
[[nodiscard]] Period weekOf(const Settings &settings, QDate date);
/// Of its fiscal year, from 1: seven days each from the year's first day on.
[[nodiscard]] int fiscalWeek(const Settings &settings, QDate date);
/// "Q4 FY27".
[[nodiscard]] QString quarterLabel(const FiscalQuarter &quarter);
[[nodiscard]] QString fiscalYearLabel(int fiscalYear); ///< "FY27"

} // namespace lockstep
