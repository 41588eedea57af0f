// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Sensitivity: what 10 % (relative) more or less of each input does to planned revenue of the first
// fiscal year, ranked. Minor units, unrounded. Source: funnel-maths, section 6.

#include "app/funnel/lever_bench.h"

namespace lockstep {

inline constexpr double kLeverStep = 0.1;

struct LeverEffect {
    Lever lever;
    double value = 0; ///< see LeverBench::value()
    double raised = 0; ///< 10 % more, as far as the range allows
    double lowered = 0;
    QList<double> raisedByQuarter; ///< what revenue changes by when it is raised
    QList<double> loweredByQuarter;
    double raisedMinorUnits = 0; ///< over the year
    double loweredMinorUnits = 0;
    bool operator==(const LeverEffect &) const = default;
    [[nodiscard]] double size() const; ///< the larger of both, without sign
};

[[nodiscard]] LeverEffect leverEffect(const LeverBench &bench, const Lever &lever);
/// Of all levers, the largest first; those alike in the order of LeverBench::levers().
[[nodiscard]] QList<LeverEffect> leverEffects(const Plan &plan);

/// "MQL → SAL rate", "Deal size, Automotive", "Spring fair: volume".
[[nodiscard]] QString leverName(const Plan &plan, const Lever &lever);

} // namespace lockstep
