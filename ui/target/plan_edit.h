// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A change that a part of a view asks its view for: from the committed plan to the next one.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <functional>

namespace lockstep {

using PlanEdit = std::function<Result<Plan>(const Plan &)>;

} // namespace lockstep
