// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/lever_chance.h"

#include "app/funnel/forecast_trial.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lockstep {

namespace {

/// Quarters of the first fiscal year, which the model's begin with.
size_t firstYearQuarters(const ForecastModel &model)
{
    const auto isLater = [&](const ForecastQuarter &quarter) {
        return quarter.fiscalYear != model.quarters.first().fiscalYear;
    };
    const auto end = std::find_if(model.quarters.begin(), model.quarters.end(), isLater);
    return static_cast<size_t>(end - model.quarters.begin());
}

qint64 times(qint64 minutes, double factor)
{
    return std::llround(static_cast<double>(minutes) * factor);
}

void scaleTimes(ForecastStep &step, LeverKind kind, double factor)
{
    if (kind == LeverKind::Lag)
        step.lag = times(step.lag, factor);
    if (kind == LeverKind::NurtureShare)
        step.nurtureShare = std::min(step.nurtureShare * factor, 1.0);
    if (kind == LeverKind::NurtureTime)
        step.nurtureTime = times(step.nurtureTime, factor);
}

} // namespace

ChanceBench::ChanceBench(
    const LeverBench &bench, const StreamFilter &filter, const ForecastOptions &options)
    : m_bench(bench)
    , m_options(options)
    , m_model(forecastModel(bench.plan(), filter))
{
    m_options.trials = std::clamp<qint64>(options.trials, 1, kMostTrials);
}

std::optional<double> ChanceBench::chance(const std::atomic_bool &isCancelled) const
{
    return chanceOf(m_model, isCancelled);
}

std::optional<double> ChanceBench::chance(
    const Lever &lever, double value, const std::atomic_bool &isCancelled) const
{
    return chanceOf(changed(lever, value), isCancelled);
}

std::optional<double> ChanceBench::chanceOf(
    const ForecastModel &model, const std::atomic_bool &isCancelled) const
{
    if (model.quarters.isEmpty())
        return std::nullopt;
    const size_t quarters = firstYearQuarters(model);
    double target = 0;
    for (size_t i = 0; i < quarters; ++i)
        target += model.quarters[static_cast<qsizetype>(i)].target;
    if (target <= 0)
        return std::nullopt;
    const TrialModel trials = trialModel(model, m_options.seed);
    Trial trial(trials);
    double reached = 0;
    for (qint64 number = 0; number < m_options.trials; ++number) {
        constexpr qint64 kSlice = 32;
        if (number % kSlice == 0 && isCancelled)
            return std::nullopt;
        const std::vector<double> &revenue = trial.run(number);
        double sum = 0;
        for (size_t i = 0; i < quarters; ++i)
            sum += revenue[i];
        reached += sum >= target ? 1 : 0;
    }
    return reached / static_cast<double>(m_options.trials);
}

/// The bench's streams and the model's stand in the same order.
ForecastModel ChanceBench::changed(const Lever &lever, double value) const
{
    ForecastModel model = m_model;
    const double now = m_bench.value(lever);
    if (now <= 0)
        return model;
    const double factor = value / now;
    std::set<int> inputs; // several streams share one
    for (const qsizetype i : m_bench.touched(lever)) {
        ForecastStream &stream = model.streams[i];
        const int stage = m_bench.stageOf(lever);
        if (lever.kind == LeverKind::Rate)
            inputs.insert(stream.steps[stage].rate);
        if (lever.kind == LeverKind::DealSize)
            inputs.insert(stream.dealSize);
        if (stage >= 0 && stage < stream.steps.size())
            scaleTimes(stream.steps[stage], lever.kind, factor);
        if (lever.kind == LeverKind::BookingToRevenue)
            stream.bookingToRevenue = times(stream.bookingToRevenue, factor);
        for (ForecastOpening &opening : stream.openings) {
            if (lever.kind == LeverKind::Opening && opening.stage == stage)
                opening.count *= factor;
        }
    }
    for (qsizetype i = 0; lever.kind == LeverKind::Volume && i < model.inputs.size(); ++i) {
        if (model.inputs[i].purpose == Purpose::Volume && model.inputs[i].id == lever.entry.value)
            inputs.insert(static_cast<int>(i));
    }
    for (const int input : inputs)
        model.inputs[input].factor = factor;
    return model;
}

} // namespace lockstep
