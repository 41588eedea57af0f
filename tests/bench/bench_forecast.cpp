// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-bench-forecast: trials a second on one thread and on two, beside a bare loop that draws
// as many variates of the same kinds from the same generator and adds them up.

#include "app/exchange/sample_plan.h"
#include "app/funnel/forecast.h"
#include "app/funnel/forecast_counts.h"
#include "app/funnel/forecast_trial.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/quantile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

/// What a trial draws, with counts as they are at the inputs' means.
struct Variates {
    std::vector<TrialModel::Input> inputs;
    std::vector<double> poissonMeans;
    std::vector<std::pair<double, double>> binomials; ///< of how many, and their chance
    [[nodiscard]] size_t size() const
    {
        return inputs.size() + poissonMeans.size() + binomials.size();
    }
};

Variates variatesOf(const TrialModel &model)
{
    Variates all { model.inputs, std::vector<double>(model.dealGroups.size() * model.quarters),
        {} };
    Trial trial(model);
    for (const TrialModel::Stream &stream : model.streams) {
        std::vector<double> rates;
        for (const ForecastStep &step : stream.steps)
            rates.push_back(model.inputs[size_t(step.rate)].distribution.mean());
        const std::vector<double> &weights = trial.weigh(stream, rates);
        for (const TrialModel::Cell &cell : stream.cells) {
            double &mean = all.poissonMeans[stream.dealGroup * model.quarters + cell.quarter];
            for (size_t i = cell.firstPart; i < cell.lastPart; ++i) {
                const TrialModel::Part &part = model.parts[i];
                mean += weights[cell.weight] * part.share
                    * model.inputs[part.volume].distribution.mean();
            }
        }
        for (const TrialModel::Opening &opening : stream.openings) {
            for (size_t quarter = 0; quarter < model.quarters; ++quarter) {
                const double chance = landingChance(stream, opening, quarter, rates, weights);
                if (chance > 0)
                    all.binomials.emplace_back(opening.count, chance);
            }
        }
    }
    std::erase_if(all.poissonMeans, [](double mean) { return mean <= 0; });
    return all;
}

double bareTrial(const Variates &variates, qint64 trial)
{
    double sum = 0;
    SplitMix random = SplitMix::ofTrial(1, trial);
    for (const TrialModel::Input &input : variates.inputs)
        sum += input.distribution.draw(random);
    for (const double mean : variates.poissonMeans)
        sum += drawPoisson(random, mean);
    for (const auto &[count, chance] : variates.binomials)
        sum += drawBinomial(random, count, chance);
    return sum;
}

/// Median seconds.
template <class Act> double timed(Act act)
{
    QList<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < kRounds; ++round) {
        timer.start();
        act();
        times.append(double(timer.nsecsElapsed()) / 1e9);
    }
    return test::quantile(times, 0.5);
}

void measure(const char *name, const Plan &plan, qint64 trials)
{
    const Variates variates = variatesOf(trialModel(forecastModel(plan), 1));
    double sum = 0;
    const double bare = timed([&] {
        for (qint64 trial = 0; trial < trials; ++trial)
            sum += bareTrial(variates, trial);
    });
    std::optional<Forecast> result;
    const double one = timed([&] { result = forecast(plan, { trials, 1, 1 }); });
    const double two = timed([&] { result = forecast(plan, { trials, 1, 2 }); });
    const auto &year = result->years.first().revenue;
    std::printf("%s, %zu variates a trial, %lld trials: trials a second, all told\n", name,
        variates.size(), trials);
    std::printf("  one thread %.0f, two %.0f, bare loop %.0f, ratio to it on one thread %.2f\n",
        double(trials) / one, double(trials) / two, double(trials) / bare, one / bare);
    std::printf("  (first year: P10 %.4g, P50 %.4g, P90 %.4g; the loop's sum %.4g)\n", year.p10,
        year.p50, year.p90, sum / kRounds / double(trials));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto plan = samplePlan();
    if (!plan)
        return 1;
    measure("sample plan", *plan, 100'000);
    measure("5 streams, 36 months", test::fiveStreams(*plan), 100'000);
    measure("large plan", test::largePlan(*plan), 10'000);
    return 0;
}
