// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans for tests: small, with fixed ids and dates, so that expected values can be worked by hand.

#include "app/plan/plan.h"

namespace lockstep::test {

/// One market "Automotive" (deal size 100,000.00 EUR, 900 accounts), one channel "Direct", one
/// stream carrying 100 % of the target, marketing's share 100 %. Stages inquiry, MQL, won: inquiry
/// → MQL 20 % in 30 days, MQL → won 10 % in 60 days; won to revenue 0 days. Horizon 12 months from
/// 2026-07-01; target 1,200,000.00 EUR for FY 2027. No calendar entries, no clauses. Every input
/// estimated. Ids are fixed, see the source.
[[nodiscard]] Plan smallPlan();

inline constexpr Id<Market> kMarket { 101 };
inline constexpr Id<Channel> kChannel { 201 };
inline constexpr Id<Stage> kInquiry { 301 };
inline constexpr Id<Stage> kMql { 302 };
inline constexpr Id<Stage> kWon { 303 };
inline constexpr Id<Stream> kStream { 401 };
inline constexpr Id<Step> kInquiryStep { 501 };
inline constexpr Id<Step> kMqlStep { 502 };
inline constexpr Id<Target> kTarget { 601 };

} // namespace lockstep::test
