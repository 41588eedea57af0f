// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How sure the plan's revenue is: many trials, each with other luck, and what they come to. The
// same seed and the same plan give the same numbers on every machine and with any number of
// threads. Runs for as long as it takes; whoever has a window calls it on another thread.
// Source: funnel-maths, section 7; docs/forecast.md.

#include "app/funnel/forecast_random.h"
#include "app/plan/plan.h"

#include <QList>
#include <atomic>
#include <cmath>
#include <functional>
#include <optional>

namespace lockstep {

struct ForecastOptions {
    qint64 trials = 10'000; ///< 1 … kMostTrials
    quint64 seed = 1;
    int threads = 1;
    bool operator==(const ForecastOptions &) const = default;
};
inline constexpr qint64 kMostTrials = 1'000'000;

struct ForecastProgress {
    std::function<void(double)> told {}; ///< 0 … 1, on the thread that called
    const std::atomic_bool *isCancelled = nullptr; ///< asked for every few milliseconds
};

/// Revenue of a time, in minor units. Nine in ten trials come to p10 or more, half to p50 or more.
struct RevenueForecast {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    double mean = 0;
    double deviation = 0; ///< standard
    double target = 0;
    std::optional<double> chance; ///< to reach the target; none without a target
    bool operator==(const RevenueForecast &) const = default;
};

/// As precise as so many trials allow to show it.
[[nodiscard]] inline double wholePercent(double chance)
{
    return std::round(chance * 100) / 100;
}

/// How much of the variance of a year's revenue goes with one input alone.
struct VarianceShare {
    Purpose purpose = Purpose::Rate; ///< Rate, DealSize or Volume
    qint64 id = 0; ///< of the step; of the market or stream; of the calendar entry
    double share = 0; ///< 0 … 1
    bool operator==(const VarianceShare &) const = default;
};

struct QuarterForecast {
    int quarter = 0; ///< index into fiscalQuarters()
    RevenueForecast revenue; ///< as far as the horizon holds it
    bool operator==(const QuarterForecast &) const = default;
};

struct YearForecast {
    int fiscalYear = 0;
    RevenueForecast revenue;
    QList<VarianceShare> shares; ///< largest first
    double chanceShare = 0; ///< what is left: luck, and inputs that matter only together
    bool operator==(const YearForecast &) const = default;
};

struct Forecast {
    ForecastOptions options;
    QList<QuarterForecast> quarters;
    QList<YearForecast> years;
    QList<QuarterForecast> soFar {}; ///< each quarter with those before it in its fiscal year
    bool operator==(const Forecast &) const = default;
};

/// What people see everywhere: the plan's own seed.
[[nodiscard]] ForecastOptions forecastOptions(const Plan &plan);
/// Of a plan that check() accepts; nothing if it was cancelled.
[[nodiscard]] std::optional<Forecast> forecast(
    const Plan &plan, const ForecastOptions &options, const ForecastProgress &progress = {});

} // namespace lockstep
