// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One quantity over the horizon, by month.

#include "app/figures/slice.h"

namespace lockstep {

/// `before` is what falls before the horizon's first day ("already past"), `after` what falls after
/// its last ("lands after"); neither is ever dropped.
struct Series {
    double before = 0;
    Slice<double> months;
    double after = 0;
    bool operator==(const Series &) const = default;
    [[nodiscard]] double inHorizon() const;
    [[nodiscard]] double total() const; ///< with before and after
};
[[nodiscard]] Series operator+(const Series &a, const Series &b);
[[nodiscard]] Series operator-(const Series &a, const Series &b);
[[nodiscard]] Series operator*(const Series &series, double factor);

/// What falls into the months [from, to) of the horizon.
[[nodiscard]] inline double inMonths(const Series &series, qsizetype from, qsizetype to)
{
    const double *const months = series.months.begin();
    const qsizetype end = std::min(to, series.months.size());
    double sum = 0;
    for (qsizetype month = from; month < end; ++month)
        sum += months[month];
    return sum;
}

} // namespace lockstep
