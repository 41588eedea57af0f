// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Close-offs that keep to their quarter, as a file says them: edits put them where they belong.

#include "app/plan/findings.h"

namespace lockstep {

/// As check() tells what people should look at: more working days before the quarter's end than the
/// quarter has, and a day that is not the one so many before it.
[[nodiscard]] QList<Finding> closeOffFindings(const Plan &plan);

} // namespace lockstep
