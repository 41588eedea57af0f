// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plan's months and quarters: calendar months from the first day of the first fiscal year.

#include "app/base/period.h"
#include "app/plan/plan.h"

#include <QList>

namespace lockstep {

/// A quarter of a fiscal year.
struct FiscalQuarter {
    int fiscalYear = 0; ///< the calendar year in which the fiscal year ends
    int quarter = 1; ///< 1 … 4
    Period period; ///< the whole quarter, three calendar months
    bool operator==(const FiscalQuarter &) const = default;
};

/// First days of the horizon's months and, last, the day after the horizon: horizonMonths + 1.
[[nodiscard]] QList<QDate> monthStarts(const Settings &settings);
[[nodiscard]] Period horizon(const Settings &settings);
/// Quarters that begin within the horizon, in order.
[[nodiscard]] QList<FiscalQuarter> fiscalQuarters(const Settings &settings);
/// The quarter that `date` lies in, within the horizon or not.
[[nodiscard]] FiscalQuarter fiscalQuarter(const Settings &settings, QDate date);
/// The fiscal year that `date` lies in, by the year it ends in: with a July start, 2026-07-01 is
/// 2027.
[[nodiscard]] int fiscalYear(const Settings &settings, QDate date);
[[nodiscard]] Period fiscalYearPeriod(const Settings &settings, int fiscalYear);
/// "Q4 FY27".
[[nodiscard]] QString quarterLabel(const FiscalQuarter &quarter);
[[nodiscard]] QString fiscalYearLabel(int fiscalYear); ///< "FY27"

} // namespace lockstep
