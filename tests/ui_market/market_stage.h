// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The markets' view on the sample plan.

#include "tests/support/view_stage.h"
#include "ui/market/market_view.h"

namespace lockstep::test {

inline constexpr Id<Market> kAutomotive { 31 };
inline constexpr Id<Market> kFood { 32 };
inline constexpr Id<Channel> kDirect { 41 };
inline constexpr Id<Channel> kPartner { 42 };

using MarketStage = ViewStage<MarketView>;

} // namespace lockstep::test
