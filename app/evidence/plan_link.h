// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which part of a measurement is about which part of the plan: by the names that both have.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Part of a measurement's leads; without dimensions all of them.
struct SlicePlace {
    Dimensions by {};
    QStringList names {}; ///< one for each dimension
    bool operator==(const SlicePlace &) const = default;
};

/// All leads where there is no such part.
[[nodiscard]] const EvidenceSlice &sliceAt(const Measurement &measurement, const SlicePlace &place);

/// The measurement tells of the part, or it is all leads.
[[nodiscard]] bool hasSlice(const Measurement &measurement, const SlicePlace &place);

/// The part that is called as the channel and the market, either or both; a source may be called as
/// a channel. Null ids are about all.
[[nodiscard]] SlicePlace sliceOf(
    const Plan &plan, const Measurement &measurement, Id<Channel> channel, Id<Market> market);

/// What of the plan is called as a part's name; null where nothing is.
[[nodiscard]] Id<Channel> channelNamed(const Plan &plan, const QString &name);
[[nodiscard]] Id<Market> marketNamed(const Plan &plan, const QString &name);

/// The measurement's stage that is the plan's; -1: none.
[[nodiscard]] qsizetype measuredStage(
    const Plan &plan, const Measurement &measurement, Id<Stage> stage);

} // namespace lockstep
