// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A measurement beside a plan, to read in a terminal: what is planned, was measured before and is
// measured now; what is stated of best-fit customers and deals, and what was won.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Empty where the plan has nothing to compare. Nothing of the plan changes.
[[nodiscard]] QString besideText(const Plan &plan, const Measurement &measurement, QDate today);

} // namespace lockstep
