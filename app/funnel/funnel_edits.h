// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of the funnel's inputs: from plan to plan, nothing else touched. Each refuses what limits.h
// does not allow, with the input's name as subject and the allowed range as detail. A value typed
// or dragged over a measured one loses the mark: it becomes estimated, its source "agreed in the
// room".

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Which streams an edit is for; null ids mean all.
struct StreamFilter {
    Id<Market> market;
    Id<Channel> channel;
    bool operator==(const StreamFilter &) const = default;
};
[[nodiscard]] bool matches(const StreamFilter &filter, const Stream &stream);

/// Sets the rate (or lag) of the step from `stage` in the one stream that matches; where several
/// do, each is scaled by the same factor so that the one seen on screen, `shown`, becomes `wanted`
/// (rates stop at 100 %). Where 0 is shown, each becomes `wanted`.
struct RateChange {
    double shown = 0;
    double wanted = 0;
};
[[nodiscard]] Result<Plan> changeRate(
    Plan plan, Id<Stage> stage, StreamFilter filter, RateChange change);
struct LagChange {
    double shownDays = 0;
    double wantedDays = 0;
};
[[nodiscard]] Result<Plan> changeLag(
    Plan plan, Id<Stage> stage, StreamFilter filter, LagChange change);

[[nodiscard]] Result<Plan> setStep(Plan plan, Step step); ///< evidence and all
/// Replaces the year's target, or adds it.
[[nodiscard]] Result<Plan> setTarget(Plan plan, int fiscalYear, Money revenue, Evidence evidence);
[[nodiscard]] Result<Plan> setMarketingShare(Plan plan, Ratio share); ///< settings and every stream
[[nodiscard]] Result<Plan> setStreamShares(
    Plan plan, Id<Stream> id, Ratio targetShare, Ratio marketingShare);
/// A count of 0 takes the row away.
[[nodiscard]] Result<Plan> setOpeningPipeline(
    Plan plan, Id<Stream> stream, Id<Stage> stage, qint64 count);
[[nodiscard]] Result<Plan> putStage(
    Plan plan, Stage stage); ///< of an existing one all but its position
[[nodiscard]] Result<Plan> setSettings(Plan plan, Settings settings);

} // namespace lockstep
