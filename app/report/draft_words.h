// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How paper and command line say that what they show is a scenario in the making.

#include "app/plan/plan.h"

#include <QStringList>

namespace lockstep {

/// "A scenario is in the making, with 3 changes so far: all numbers are the scenario's, not the
/// plan's."; `before` is the plan when it was begun. Rows that came or went count as one each.
[[nodiscard]] QString draftSentence(const Plan &plan, const Plan &before);
/// What it changes: "rate of MQL → SAL, Direct · Automotive"; then the rows that it adds and takes
/// away: "Spring fair, removed". Each once, in the plan's order.
[[nodiscard]] QStringList draftChanges(const Plan &plan, const Plan &before);

} // namespace lockstep
