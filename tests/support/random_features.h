// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a plan made by chance may have besides: see Features.

#include "tests/support/random_plan.h"

namespace lockstep::test {

[[nodiscard]] Plan withFeatures(Plan plan, QRandomGenerator &random, const Features &features);

} // namespace lockstep::test
