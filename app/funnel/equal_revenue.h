// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// More leads or better leads? The pairs of volume and rate at one stage that bring the same revenue
// of the first fiscal year. Volumes are in proportion to revenue, so each rate has exactly one.
// Source: ledger S2-20; funnel-maths, sections 4 and 6.

#include "app/funnel/lever_bench.h"

namespace lockstep {

struct EqualRevenuePoint {
    double rate = 0; ///< as seen over the streams, 0 … 1
    double volume = 0; ///< entrants of the stage that become revenue in the year; 0 or more
    double factor = 0; ///< by which that is more or less than now
    bool operator==(const EqualRevenuePoint &) const = default;
};

struct EqualRevenue {
    EqualRevenuePoint now;
    double plannedMinorUnits = 0; ///< of these streams
    double targetMinorUnits = 0;
    QList<EqualRevenuePoint> planned; ///< rates upwards; empty where nobody passes the stage
    QList<EqualRevenuePoint> target;
    bool operator==(const EqualRevenue &) const = default;
};

/// `step` is a lever of kind Rate: of one stream, one market or channel, or of all. Rates from half
/// of what it is now to twice that, 100 % at most, each the same part above the one before. Those
/// who come in at the stage or before change by the factor, those who come in later do not.
[[nodiscard]] EqualRevenue equalRevenue(const LeverBench &bench, const Lever &step);

} // namespace lockstep
