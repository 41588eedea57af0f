// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which quarters each side's calendar works for: what of its entries' expected revenue is still to
// land in the quarter of a day, in the next one, later in that fiscal year, and after it.

#include "app/figures/figures.h"

namespace lockstep {

/// Minor units, unrounded.
struct FeedShares {
    double thisQuarter = 0;
    double nextQuarter = 0; ///< also where a fiscal year begins with it
    double laterThisYear = 0;
    double afterThisYear = 0; ///< but for the next quarter
    [[nodiscard]] double total() const
    {
        return thisQuarter + nextQuarter + laterThisYear + afterThisYear;
    }
    bool operator==(const FeedShares &) const = default;
};

struct RevenueBalance {
    FiscalQuarter thisQuarter; ///< that the day lies in
    FiscalQuarter nextQuarter;
    FeedShares marketing; ///< of the entries that it owns
    FeedShares sales;
    [[nodiscard]] const FeedShares &of(Side side) const
    {
        return side == Side::Marketing ? marketing : sales;
    }
    bool operator==(const RevenueBalance &) const = default;
};
/// Of all entries but ideas, on all of their dates. What landed before the quarter is left out,
/// what lands in it from its first day on is in it.
[[nodiscard]] RevenueBalance revenueBalance(const Plan &plan, const Figures &figures, QDate day);

} // namespace lockstep
