// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The named figures about the way to the target, the pipeline, teams and markets' ceilings.

#include "app/figures/figure_list.h"

namespace lockstep {

/// newBusiness, growth, coverage, requiredCoverage, weightedCoverage, velocity; for each team
/// capacity, headCountNeeded, headCountExact and capacityBreak; for each market wonAccountsNeeded.
/// What cannot be said (growth without a base, coverage without a target) is left out.
void addCheckFigures(FigureList &to, const Plan &plan, const Figures &figures);

} // namespace lockstep
