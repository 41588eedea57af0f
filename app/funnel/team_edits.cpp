// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/team_edits.h"

#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

Result<Plan> putTeam(Plan plan, Team team, QRandomGenerator &ids)
{
    const Team *before = find(plan.teams, team.id);
    if (!before && !team.id.isNull())
        return fail(Fault::NoSuchItem, rowName(plan, team));
    if (!before) {
        team.id = newId<Team>(ids);
        team.position = nextPosition(plan.teams);
    } else if (before->evidence == team.evidence
        && (before->perMonth != team.perMonth || before->headCount != team.headCount)) {
        team.evidence = typedOver(team.evidence);
    }
    return withRow(std::move(plan), &Plan::teams, std::move(team));
}

Result<Plan> removeTeam(Plan plan, Id<Team> id)
{
    forget(plan.entries, &Entry::team, id);
    return withoutRow(std::move(plan), &Plan::teams, id, u"team"_s);
}

} // namespace lockstep
