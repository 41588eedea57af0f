// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What all streams together have to bring of a year's revenue target, and in which months.
// Source: funnel-maths, section 2.

#include "app/funnel/arrivals.h"
#include "app/plan/plan.h"

#include <array>

namespace lockstep {

/// Minor units, 0 or more: the target less what the bridge's other rows of that year come to (churn
/// and ended products take away from those). Rows for new business do not count: they say the same
/// in people's words. Unrounded, as all of the following.
[[nodiscard]] double carriedByStreams(const Plan &plan, const Target &target);

/// The parts of a year's revenue that its twelve months have, together 1: quarters as the target's
/// spread says, even over each one's months; a ramp month by month. Even where nothing is stated.
[[nodiscard]] std::array<double, 12> monthShares(const Target &target);

/// Revenue in minor units wanted of the whole plan, over the horizon's months. Nothing for a fiscal
/// year without a target.
[[nodiscard]] Arrivals revenueWanted(const Plan &plan);

} // namespace lockstep
