// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How many of a stream's inputs are guessed: what guessShare() weighs by the streams' targets.

#include "app/plan/plan.h"

namespace lockstep {

struct GuessedInputs {
    int guessed = 0;
    int all = 0;
    [[nodiscard]] double share() const { return double(guessed) / all; }
};
/// Every rate and lag, the deal size, the marketing share; of each stream, in the plan's order.
/// What a stream takes from another one counts as if it were typed in.
[[nodiscard]] QList<GuessedInputs> guessedInputs(const Plan &plan);

} // namespace lockstep
