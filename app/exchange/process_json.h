// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the plan is run, as part of the figures' JSON: who stands where for how long, who skips what,
// which version of a definition counts, and how the tripwires stand.

#include "app/figures/figures.h"
#include "app/plan/json_writer.h"

namespace lockstep {

/// Members of the object that `to` stands in. `minorUnits`: in one unit of the currency.
void writeProcess(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits);

} // namespace lockstep
