// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/sla/sla_edits.h"

#include "app/plan/row_errors.h"
#include "app/plan/row_removal.h"

namespace lockstep {

using namespace Qt::StringLiterals;

Result<Plan> putClause(Plan plan, Clause clause)
{
    return withRow(std::move(plan), &Plan::clauses, std::move(clause));
}

Result<Plan> removeClause(Plan plan, Id<Clause> id)
{
    return withoutRow(std::move(plan), &Plan::clauses, id, u"clause"_s);
}

Result<Plan> putClauseSection(Plan plan, ClauseSection section)
{
    return withRow(std::move(plan), &Plan::clauseSections, std::move(section));
}

Result<Plan> removeClauseSection(Plan plan, Id<ClauseSection> id)
{
    const auto isInside = [id](const Clause &clause) { return clause.section == id; };
    removeRows(plan, &Plan::clauses, idsWhere(plan.clauses, isInside));
    return withoutRow(std::move(plan), &Plan::clauseSections, id, u"section of the agreement"_s);
}

Result<Plan> setFirstResponse(Plan plan, Duration limit)
{
    plan.settings.firstResponse = limit;
    const QList<Error> errors = rowErrors(plan, plan.settings);
    if (!errors.isEmpty())
        return Failure(errors.first());
    return plan;
}

Result<Plan> setCadenceFromPreviousTouch(Plan plan, bool fromPrevious)
{
    plan.settings.cadenceFromPreviousTouch = fromPrevious;
    return plan;
}

Result<Plan> putTouch(Plan plan, Touch touch)
{
    return withRow(std::move(plan), &Plan::touches, std::move(touch));
}

Result<Plan> removeTouch(Plan plan, Id<Touch> id)
{
    return withoutRow(std::move(plan), &Plan::touches, id, u"follow-up step"_s);
}

Result<Plan> putTripwire(Plan plan, Tripwire tripwire)
{
    return withRow(std::move(plan), &Plan::tripwires, std::move(tripwire));
}

Result<Plan> removeTripwire(Plan plan, Id<Tripwire> id)
{
    return withoutRow(std::move(plan), &Plan::tripwires, id, u"tripwire"_s);
}

} // namespace lockstep
