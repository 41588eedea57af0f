// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What becomes of those whom the plan brings to each stage, the first time that they stand there:
// they go on, come back later by way of nurture, or leave. Who leaves without anybody noting why is
// leakage; the plan cannot tell them apart, only how many there will be at most.

#include "app/figures/figures.h"

namespace lockstep {

/// Of one stage, over all streams. Unrounded; the three parts add up to the entrants.
struct StageExits {
    Id<Stage> stage;
    double entrants = 0; ///< who come there by the plan, for the first fiscal year's revenue
    double goOn = 0;
    double comeBack = 0; ///< recycled: nurtured until they are ready
    double leave = 0;
    bool operator==(const StageExits &) const = default;
};

/// First stage to the last but one.
[[nodiscard]] QList<StageExits> stageExits(const Plan &plan, const Figures &figures);

} // namespace lockstep
