// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The horizon's months and quarters on the line of days that arrivals.h counts along.

#include "app/calendar/fiscal.h"

namespace lockstep {

inline constexpr qsizetype kMonthsInQuarter = 3;
inline constexpr qsizetype kMonthsInYear = 12;

struct DayLine {
    explicit DayLine(const Settings &settings);

    qsizetype months = 0;
    qsizetype quarters = 0; ///< that begin within the horizon
    /// First days of the horizon's months, of those after it that its last quarter still has, and
    /// the day after them; then one beyond all.
    QList<qint64> days;
};

} // namespace lockstep
