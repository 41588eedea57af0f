// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of the service level agreement: from plan to plan, nothing else touched.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] Result<Plan> putClause(Plan plan, Clause clause); ///< adds or replaces
[[nodiscard]] Result<Plan> removeClause(Plan plan, Id<Clause> id); ///< its seals too
[[nodiscard]] Result<Plan> putClauseSection(Plan plan, ClauseSection section);
[[nodiscard]] Result<Plan> removeClauseSection(
    Plan plan, Id<ClauseSection> id); ///< with its clauses
[[nodiscard]] Result<Plan> setFirstResponse(Plan plan, Duration limit); ///< 1 minute … 30 days
[[nodiscard]] Result<Plan> setCadenceFromPreviousTouch(Plan plan, bool fromPrevious);
[[nodiscard]] Result<Plan> putTouch(Plan plan, Touch touch);
[[nodiscard]] Result<Plan> removeTouch(Plan plan, Id<Touch> id);
[[nodiscard]] Result<Plan> putTripwire(Plan plan, Tripwire tripwire);
[[nodiscard]] Result<Plan> removeTripwire(Plan plan, Id<Tripwire> id); ///< its seals too

} // namespace lockstep
