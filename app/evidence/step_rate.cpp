// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/step_rate.h"

#include "app/evidence/spanned_steps.h"

namespace lockstep {

namespace {

/// By what was measured; an estimate is for people to think over.
bool recycles(const Plan &plan, const Measurement &measurement, const Taken &taken)
{
    const auto steps = spannedSteps(plan, measurement, taken);
    if (!steps || steps->size() != 1)
        return false;
    const Step *step = find(plan.steps, steps->first());
    return step->recycleShare.ppm > 0 && step->recycleEvidence.mark == EvidenceMark::Measured;
}

} // namespace

StepRate stepRate(const Plan &plan, const Measurement &measurement, const Taken &taken)
{
    const StepRate ofAll { rateReading(taken.slice, taken.stage), false, false };
    if (ofAll.reading.cases == 0 || !recycles(plan, measurement, taken))
        return ofAll;
    const auto first = firstTryReading(taken.slice, taken.stage);
    const bool isTold = taken.slice.recycling.returned.cases > 0;
    return isTold && first.successes > 0 ? StepRate { first, true, false }
                                         : StepRate { ofAll.reading, false, true };
}

} // namespace lockstep
