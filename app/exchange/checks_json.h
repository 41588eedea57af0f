// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The checks as part of the figures' JSON: bridges, teams by week, quotas, pipeline.

#include "app/figures/figures.h"
#include "app/plan/json_writer.h"

namespace lockstep {

/// Members of the object that `to` stands in. `minorUnits`: in one unit of the currency.
void writeChecks(JsonWriter &to, const Plan &plan, const Checks &checks, double minorUnits);

} // namespace lockstep
