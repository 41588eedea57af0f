// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/ceiling.h"

namespace lockstep {

Ceiling ceiling(const Market &market, double wonNeed)
{
    Ceiling result;
    // A share of none would take accounts without end; it is the same as none stated.
    const double share = market.accountWinShare.ppm > 0 ? market.accountWinShare.fraction() : 1;
    result.accountsNeeded = wonNeed / share;
    if (market.addressableAccounts <= 0)
        return result;
    const auto addressable = static_cast<double>(market.addressableAccounts);
    result.ofAddressable = result.accountsNeeded / addressable;
    result.missing = std::max(result.accountsNeeded - addressable, 0.0);
    return result;
}

} // namespace lockstep
