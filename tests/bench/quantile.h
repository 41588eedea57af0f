// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Quantiles of measured times, for what benchmarks print.

#include <QList>

#include <algorithm>

namespace lockstep::test {

/// The smallest of `times` that at least `share` (0 … 1) of them do not exceed.
[[nodiscard]] inline double quantile(QList<double> times, double share)
{
    Q_ASSERT(!times.isEmpty());
    std::sort(times.begin(), times.end());
    const auto last = times.size() - 1;
    return times[std::min(last, qsizetype(share * double(times.size())))];
}

} // namespace lockstep::test
