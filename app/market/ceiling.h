// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether a market has as many accounts as its target takes: accounts needed = deals needed /
// share of the approached accounts that can be won. Unrounded. Source: funnel-maths, section 5.

#include "app/plan/plan.h"

namespace lockstep {

struct Ceiling {
    double accountsNeeded = 0;
    double ofAddressable = 0; ///< needed / addressable, over 1: more than exist; 0: none are stated
    double missing = 0; ///< needed beyond those that exist; 0 where they suffice or none are stated
    bool operator==(const Ceiling &) const = default;
    [[nodiscard]] bool isBroken() const { return missing > 1e-9 * accountsNeeded; }
};

[[nodiscard]] Ceiling ceiling(const Market &market, double wonNeed);

} // namespace lockstep
