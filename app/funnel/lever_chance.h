// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a lever does to the chance to reach the target of the first fiscal year. Plan and changed
// plan meet the same luck: each trial draws every input as it does for the plan, then the lever's
// are as many times as large, and people are drawn from the same random numbers. So the difference
// is the lever's, not the draw's, and a lever that moves nothing moves the chance by exactly
// nothing. Source: funnel-maths, sections 6 and 7.

#include "app/funnel/forecast.h"
#include "app/funnel/forecast_model.h"
#include "app/funnel/lever_bench.h"

namespace lockstep {

class ChanceBench {
public:
    /// Of the streams that `filter` leaves, which are the bench's: their revenue against what they
    /// carry of the target. Both outlive it.
    ChanceBench(
        const LeverBench &bench, const StreamFilter &filter, const ForecastOptions &options);

    /// As the plan is: as in the forecast, where that is of all streams. Nothing without a target,
    /// or once `isCancelled`.
    [[nodiscard]] std::optional<double> chance(const std::atomic_bool &isCancelled) const;
    /// With `lever` at `value` instead of LeverBench::value(). Where that is 0 it stays so.
    [[nodiscard]] std::optional<double> chance(
        const Lever &lever, double value, const std::atomic_bool &isCancelled) const;

private:
    [[nodiscard]] std::optional<double> chanceOf(
        const ForecastModel &model, const std::atomic_bool &isCancelled) const;
    [[nodiscard]] ForecastModel changed(const Lever &lever, double value) const;

    const LeverBench &m_bench;
    ForecastOptions m_options;
    ForecastModel m_model;
};

} // namespace lockstep
