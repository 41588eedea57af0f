// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The value of one lever at which planned revenue of the first fiscal year meets what the streams
// must carry of its target, all else as planned. Deal sizes and volumes by formula, as revenue is
// in proportion to them; rates and times by halving, as it is not. Source: funnel-maths, section 6.

#include "app/funnel/lever_bench.h"

#include <optional>

namespace lockstep {

struct Solution {
    Lever lever;
    double value = 0; ///< now
    LeverRange range;
    double targetMinorUnits = 0;
    double plannedMinorUnits = 0; ///< now
    /// Meets the target, and one step (a ppm, a minute, a minor unit, one entrant) towards less
    /// revenue does not; where several do, the nearest to now. None: no value of the range meets
    /// it.
    std::optional<double> answer;
    bool meetsAlways = false; ///< all of the range does; the answer is then the value as it is
    double answerMinorUnits = 0; ///< planned revenue there
    double best = 0; ///< the value that brings most, of those tried
    double bestMinorUnits = 0;
};

[[nodiscard]] Solution solve(const LeverBench &bench, const Lever &lever);

} // namespace lockstep
