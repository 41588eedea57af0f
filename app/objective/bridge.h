// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The revenue bridge: what a fiscal year's target is made of, and what of it new business must
// carry. base + renewals − churn + expansion + launches − ended products + new business = target.
// Whole minor units, nothing is rounded. Source: funnel-maths, section 2.

#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

/// A part of the way to the target. Churn and ended products are negative.
struct BridgeLine {
    BridgeKind kind = BridgeKind::Base;
    Money amount;
    Id<BridgeRow> row; ///< null: worked out, not stated
    QString title; ///< of the row; empty where there is none
    EvidenceMark mark = EvidenceMark::Guessed; ///< of the row
    Id<BridgeRow> replaces; ///< the ended product that a launch stands in for; null: it adds
    bool isDifference = false; ///< what the rows lack of the target, or have too much
    bool operator==(const BridgeLine &) const = default;
};

struct Bridge {
    int fiscalYear = 0;
    Money target; ///< 0 without one
    /// In the order of the formula, then of the rows' positions; they add up to the target. New
    /// business is worked out where no row states it, else the difference is a line of its own.
    QList<BridgeLine> lines;
    Money rest; ///< of all rows but new business
    Money newBusiness; ///< target − rest; negative where the rest is more than the target
    std::optional<Money> statedNewBusiness; ///< by rows; none: no row states it
    Money difference; ///< newBusiness − stated: over 0, more must be found; 0 where none is stated
    Money launchesAdding;
    Money launchesReplacing; ///< stand in for an ended product
    std::optional<double> growth; ///< target / base − 1, from −1; none without a base
    bool operator==(const Bridge &) const = default;
};

[[nodiscard]] Bridge bridge(const Plan &plan, int fiscalYear);

} // namespace lockstep
