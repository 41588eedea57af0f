// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The pipeline that stands open when the horizon begins, against the first fiscal year's target.
// Open is what stands in the stages from the first that sales owns (at least the one before the won
// one) up to, not including, won. Coverage, required coverage and weighted coverage are three
// numbers that are never mixed. Source: funnel-maths, section 5.

#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

struct StreamModel;

struct Pipeline {
    double opportunities = 0;
    double openMinorUnits = 0; ///< at deal size, whatever the chances
    double weightedMinorUnits = 0; ///< what of it is won on average: at effective rates
    double bookedMinorUnits = 0; ///< won when the horizon begins, not yet revenue
    double targetLeftMinorUnits = 0; ///< what the streams carry, less what is booked; 0 or more
    /// The part of the open value that is won, 0 … 1: weighted / open. Without an open pipeline, of
    /// those whom the target needs in its first stage, by the money that they are needed for.
    double winRate = 0;
    double cycleDays = 0; ///< from there to won, mean over the same

    /// None where no target is left.
    [[nodiscard]] std::optional<double> coverage() const; ///< open / target left
    [[nodiscard]] std::optional<double> weightedCoverage() const; ///< coverage x win rate
    [[nodiscard]] std::optional<double>
    requiredCoverage() const; ///< 1 / win rate; none without one
    /// Minor units a day: opportunities x deal x win rate / cycle days; none where that is no time.
    [[nodiscard]] std::optional<double> velocity() const;
    bool operator==(const Pipeline &) const = default;
};

[[nodiscard]] Pipeline pipeline(const Plan &plan, const QList<StreamModel> &models);

/// Index of the first stage of the open pipeline, see above.
[[nodiscard]] int pipelineStart(const QList<Stage> &stages);

} // namespace lockstep
