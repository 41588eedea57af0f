// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What of the open pipeline stands still for longer than its stage allows, so that it makes the
// pipeline look larger than it is.

#include "app/figures/stall_limit.h"

namespace lockstep {

/// Those who stand in one stage of one stream.
struct StandingOpen {
    Id<Stream> stream;
    Id<Stage> stage;
    double count = 0;
    double minorUnits = 0; ///< at deal size, whatever the chances, as the open pipeline
    double ageDays = 0; ///< on average; 0: not stated
    double limitDays = 0; ///< longer than this is too long
    StallRule rule = StallRule::TwiceMean; ///< whose limit that is
    [[nodiscard]] bool isStalled() const { return limitDays > 0 && ageDays > limitDays; }
    bool operator==(const StandingOpen &) const = default;
};

struct PipelineHygiene {
    QList<StandingOpen> open; ///< in the order of streams, then stages
    QList<StandingOpen> leads; ///< before the pipeline begins: no part of what it is worth
    double openMinorUnits = 0;
    double stalledMinorUnits = 0;
    double unknownMinorUnits = 0; ///< of those whose age nobody stated
    double targetLeftMinorUnits = 0;
    bool operator==(const PipelineHygiene &) const = default;

    [[nodiscard]] double netMinorUnits() const { return openMinorUnits - stalledMinorUnits; }
    /// 0 … 1; none without an open pipeline.
    [[nodiscard]] std::optional<double> stalledShare() const;
    /// Of those who stand in one stage, in all streams or in one, as far as it is known since when;
    /// none where nobody does.
    [[nodiscard]] std::optional<double> stalledShare(Id<Stage> stage, Id<Stream> stream) const;
    /// What is not stalled, as a multiple of the target left; none where none is left.
    [[nodiscard]] std::optional<double> netCoverage() const;
};

/// Counts what Pipeline counts: see pipelineStart().
[[nodiscard]] PipelineHygiene pipelineHygiene(const Plan &plan, const Figures &figures);
/// Those in one stage, stream by stream. Empty at the last.
[[nodiscard]] QList<StandingOpen> standingAt(
    const Plan &plan, const Figures &figures, Id<Stage> stage);

} // namespace lockstep
