// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast.h"

#include "app/funnel/forecast_shares.h"
#include "app/funnel/forecast_threads.h"
#include "app/funnel/forecast_trial.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

/// Every trial's revenue of one time.
using Outcomes = std::vector<double>;

size_t at(qsizetype index)
{
    return static_cast<size_t>(index);
}

/// The least outcome that `share` of all trials do not exceed. Reorders them.
double quantile(Outcomes &outcomes, double share)
{
    const double rank = std::ceil(share * static_cast<double>(outcomes.size()));
    const auto index = static_cast<Outcomes::difference_type>(std::max(rank, 1.0)) - 1;
    std::nth_element(outcomes.begin(), outcomes.begin() + index, outcomes.end());
    return outcomes[static_cast<size_t>(index)];
}

/// Sums go by the trials' order, whoever drew them.
RevenueForecast summary(Outcomes outcomes, double target)
{
    const auto count = static_cast<double>(outcomes.size());
    RevenueForecast result;
    result.target = target;
    double reached = 0;
    for (const double revenue : outcomes) {
        result.mean += revenue / count;
        reached += revenue >= target ? 1 : 0;
    }
    double squares = 0;
    for (const double revenue : outcomes)
        squares += (revenue - result.mean) * (revenue - result.mean);
    result.deviation = std::sqrt(squares / std::max(count - 1, 1.0));
    if (target > 0)
        result.chance = reached / count;
    result.p10 = quantile(outcomes, 0.1);
    result.p50 = quantile(outcomes, 0.5);
    result.p90 = quantile(outcomes, 0.9);
    return result;
}

/// The quarters that a column of the result is the sum of.
struct Time {
    std::vector<bool> isIn; ///< by quarter
    double target = 0;
    int fiscalYear = 0;
};

QList<Time> quarters(const ForecastModel &model)
{
    QList<Time> times;
    for (qsizetype i = 0; i < model.quarters.size(); ++i) {
        Time time { std::vector<bool>(at(model.quarters.size())), model.quarters[i].target,
            model.quarters[i].fiscalYear };
        time.isIn[at(i)] = true;
        times.append(time);
    }
    return times;
}

QList<Time> years(const ForecastModel &model)
{
    QList<Time> times;
    for (const Time &quarter : quarters(model)) {
        if (times.isEmpty() || times.last().fiscalYear != quarter.fiscalYear) {
            times.append(quarter);
            continue;
        }
        times.last().target += quarter.target;
        for (size_t i = 0; i < quarter.isIn.size(); ++i)
            times.last().isIn[i] = times.last().isIn[i] || quarter.isIn[i];
    }
    return times;
}

/// Each quarter with those before it in its fiscal year.
QList<Time> soFar(const ForecastModel &model)
{
    QList<Time> times = quarters(model);
    for (qsizetype i = 1; i < times.size(); ++i) {
        const Time before = times[i - 1];
        if (before.fiscalYear != times[i].fiscalYear)
            continue;
        times[i].target += before.target;
        for (size_t quarter = 0; quarter < before.isIn.size(); ++quarter)
            times[i].isIn[quarter] = times[i].isIn[quarter] || before.isIn[quarter];
    }
    return times;
}

class Run {
public:
    Run(const Plan &plan, const ForecastOptions &options)
        : m_options(options)
        , m_model(forecastModel(plan))
        , m_trials(trialModel(m_model, options.seed))
        , m_revenue(m_trials.quarters, Outcomes(at(options.trials)))
    {
    }

    std::optional<Forecast> forecast(const ForecastProgress &progress)
    {
        constexpr qint64 kSlice = 32; // trials of the largest plans take half a millisecond each
        const auto draw = [this](qint64 from, qint64 to) { drawTrials(from, to); };
        if (!inParallel(m_options.trials, kSlice, m_options.threads, draw, progress))
            return std::nullopt;
        const QList<Time> all = quarters(m_model) + soFar(m_model) + years(m_model);
        QList<RevenueForecast> summaries(all.size());
        auto *const results = summaries.data();
        const auto sumUp = [&](qint64 from, qint64) {
            results[from] = summary(outcomes(all[from]), all[from].target);
        };
        if (!inParallel(all.size(), 1, m_options.threads, sumUp, { {}, progress.isCancelled }))
            return std::nullopt;
        return result(summaries);
    }

private:
    void drawTrials(qint64 from, qint64 to)
    {
        Trial trial(m_trials);
        for (qint64 number = from; number < to; ++number) {
            const std::vector<double> &revenue = trial.run(number);
            for (size_t quarter = 0; quarter < revenue.size(); ++quarter)
                m_revenue[quarter][at(number)] = revenue[quarter];
        }
    }

    [[nodiscard]] Outcomes outcomes(const Time &time) const
    {
        Outcomes sum(at(m_options.trials));
        for (size_t quarter = 0; quarter < m_revenue.size(); ++quarter) {
            for (size_t trial = 0; time.isIn[quarter] && trial < sum.size(); ++trial)
                sum[trial] += m_revenue[quarter][trial];
        }
        return sum;
    }

    [[nodiscard]] Forecast result(const QList<RevenueForecast> &summaries) const
    {
        Forecast result { m_options, {}, {} };
        const auto count = m_model.quarters.size();
        for (int i = 0; i < count; ++i) {
            result.quarters.append({ i, summaries[i] });
            result.soFar.append({ i, summaries[count + i] });
        }
        for (const Time &time : years(m_model)) {
            YearForecast year { time.fiscalYear, summaries[2 * count + result.years.size()], {},
                0 };
            addShares(year, time);
            result.years.append(year);
        }
        return result;
    }

    void addShares(YearForecast &year, const Time &time) const
    {
        const std::vector<double> effects = mainEffects(m_trials, time.isIn);
        double known = 0;
        for (const double effect : effects)
            known += effect;
        // The trials' variance is itself a little off.
        const double whole = std::max(known, year.revenue.deviation * year.revenue.deviation);
        for (qsizetype i = 0; i < m_model.inputs.size() && whole > 0; ++i) {
            const ForecastInput &input = m_model.inputs[i];
            if (effects[at(i)] > 0)
                year.shares.append({ input.purpose, input.id, effects[at(i)] / whole });
        }
        std::stable_sort(year.shares.begin(), year.shares.end(),
            [](const VarianceShare &a, const VarianceShare &b) { return a.share > b.share; });
        year.chanceShare = whole > 0 ? std::max(0.0, 1 - known / whole) : 0;
    }

    ForecastOptions m_options;
    ForecastModel m_model;
    TrialModel m_trials;
    std::vector<Outcomes> m_revenue; ///< by quarter, then trial
};

} // namespace

ForecastOptions forecastOptions(const Plan &plan)
{
    ForecastOptions options;
    options.seed = static_cast<quint64>(plan.settings.forecastSeed);
    return options;
}

std::optional<Forecast> forecast(
    const Plan &plan, const ForecastOptions &options, const ForecastProgress &progress)
{
    ForecastOptions allowed = options;
    allowed.trials = std::clamp<qint64>(options.trials, 1, kMostTrials);
    return Run(plan, allowed).forecast(progress);
}

} // namespace lockstep
