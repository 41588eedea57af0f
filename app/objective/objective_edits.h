// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of the way to a year's target and of how the target is spread over its quarters. The target
// itself, typed, is funnel/'s setTarget.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Adds the row at the end if it has no id, or replaces the one with its id.
[[nodiscard]] Result<Plan> putBridgeRow(Plan plan, BridgeRow row, QRandomGenerator &ids);
/// Refused for an ended product that a launch replaces.
[[nodiscard]] Result<Plan> removeBridgeRow(Plan plan, Id<BridgeRow> id);

/// The target becomes what the bridge's base is and `growth` more; growth over -100 %, up to
/// 10,000 %. Empty: the bridge has no base.
[[nodiscard]] Result<Plan> setGrowth(Plan plan, int fiscalYear, Ratio growth);

/// Refused where what it goes by is not stated: last year's revenue, a ramp.
[[nodiscard]] Result<Plan> setSpread(Plan plan, int fiscalYear, Spread spread);
/// By hand: the quarter, 0 … 3, has that share from now on; the later ones share what is left as
/// they did, alike if they had nothing, so that four can be typed in turn. Those before give way
/// where nothing later can. All four are 100 %, always.
[[nodiscard]] Result<Plan> setQuarterShare(Plan plan, int fiscalYear, int quarter, Ratio share);
/// As last year's revenue was spread.
[[nodiscard]] Result<Plan> setLastYear(Plan plan, int fiscalYear, QuarterMoney revenue);
/// Recurring revenue grows evenly from the month before the year to its last one; the target
/// becomes the sum of the twelve months.
[[nodiscard]] Result<Plan> setRamp(Plan plan, int fiscalYear, Money from, Money to);

/// What the quarters have of the year's target as it is spread now.
[[nodiscard]] QuarterShares sharesOf(const Target &target);

} // namespace lockstep
