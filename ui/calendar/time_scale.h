// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Dates to pixels and back.

#include "app/base/period.h"

#include <cmath>

namespace lockstep {

struct TimeScale {
    Period shown;
    double left = 0;
    double width = 0;

    [[nodiscard]] double right() const { return left + width; }
    /// Where the day `date` begins; also left or right of what is shown.
    [[nodiscard]] double x(QDate date) const
    {
        return left + width * double(shown.start.daysTo(date)) / double(shown.days());
    }
    [[nodiscard]] QDate dateAt(double x) const
    {
        return shown.start.addDays(qint64(std::floor((x - left) / width * double(shown.days()))));
    }
    [[nodiscard]] bool shows(Period period) const
    {
        return period.start < shown.end && shown.start < period.end;
    }
};

} // namespace lockstep
