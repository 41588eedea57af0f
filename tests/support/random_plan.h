// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans made by chance for property tests: sound by check(), but with every input anywhere in its
// range, small and huge, several markets, channels, stages, years and calendar entries.

#include "app/plan/plan.h"

namespace lockstep::test {

/// What a plan may have besides. Properties ask for what they hold with.
struct Features {
    bool curves = false; ///< of lags
    bool recycling = false;
    bool links = false; ///< streams that take inputs from others
    bool partners = false; ///< with deal sizes of streams' own
    bool ranges = false; ///< of rates and volumes, spreads of deal sizes, ages
    bool spreads = false; ///< of targets over their quarters
    bool bridges = false;
    bool teams = false;
    bool monthly = false; ///< all times are whole months of a curve: few delays, each exact
    bool nurture = false;
};
inline constexpr Features kEverything { true, true, true, true, true, true, true, true, false,
    true };

[[nodiscard]] Plan randomPlan(QRandomGenerator &random, Features features = {});

} // namespace lockstep::test
