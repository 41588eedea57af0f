// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/day_line.h"

namespace lockstep {

DayLine::DayLine(const Settings &settings)
    : months(settings.horizonMonths)
    , quarters((months + kMonthsInQuarter - 1) / kMonthsInQuarter)
{
    constexpr qint64 kBeyondAll = 1'000'000'000;
    const QDate start = settings.horizonStart;
    for (int month = 0; month <= quarters * kMonthsInQuarter; ++month)
        days.append(start.daysTo(start.addMonths(month)));
    days.append(kBeyondAll);
}

} // namespace lockstep
