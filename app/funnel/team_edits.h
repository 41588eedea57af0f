// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of the teams that work the funnel's stages.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Adds the team at the end if it has no id, or replaces the one with its id.
[[nodiscard]] Result<Plan> putTeam(Plan plan, Team team, QRandomGenerator &ids);
[[nodiscard]] Result<Plan> removeTeam(Plan plan, Id<Team> id);

} // namespace lockstep
