// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where in a plan's funnel a measurement belongs: the step from marketing-qualified to won.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

struct MeasuredStep {
    Id<Stage> from; ///< named MQL, or else the first
    Id<Stage> to; ///< the last
};

/// In a plan with streams. Faults: SpansSeveralSteps (detail: the stages between), Empty where
/// there are no two stages.
[[nodiscard]] Result<MeasuredStep> measuredStep(const Plan &plan);

/// In a plan without streams: leaves the two measured stages alone, adding what is missing, and
/// lets calendar entries of the others enter at the first.
[[nodiscard]] MeasuredStep cutToMeasuredStep(Plan &plan, QRandomGenerator &ids);

} // namespace lockstep
