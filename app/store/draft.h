// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether the plan in a file is a scenario in the making. Its numbers are not the plan's then, and
// who reads it without a window has to be told.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

/// The plan in the file at `path` as it was when its scenario in the making was begun; as it is now
/// where the history does not reach back so far. None: no scenario is in the making.
/// Faults: as readPlanFile().
[[nodiscard]] Result<std::optional<Plan>> planBeforeScenario(const QString &path);

} // namespace lockstep
