// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans for measuring, made from the sample plan.

#include "app/plan/plan.h"

namespace lockstep::test {

/// 50 markets, 5 channels, 36 months, 5,000 calendar entries spread over them, 300 clauses.
[[nodiscard]] Plan largePlan(Plan plan);

/// One market, 5 channels, 36 months, 6 stages, a year's campaign for each stream and year.
[[nodiscard]] Plan fiveStreams(Plan plan);

} // namespace lockstep::test
