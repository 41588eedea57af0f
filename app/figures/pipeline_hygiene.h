// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What of the open pipeline stands still for longer than its step takes, so that it makes the
// pipeline look larger than it is.

#include "app/figures/figures.h"

namespace lockstep {

/// Where nobody has measured how long nine in ten take, twice the mean counts.
inline constexpr double kStalledAfterMeans = 2;

/// Those who stand in one stage of one stream.
struct StandingOpen {
    Id<Stream> stream;
    Id<Stage> stage;
    double count = 0;
    double minorUnits = 0; ///< at deal size, whatever the chances, as the open pipeline
    double ageDays = 0; ///< on average; 0: not stated
    double limitDays = 0; ///< longer than this is too long
    bool isMeasured = false; ///< the limit is what nine in ten took at most
    [[nodiscard]] bool isStalled() const { return limitDays > 0 && ageDays > limitDays; }
    bool operator==(const StandingOpen &) const = default;
};

struct PipelineHygiene {
    QList<StandingOpen> open; ///< in the order of streams, then stages
    double openMinorUnits = 0;
    double stalledMinorUnits = 0;
    double unknownMinorUnits = 0; ///< of those whose age nobody stated
    double targetLeftMinorUnits = 0;
    bool operator==(const PipelineHygiene &) const = default;

    [[nodiscard]] double netMinorUnits() const { return openMinorUnits - stalledMinorUnits; }
    /// 0 … 1; none without an open pipeline.
    [[nodiscard]] std::optional<double> stalledShare() const;
    /// What is not stalled, as a multiple of the target left; none where none is left.
    [[nodiscard]] std::optional<double> netCoverage() const;
};

/// Counts what Pipeline counts: see pipelineStart().
[[nodiscard]] PipelineHygiene pipelineHygiene(const Plan &plan, const Figures &figures);

} // namespace lockstep
