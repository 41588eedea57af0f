// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"

#include "app/plan/plan_check.h"
#include "app/plan/recycling.h"

namespace lockstep {

namespace {

/// The only warning about steps, of these as they were before.
bool areSound(const Plan &plan, const Plan &before, const QList<qsizetype> &steps)
{
    return std::all_of(steps.begin(), steps.end(), [&](qsizetype row) {
        return rowErrors(plan, plan.steps[row]).isEmpty()
            && isNurturedInNoTime(plan.steps[row]) == isNurturedInNoTime(before.steps[row]);
    }) && endlessStreams(plan).isEmpty();
}

} // namespace

std::optional<QList<qsizetype>> changedSteps(const QList<Step> &now, const QList<Step> &before)
{
    QList<qsizetype> changed;
    if (now.size() != before.size())
        return std::nullopt;
    if (now.constData() == before.constData())
        return changed;
    for (qsizetype row = 0; row < now.size(); ++row) {
        const Step &one = now[row];
        const Step &other = before[row];
        if (one == other)
            continue;
        if (one.id != other.id || one.stream != other.stream || one.stage != other.stage)
            return std::nullopt;
        changed.append(row);
    }
    return changed;
}

bool isTheSameButSteps(Plan plan, const Plan &earlier)
{
    plan.steps = earlier.steps;
    return plan == earlier;
}

QList<Finding> check(const Plan &plan)
{
    QList<Finding> errors;
    QList<Finding> warnings;
    sideBySide(2, [&](qsizetype part, int) {
        if (part == 0)
            errors = PlanCheck(plan).errors();
        else
            warnings = PlanCheck(plan).warnings();
    });
    return errors + warnings;
}

QList<Finding> check(const Plan &plan, const KnownFindings &known)
{
    const bool isSound = std::none_of(known.findings.begin(), known.findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
    // No other warning is about steps, and nothing else is read about them than what is tried here.
    return isSound && known.changedSteps && isTheSameButSteps(plan, known.plan)
            && areSound(plan, known.plan, *known.changedSteps)
        ? known.findings
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
