// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Planned revenue of one stream by spans of days: forward.h summed up, for whoever compares
// many slightly different streams. Minor units, unrounded. Source: funnel-maths, section 4.

#include "app/funnel/model.h"

#include <span>

namespace lockstep {

/// Day numbers at which the quarters of the first fiscal year begin, and the one after its last
/// day: five.
[[nodiscard]] QList<qint64> firstYearBorders(const Settings &settings);

/// What comes between each two neighbours of `days`, one less than there are days.
[[nodiscard]] QList<double> plannedRevenue(const StreamModel &stream, std::span<const qint64> days);

/// The same apart by where they came into the funnel: at `stage` or before, or after it.
struct RevenueByEntry {
    double upTo = 0;
    double after = 0;
    /// Of the latter, what those bring who stood further right when the horizon began and, by the
    /// stream's shares, passed `stage` before.
    double passed = 0;
};
/// What comes from day `days.front()` until before day `days.back()`.
[[nodiscard]] RevenueByEntry plannedRevenueByEntry(
    const StreamModel &stream, std::span<const qint64> days, int stage);

/// What must come in the same spans for the stream's target.
[[nodiscard]] QList<double> targetRevenue(const StreamModel &stream, std::span<const qint64> days);

[[nodiscard]] double sum(const QList<double> &amounts);

} // namespace lockstep
