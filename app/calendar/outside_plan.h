// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Entries that no sheet of the plan's months can show.

#include "app/plan/plan.h"

namespace lockstep {

struct OutsidePlan {
    QList<Id<Entry>> before; ///< over before the first month
    QList<Id<Entry>> after; ///< begin after the last one
    [[nodiscard]] qsizetype size() const { return before.size() + after.size(); }
    bool operator==(const OutsidePlan &) const = default;
};
/// Those of which no day lies within the horizon, by when they begin. What recurs is outside when
/// all of its dates are.
[[nodiscard]] OutsidePlan outsidePlan(const Plan &plan);

} // namespace lockstep
