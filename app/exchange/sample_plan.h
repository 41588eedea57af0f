// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The sample plan of a made-up company, Halden Robotics: what the first start shows, what pictures
// are taken of, what tests load. It is resources/sample.plan.json, built into the program.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] Result<Plan> samplePlan();
[[nodiscard]] QByteArray samplePlanJson();

} // namespace lockstep
