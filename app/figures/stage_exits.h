// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What becomes of those whom the plan brings to each stage, the first time that they stand there:
// they go on, come back later by way of nurture, or leave. Who leaves without anybody noting why is
// leakage; the plan cannot tell them apart, only how many there will be at most.

#include "app/figures/selection.h"
#include "app/figures/stage_totals.h"

namespace lockstep {

/// Of one stage, over some streams. Unrounded; the next three parts add up to the entrants.
struct StageExits {
    Id<Stage> stage;
    double entrants = 0; ///< who come there by the plan, for the revenue of the period
    double goOn = 0;
    double comeBack = 0; ///< recycled: nurtured until they are ready
    double leave = 0;
    double skip = 0; ///< of the entrants, who only count: they never stood there
    bool maySkip = false; ///< that is allowed
    double plainSkipShare = 0; ///< mean of the streams', where nobody comes
    bool operator==(const StageExits &) const = default;
    [[nodiscard]] double skipShare() const
    {
        return entrants > 0 ? skip / entrants : plainSkipShare;
    }
};

/// Who comes to a stage of one stream for the revenue of the span's quarters; without those who
/// stand further right already.
[[nodiscard]] double comingTo(const StageFigures &stage, RevenueSpan span);

/// First stage to the last but one, over all streams, for the first fiscal year's revenue.
[[nodiscard]] QList<StageExits> stageExits(const Plan &plan, const Figures &figures);
/// The same of what is selected: streams, and a quarter's revenue.
[[nodiscard]] QList<StageExits> stageExits(
    const Plan &plan, const Figures &figures, const Selection &selection);

/// Stages that are skipped although that is not allowed, as warnings.
[[nodiscard]] QList<Finding> skipFindings(const Plan &plan, const Figures &figures);

} // namespace lockstep
