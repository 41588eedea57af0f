// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans made by chance for property tests: sound by check(), but with every input anywhere in its
// range, small and huge, several markets, channels, stages, years and calendar entries.

#include "app/plan/plan.h"

namespace lockstep::test {

[[nodiscard]] Plan randomPlan(QRandomGenerator &random);

} // namespace lockstep::test
