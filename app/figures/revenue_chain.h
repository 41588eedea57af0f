// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// From the revenue goal to customers and leads in the first fiscal year, over some streams:
// marketing's goal = goal x its share; customers = that / deal size; leads = customers / closing
// rate.

#include "app/figures/figures.h"

namespace lockstep {

/// What marketing hands over: the last stage it owns before the won one, or else the first.
[[nodiscard]] qsizetype leadStage(const QList<Stage> &stages);

struct RevenueChain {
    double goal = 0; ///< minor units, what the streams carry
    double marketingGoal = 0;
    double customers = 0; ///< that marketing's goal takes
    double leads = 0; ///< entrants of the stage that marketing hands over
    // Averages under which the chain above holds; plain means where the streams carry nothing.
    double marketingShare = 0;
    double dealSize = 0; ///< minor units, over all wins
    double closingRate = 0; ///< lead to won
};
[[nodiscard]] RevenueChain revenueChain(
    const Plan &plan, const QList<const StreamFigures *> &streams);

} // namespace lockstep
