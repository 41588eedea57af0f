// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/step_rate.h"

#include "app/evidence/spanned_steps.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// By what was measured; an estimate is for people to think over.
bool recycles(const Step &step)
{
    return step.recycleShare.ppm > 0 && step.recycleEvidence.mark == EvidenceMark::Measured;
}

bool recyclesOnWay(const Plan &plan, const Measurement &measurement, const Taken &taken)
{
    const auto steps = spannedSteps(plan, measurement, taken);
    return steps && std::any_of(steps->begin(), steps->end(), [&plan](Id<Step> step) {
        return recycles(*find(plan.steps, step));
    });
}

} // namespace

StepRate stepRate(const Plan &plan, const Measurement &measurement, const Taken &taken)
{
    const StepRate ofAll { rateReading(taken.slice, taken.stage), false, false };
    if (ofAll.reading.cases == 0 || !recyclesOnWay(plan, measurement, taken))
        return ofAll;
    const auto first = firstTryReading(taken.slice, taken.stage);
    const bool isTold = taken.slice.recycling.returned.cases > 0;
    return isTold && first.successes > 0 ? StepRate { first, true, false }
                                         : StepRate { ofAll.reading, false, true };
}

QString rateRemark(const StepRate &rate)
{
    return rate.isOfFirstTries ? u"first tries"_s
        : rate.endsRecycling   ? u"those back from nurture among them"_s
                               : QString();
}

void endMeasuredRecycling(Plan &plan, Id<Step> step)
{
    Step next = *find(plan.steps, step);
    if (!recycles(next))
        return;
    next.recycleShare = {};
    next.recycleTo = {};
    next.recycleDelay = {};
    next.recycleEvidence = {};
    put(plan.steps, next);
}

} // namespace lockstep
