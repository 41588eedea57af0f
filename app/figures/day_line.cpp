// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/day_line.h"

namespace lockstep {

DayLine::DayLine(const Settings &settings)
    : months(settings.horizonMonths)
    , quarters((months + kMonthsInQuarter - 1) / kMonthsInQuarter)
{
    constexpr qint64 kBeyondAll = 1'000'000'000;
    const FiscalYears years(settings);
    const int year = firstFiscalYear(settings);
    const QDate start = years.start(year);
    for (int month = 0; month <= quarters * kMonthsInQuarter; ++month)
        days.append(start.daysTo(years.monthStart(year, month)));
    days.append(kBeyondAll);
}

} // namespace lockstep
