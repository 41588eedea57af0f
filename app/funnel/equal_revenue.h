// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// More leads or better leads? The pairs of volume and rate at one stage that bring the same revenue
// of the first fiscal year, and those that the target needs: volumes and needs as the waterfall
// counts them. Source: ledger S2-20; funnel-maths, sections 4 and 6.

#include "app/funnel/lever_bench.h"

namespace lockstep {

struct EqualRevenuePoint {
    double rate = 0; ///< as seen over the streams, 0 … 1
    double volume = 0; ///< entrants of the stage that become revenue in the year, and those that
                       ///< the opening pipeline further right took; 0 or more
    double factor = 0; ///< of the volume planned now
    bool operator==(const EqualRevenuePoint &) const = default;
};

struct EqualRevenue {
    EqualRevenuePoint now;
    double plannedMinorUnits = 0; ///< of these streams
    double targetMinorUnits = 0;
    QList<EqualRevenuePoint> planned; ///< rates upwards; empty where nobody passes the stage
    QList<EqualRevenuePoint> target; ///< at the same rates
    bool operator==(const EqualRevenue &) const = default;
};

/// `step` is a lever of kind Rate: of one stream, one market or channel, or of all. Rates from half
/// of what it is now to twice that, 100 % at most, each the same part above the one before. Those
/// who come in at the stage or before change alike for the same revenue, those who come in later or
/// stand further right do not. The target's volumes are what it needs of the stage at each rate.
[[nodiscard]] EqualRevenue equalRevenue(const LeverBench &bench, const Lever &step);

} // namespace lockstep
