// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of a step's lag curve, nurturing, recycling and likely range, and what dragging does to
// them. A value typed over a measured one becomes estimated, as in funnel_edits.h.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// The mean lag becomes the curve's. An empty curve takes it away: the mean lag counts again.
[[nodiscard]] Result<Plan> setLagCurve(Plan plan, Id<Step> id, LagCurve curve);

/// `share` of the people go on in that month, the others keep their proportion; a curve that has
/// nothing else gets the rest into the month after. Months are added as far as they are allowed.
[[nodiscard]] LagCurve withShare(const LagCurve &curve, int month, Ratio share);

struct Recycling {
    Ratio share; ///< of those who do not go on; 0: nobody comes back
    Id<Stage> to; ///< null: the step's own stage
    Duration delay;
};
/// Refuses a later stage, all of them, and what would never end.
[[nodiscard]] Result<Plan> setRecycling(Plan plan, Id<Step> id, Recycling recycling);

struct Nurturing {
    Ratio share; ///< of those who enter; 0: all are ready at once
    Duration time; ///< mean, before the lag begins
};
[[nodiscard]] Result<Plan> setNurturing(Plan plan, Id<Step> id, Nurturing nurturing);

/// Of those who count as having come to the step's stage, who never stood in it.
[[nodiscard]] Result<Plan> setSkipShare(Plan plan, Id<Step> id, Ratio share);

/// 0: not stated.
struct RateRange {
    Ratio low;
    Ratio high;
};
[[nodiscard]] Result<Plan> setRateRange(Plan plan, Id<Step> id, RateRange range);

/// Mean time of the step without nurturing, of its curve if it has one.
[[nodiscard]] Duration meanLag(const Step &step);
[[nodiscard]] Duration meanLag(const LagCurve &curve);
/// The step with another rate: its range reaches there.
[[nodiscard]] Step withRate(Step step, Ratio rate);
/// The step with another mean time: a curve keeps its shape as far as its months allow.
[[nodiscard]] Step withMeanLag(Step step, Duration lag);

/// Refuses a plan in which recycling never ends.
[[nodiscard]] Result<Plan> withEnd(Plan plan);

} // namespace lockstep
