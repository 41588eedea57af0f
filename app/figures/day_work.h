// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What both sides do on one day, and which quarters' revenue that feeds.

#include "app/figures/figures.h"

namespace lockstep {

struct DayLane {
    QList<Id<Entry>> entries; ///< that take place on the day, by when they began; no mere ideas
    /// Indexes into Figures::quarters that revenue of theirs lands in, in order, but for those that
    /// were over before the day.
    QList<int> quarters;
    bool operator==(const DayLane &) const = default;
};

struct DayWork {
    QDate day;
    DayLane marketing;
    DayLane sales;
    [[nodiscard]] const DayLane &of(Side side) const
    {
        return side == Side::Marketing ? marketing : sales;
    }
};

[[nodiscard]] DayWork dayWork(const Plan &plan, const Figures &figures, QDate day);

/// Quarters, as indexes into Figures::quarters, in which revenue of `entry` lands; none: it brings
/// none within them.
[[nodiscard]] QList<int> landingQuarters(const Figures &figures, Id<Entry> entry);

} // namespace lockstep
