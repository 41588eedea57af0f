// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"

#include "app/plan/plan_check.h"
#include "app/plan/recycling.h"

namespace lockstep {

namespace {

/// In what they say only; all the rest is the same.
bool differsInSteps(const Plan &plan, const Plan &earlier)
{
    Plan other = plan;
    other.steps = earlier.steps;
    const auto isTheSame = [](const Step &one, const Step &two) {
        return one.id == two.id && one.stream == two.stream && one.stage == two.stage;
    };
    return other == earlier
        && std::equal(plan.steps.begin(), plan.steps.end(), earlier.steps.begin(),
            earlier.steps.end(), isTheSame);
}

/// The steps that are not as they were.
bool areSound(const Plan &plan, const QList<Step> &earlier)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i] != earlier[i] && !rowErrors(plan, plan.steps[i]).isEmpty())
            return false;
    }
    return endlessStreams(plan).isEmpty();
}

} // namespace

QList<Finding> check(const Plan &plan)
{
    QList<Finding> findings = PlanCheck(plan).errors();
    findings += PlanCheck(plan).warnings();
    return findings;
}

QList<Finding> check(const Plan &plan, const Plan &earlier, const QList<Finding> &known)
{
    const bool isSound = std::none_of(known.begin(), known.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
    // No warning is about steps, and nothing else is read about them than what is tried here.
    return isSound && differsInSteps(plan, earlier) && areSound(plan, earlier.steps) ? known
                                                                                     : check(plan);
}

Result<Plan> sound(Plan plan)
{
    const QList<Finding> errors = PlanCheck(plan).errors();
    if (!errors.isEmpty())
        return Failure(errors.first().error);
    return plan;
}

} // namespace lockstep
