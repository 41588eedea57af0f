// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel of a plan without streams, where exports tell of nothing between first contact and
// won.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Leaves two stages alone, the one named MQL (or else the first) and the last, adding what is
/// missing, and lets calendar entries of the others enter at the first.
void cutToMeasuredStep(Plan &plan, QRandomGenerator &ids);

/// The plan has stages to lose, and nothing to keep them for.
[[nodiscard]] bool mayCutFunnel(const Plan &plan, const Measurement &measurement);

} // namespace lockstep
