// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Backward: what each stage needs, and when. Forward: what the plan yields. Both for one stream, as
// exact flows; figures/ reads them by month. Mean lags, no recycling: e = r.
// Source: funnel-maths, sections 3 and 4.

#include "app/funnel/flow.h"
#include "app/plan/plan.h"

namespace lockstep {

/// One stream's inputs, read from a plan that check() accepts. Stages first to last; `rate[i]` and
/// `lagDays[i]` lead from stage i to i+1, so both are one shorter than the stages.
struct StreamModel {
    Id<Stream> id;
    QList<double> rate; ///< 0 < r <= 1
    QList<double> lagDays; ///< >= 0
    double dealSizeMinorUnits = 0; ///< > 0; 0 only where the target is empty
    double bookingToRevenueDays = 0;
    double marketingShare = 0; ///< 0 … 1
    int salesEntry = 0; ///< index of the stage at which sales-sourced deals enter
    Flow target; ///< revenue wanted, minor units: the year's target x share, even over its months
    QList<Flow> supply; ///< planned arrivals from calendar entries at each stage
    QList<Flow> opening; ///< opening pipeline at each stage, lumps at day 0
};

/// Every stream of `plan`, in the order of its markets, then channels. An entry without a market or
/// channel is shared among the streams it may serve by their target shares (evenly if all are 0).
[[nodiscard]] QList<StreamModel> streamModels(const Plan &plan);

/// Entrants wanted at each stage, split by who sources them.
struct Need {
    QList<Flow> marketing; ///< the whole chain
    QList<Flow> sales; ///< empty before the sales entry stage
};
[[nodiscard]] Need backward(const StreamModel &stream);

/// Entrants that the plan yields at each stage (its own supply and opening pipeline plus what the
/// stage before passes on), and the revenue of the won.
struct Yield {
    QList<Flow> stages;
    Flow revenue; ///< minor units
};
[[nodiscard]] Yield forward(const StreamModel &stream);
/// The same for other arrivals than the stream's own: one flow per stage.
[[nodiscard]] Yield forward(const StreamModel &stream, const QList<Flow> &arrivals);

/// Money that one entrant of stage `stage` is worth on average: deal size x the rates from there
/// on.
[[nodiscard]] double valuePerEntrant(const StreamModel &stream, int stage);
/// Days from entering `stage` to recognised revenue.
[[nodiscard]] double daysToRevenue(const StreamModel &stream, int stage);
/// The last whole day on which entrants of `stage` can still all be revenue by the end of
/// `lastRevenueDay`: floor(end of that day - daysToRevenue) is the day after it.
[[nodiscard]] QDate pointOfNoReturn(const StreamModel &stream, int stage, QDate lastRevenueDay);

} // namespace lockstep
