// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which inputs the variance of the revenue comes from: each input's first-order (main) effect, the
// variance of the revenue expected given that input alone. Worked out from the inputs' standard
// deviations, not counted from the trials, so that a thousand inputs do not drown in their noise:
// expected revenue is proportional to each volume and deal size and, without recycling, to each
// rate; inputs are independent; so an input's effect is its deviation times the slope at all other
// inputs' means. With recycling the slope is taken over one deviation to both sides.

#include "app/funnel/forecast_trial.h"

namespace lockstep {

/// Variance by input of the revenue of the quarters with `isIn`.
[[nodiscard]] std::vector<double> mainEffects(
    const TrialModel &model, const std::vector<bool> &isIn);

} // namespace lockstep
