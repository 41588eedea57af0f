// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What was, as part of the figures' JSON: the look back's cards, what campaigns brought of what was
// planned, and how often leads are tried today. Of a card what is not known is left out.

#include "app/figures/figures.h"
#include "app/plan/json_writer.h"

namespace lockstep {

/// Members of the object that `to` stands in. `minorUnits`: in one unit of the currency.
void writeLookBack(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits);

} // namespace lockstep
