// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Pictures of the guided start, one a question, as if it were answered with a plan.

#include "app/plan/plan.h"
#include "ui/window/picture.h"

namespace lockstep {

inline constexpr int kGuideQuestions = 11;

/// `question` counted from 0; of `wanted` its size, scale, theme and type size.
[[nodiscard]] QImage guidePicture(const Plan &plan, int question, const PictureWanted &wanted);

} // namespace lockstep
