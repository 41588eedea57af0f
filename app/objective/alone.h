// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Could one side win alone? Planned revenue with one side at its worst while the other keeps to the
// plan, against the targets. Minor units, unrounded. Source: funnel-maths, section 6.

#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

/// What an input falls to where no low value is stated: by how well it is known.
[[nodiscard]] double shareAtWorst(EvidenceMark mark); ///< measured 1, estimated 0.8, guessed 0.5

/// Revenue of a quarter or a fiscal year, as far as the horizon holds it.
struct AloneRevenue {
    int fiscalYear = 0;
    int quarter = 0; ///< 1 … 4; 0: the whole year
    double targetMinorUnits = 0; ///< what the streams carry
    double plannedMinorUnits = 0;
    double salesAloneMinorUnits = 0; ///< marketing's supply at its worst, sales on plan
    double marketingAloneMinorUnits = 0; ///< sales' rates at their worst, marketing on plan
    bool operator==(const AloneRevenue &) const = default;

    /// Whether `minorUnits` are the target or more; none without a target.
    [[nodiscard]] std::optional<bool> isMet(double minorUnits) const;
};

/// By quarter, in order, then by year. At its worst: the volume of each calendar entry that
/// marketing owns is at its low value; so is the rate of each step from a stage that sales owns.
/// Where no low value is stated, what its evidence leaves of it.
[[nodiscard]] QList<AloneRevenue> alone(const Plan &plan);

} // namespace lockstep
