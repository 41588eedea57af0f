// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The bridge to a year's target beside what the plan brings: who sources the new business that is
// left to the streams, and how much of it is planned. Minor units, unrounded.

#include "app/figures/figures.h"

namespace lockstep {

/// An amount apart by who brings the deals.
struct SourcedMoney {
    double marketing = 0;
    double sales = 0;
    double partners = 0;
    bool operator==(const SourcedMoney &) const = default;
};

struct BridgeYear {
    Bridge bridge;
    SourcedMoney sourced; ///< of the new business; as the streams' shares of the target say
    bool isWhole = false; ///< the horizon holds all of the year's quarters
    double wanted = 0; ///< of the new business, in the year's quarters that the horizon holds
    double planned = 0; ///< in the same quarters
    double stated = 0; ///< what all rows but new business come to, from 0 to the target
    /// planned - wanted
    [[nodiscard]] double gap() const { return planned - wanted; }
    // How far towards the target what is stated leads with what is planned, and with what is
    // wanted.
    [[nodiscard]] double plannedUpTo() const { return stated + planned; }
    [[nodiscard]] double wantedUpTo() const { return stated + wanted; }
    bool operator==(const BridgeYear &) const = default;
};

/// One a target, by year. Empty with errors in the plan.
[[nodiscard]] QList<BridgeYear> bridgeYears(const Figures &figures);

} // namespace lockstep
