// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a pull of a handle or a press of an arrow key makes of a rate, a lag or the revenue target
// (in minor units): gestures in, wanted values out, always within the allowed range. `least`: days
// of a lag that stay whatever is pulled, as nurturing takes them.

namespace lockstep {

enum class StepInput { Rate, Lag, Target };

/// A rate and a target double over 160 pixels up, rounded to what people read; a lag gains a day
/// every 4 pixels.
[[nodiscard]] double pulled(StepInput input, double from, double pixelsUp, double least = 0);

/// One press: a percentage point, a day, a hundredth of the target's leading figure; fine: a tenth
/// of it. A rate below that moves in smaller
/// steps, so that it never reaches 0.
[[nodiscard]] double nudged(StepInput input, double from, bool isUp, bool isFine, double least = 0);

} // namespace lockstep
