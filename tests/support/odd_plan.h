// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan with rows of every noun, most of whose values are unlikely: for whatever writes plans down
// and reads them back.

#include "app/plan/plan.h"

namespace lockstep::test {

/// Empty, quoted, many-lined, right-to-left and astral texts; first and last dates and none; null
/// references; the largest and the negative numbers; at least one row of every noun.
[[nodiscard]] Plan oddPlan();

} // namespace lockstep::test
