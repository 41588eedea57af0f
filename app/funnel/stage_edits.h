// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Stages come, go and change places; every stream's steps follow, so that there still is one from
// each stage to the next. The won stage stays the last one. funnel_edits.h changes what a stage is.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Before the stage that now is at `place`, counted from 0. Everybody goes on from it at once,
/// until somebody says otherwise: 100 % and no days, both guessed.
[[nodiscard]] Result<Plan> addStage(Plan plan, Stage stage, int place, QRandomGenerator &ids);

/// The step to it and the one from it become one: rates multiply, mean times add up. Refused while
/// anything else refers to it: entries, opening pipeline, teams, entry stages, recycling. Its kept
/// texts, tripwires and measured outcomes go with it.
[[nodiscard]] Result<Plan> removeStage(Plan plan, Id<Stage> id);

/// Steps go with the stage that they lead from.
[[nodiscard]] Result<Plan> moveStage(Plan plan, Id<Stage> id, int place);

} // namespace lockstep
