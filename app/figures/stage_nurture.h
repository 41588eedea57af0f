// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who is in nurture at a stage: has come there, needs nurturing before the step's own time begins,
// and is not through with it. Each person counts the first time that they come. Who stands in the
// stage when the horizon begins is taken to have come as evenly as ever, or, where their age is
// known, all at once so long ago. Source: funnel-maths, section 4.

#include "app/figures/figures.h"

namespace lockstep {

/// Of one stage, over some streams. Unrounded.
struct StageNurture {
    double share = 0; ///< of the entrants, who need it; weighted by need
    double days = 0; ///< how long it takes them, mean; 0 where nobody needs it
    QList<double> byMonth; ///< how many are in nurture: mean over the days of each month
    double inYear = 0; ///< the same over the first fiscal year's days
    double enteringInYear = 0; ///< entrants of its months who need nurturing
    bool operator==(const StageNurture &) const = default;
};
/// `stage` counts from 0, the first. Nothing at the last.
[[nodiscard]] StageNurture stageNurture(
    const Figures &figures, const QList<const StreamFigures *> &streams, qsizetype stage);

} // namespace lockstep
