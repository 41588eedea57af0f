// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A step's measured rate beside the recycling that the plan has there: who came back from nurture
// and then went on is in the rate of all, and the plan would send them through the step again.

#include "app/evidence/take_measured.h"

namespace lockstep {

struct StepRate {
    Reading reading;
    bool isOfFirstTries = false;
    /// The exports do not tell first tries from others: recycling beside it would count twice.
    bool endsRecycling = false;
};

/// What is measured of a step's rate, for the stream's step as the plan has it, or its steps where
/// there are stages in between. Of first tries where one of them recycles by what was measured and
/// these exports tell who came back; of all otherwise.
[[nodiscard]] StepRate stepRate(
    const Plan &plan, const Measurement &measurement, const Taken &taken);
/// On whom it counts, beside the part of the leads; empty: on all of them, and nobody is recycled.
[[nodiscard]] QString rateRemark(const StepRate &rate);
/// Nobody is recycled there any more, unless that was estimated.
void endMeasuredRecycling(Plan &plan, Id<Step> step);

} // namespace lockstep
