// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"

#include "app/plan/plan_check.h"

namespace lockstep {

QList<Finding> check(const Plan &plan)
{
    QList<Finding> findings = PlanCheck(plan).errors();
    findings += PlanCheck(plan).warnings();
    return findings;
}

Result<Plan> sound(Plan plan)
{
    const QList<Finding> errors = PlanCheck(plan).errors();
    if (!errors.isEmpty())
        return Failure(errors.first().error);
    return plan;
}

} // namespace lockstep
