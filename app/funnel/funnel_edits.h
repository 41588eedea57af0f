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
/// (rates stop at 100 %). Where 0 is shown, each becomes `wanted`. A stream that takes these inputs
/// from another one changes the other one's: they are what is shown.
struct RateChange {
    double shown = 0;
    double wanted = 0;
};
[[nodiscard]] Result<Plan> changeRate(
    Plan plan, Id<Stage> stage, StreamFilter filter, RateChange change);
struct LagChange {
    double shownDays = 0;
    double wantedDays = 0;
    double nurtureDays = 0; ///< the part of both that is nurturing: it stays as it is, and as it
                            ///< is read, to a tenth of a day, is the least that may be wanted
};
[[nodiscard]] Result<Plan> changeLag(
    Plan plan, Id<Stage> stage, StreamFilter filter, LagChange change);

/// Whether every stream that matches can follow a value typed over them. The fault names the one
/// that reaches its bound first, and how far they go together.
[[nodiscard]] Result<void> canFollow(
    const Plan &plan, Id<Stage> stage, const StreamFilter &filter, RateChange change);
[[nodiscard]] Result<void> canFollow(
    const Plan &plan, Id<Stage> stage, const StreamFilter &filter, LagChange change);

/// Evidence and all. A range stated around an earlier rate reaches to the new one.
[[nodiscard]] Result<Plan> setStep(Plan plan, Step step);
/// Replaces the year's target, or adds it. How it is spread stays; a ramp becomes as much steeper.
[[nodiscard]] Result<Plan> setTarget(Plan plan, int fiscalYear, Money revenue, Evidence evidence);
[[nodiscard]] Result<Plan> setMarketingShare(Plan plan, Ratio share); ///< settings and every stream
/// The marketing share of the stream whose sources count for this one.
[[nodiscard]] Result<Plan> setStreamShares(
    Plan plan, Id<Stream> id, Ratio targetShare, Ratio marketingShare);
/// A count of 0 takes the row away.
[[nodiscard]] Result<Plan> setOpeningPipeline(
    Plan plan, Id<Stream> stream, Id<Stage> stage, qint64 count);
/// How long those who stand there have done so on average.
[[nodiscard]] Result<Plan> setOpeningAge(
    Plan plan, Id<Stream> stream, Id<Stage> stage, Duration age);
[[nodiscard]] Result<Plan> putStage(
    Plan plan, Stage stage); ///< of an existing one all but its position
[[nodiscard]] Result<Plan> setSettings(Plan plan, Settings settings);

} // namespace lockstep
