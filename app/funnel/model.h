// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One stream's inputs, ready to calculate with: what "same as" leads to is in them, shares of the
// target and of the calendar's entries are worked out. Read from a plan that check() accepts.
// backward.h and forward.h take them from there. Source: funnel-maths, section 1.

#include "app/funnel/arrivals.h"
#include "app/plan/plan.h"

namespace lockstep {

/// From a stage to the next one.
struct StepModel {
    double rate = 1; ///< over 0, up to 1
    Duration lag; ///< mean of those who are ready at once; where there is a curve, the curve's
    LagCurve
        curve; ///< part k goes on k months (kCurveMonth) after entering; empty: all after `lag`
    double recycleShare = 0; ///< of those who do not go on, who come back; 0 … under 1
    int recycleTo = 0; ///< index of the stage where they do; never a later one
    Duration recycleDelay; ///< from entering the stage to coming back
    Id<Step> step; ///< of the stream itself, also where it takes rates and lags from another one
    double nurtureShare = 0; ///< of those who enter, who take `nurtureTime` before all that; 0 … 1
    Duration nurtureTime; ///< mean
    double skipShare = 0; ///< of those who count as having come, who never stood there; 0 … 1

    [[nodiscard]] bool nurtures() const { return nurtureShare > 0 && nurtureTime.minutes > 0; }
    /// What nurturing adds to the mean time of the step.
    [[nodiscard]] double nurtureDays() const { return nurtureShare * nurtureTime.days(); }
    /// Of all who pass, ready at once or nurtured first.
    [[nodiscard]] double meanDays() const { return lag.days() + nurtureDays(); }
    bool operator==(const StepModel &) const = default;
};

/// A twelfth of a mean year: 30.4375 days.
inline constexpr qint64 kCurveMonth = 43'830;

/// A part of what comes over time. Streams share what it is a part of.
struct PartOf {
    double part = 0; ///< 0 … 1
    Arrivals of;
    bool operator==(const PartOf &) const = default;
};

/// Planned arrivals from calendar entries that serve the same streams.
struct Supply {
    int stage = 0;
    PartOf arrivals;
    bool operator==(const Supply &) const = default;
};

/// Who stands in a stage when the horizon begins.
struct Opening {
    int stage = 0;
    double count = 0;
    Duration age; ///< how long they have stood there; 0: not known
    bool operator==(const Opening &) const = default;
};

struct StreamModel {
    Id<Stream> id;
    QList<StepModel> steps; ///< one less than there are stages
    double dealSizeMinorUnits = 0; ///< over 0; 0 only where the target is empty
    Duration bookingToRevenue;
    double marketingShare = 0; ///< of the revenue, 0 … 1
    double partnerShare = 0; ///< sales has the rest, see salesShare()
    int salesEntry = 0; ///< index of the stage where sales' own deals enter
    int partnerEntry = 0;
    PartOf target; ///< revenue wanted, minor units
    QList<Supply> supply; ///< by stage
    QList<Opening> opening; ///< by stage
    qint64 end = 0; ///< minutes: the longest delay after which the horizon is not yet over

    [[nodiscard]] int lastStage() const { return static_cast<int>(steps.size()); }
    [[nodiscard]] double salesShare() const
    {
        return std::max(1 - marketingShare - partnerShare, 0.0);
    }
    bool operator==(const StreamModel &) const = default;
};

/// Every stream of `plan`, in the order of its markets, then channels. An entry without a market or
/// channel is shared among the streams it may serve by their target shares (evenly if all are 0).
[[nodiscard]] QList<StreamModel> streamModels(const Plan &plan);

/// Of all that models are read from, at most what steps say differs.
[[nodiscard]] bool haveSameFunnelButSteps(const Plan &a, const Plan &b);
/// `models` of a plan that differs from `plan` only in these rows of its steps, with those of
/// `plan`.
[[nodiscard]] QList<StreamModel> withStepsOf(
    const Plan &plan, QList<StreamModel> models, const QList<qsizetype> &changed);

} // namespace lockstep
