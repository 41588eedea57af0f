// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Scenarios beside the plan, and who is in nurture, as part of the figures' JSON.

#include "app/figures/figures.h"
#include "app/plan/json_writer.h"

namespace lockstep {

/// Members of the object that `to` stands in. `minorUnits`: in one unit of the currency.
void writeScenarios(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits);
/// Every stage of every stream at which somebody needs nurturing first.
void writeNurture(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits);

} // namespace lockstep
