// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the waterfall's fill is made of, who comes back where, and who leaves: for the same streams
// and the same revenue as waterfall(). Each person counts once at a stage. Source: funnel-maths,
// section 4.

#include "app/figures/stage_exits.h"

namespace lockstep {

/// Parts of a stage's planned entrants, apart from each other.
struct StageFill {
    double opening = 0; ///< come from those who stand there, or before, when the horizon begins
    double passed = 0; ///< those who stand further right, see StageFigures::passedByQuarter
    double recycled = 0; ///< of all others, who would not have come without coming back
    double openingMinorUnits = 0;
    double passedMinorUnits = 0;
    double recycledMinorUnits = 0;
    bool operator==(const StageFill &) const = default;
};

/// Those who do not go on from a stage and come back; stages are counted from 0.
struct Returning {
    int from = 0;
    int to = 0; ///< never later
    double share = 0; ///< of those who do not go on, weighted by need over all streams
    double count = 0; ///< of those whom the plan brings; adds up to StageExits::comeBack
    bool operator==(const Returning &) const = default;
};

struct WaterfallFlows {
    QList<StageFill> fills; ///< one for each stage
    QList<Returning> returns; ///< by stage
    QList<StageExits> exits; ///< one for each stage but the last
    bool operator==(const WaterfallFlows &) const = default;
};
[[nodiscard]] WaterfallFlows waterfallFlows(
    const Plan &plan, const Figures &figures, const Selection &selection);

} // namespace lockstep
