// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_shares.h"

#include <algorithm>

namespace lockstep {

namespace {

class Slopes {
public:
    Slopes(const TrialModel &model, const std::vector<bool> &isIn)
        : m_model(model)
        , m_isIn(isIn)
        , m_trial(model)
        , m_slopes(model.inputs.size())
    {
    }

    std::vector<double> variances()
    {
        for (const TrialModel::Stream &stream : m_model.streams)
            add(stream);
        for (size_t i = 0; i < m_slopes.size(); ++i) {
            const double effect = m_slopes[i] * m_model.inputs[i].distribution.deviation();
            m_slopes[i] = effect * effect;
        }
        return m_slopes;
    }

private:
    [[nodiscard]] const Distribution &distribution(size_t input) const
    {
        return m_model.inputs[input].distribution;
    }

    void add(const TrialModel::Stream &stream)
    {
        std::vector<double> rates;
        for (const ForecastStep &step : stream.steps)
            rates.push_back(distribution(static_cast<size_t>(step.rate)).mean());
        const double dealSize = distribution(stream.dealSize).mean();
        const std::vector<double> volumes = volumesOfWays(stream);
        m_slopes[stream.dealSize] += wins(stream, rates, volumes);
        addVolumes(stream, rates, dealSize);
        for (size_t i = 0; i < rates.size(); ++i) {
            const auto input = static_cast<size_t>(stream.steps[static_cast<qsizetype>(i)].rate);
            m_slopes[input] += dealSize * rateSlope(stream, rates, i, input, volumes);
        }
    }

    /// How many arrivals are in time for the quarters by each way.
    [[nodiscard]] std::vector<double> volumesOfWays(const TrialModel::Stream &stream) const
    {
        std::vector<double> volumes(stream.weights);
        for (const TrialModel::Cell &cell : stream.cells) {
            for (size_t i = cell.firstPart; m_isIn[cell.quarter] && i < cell.lastPart; ++i) {
                const TrialModel::Part &part = m_model.parts[i];
                volumes[cell.weight] += distribution(part.volume).mean() * part.share;
            }
        }
        return volumes;
    }

    /// Expected in the quarters, where the steps have `rates`.
    double wins(const TrialModel::Stream &stream, const std::vector<double> &rates,
        const std::vector<double> &volumes)
    {
        const std::vector<double> &weights = m_trial.weigh(stream, rates);
        double sum = 0;
        for (size_t way = 0; way < volumes.size(); ++way)
            sum += weights[way] * volumes[way];
        for (const TrialModel::Opening &opening : stream.openings) {
            for (size_t quarter = 0; quarter < m_model.quarters; ++quarter) {
                if (m_isIn[quarter])
                    sum += opening.count * landingChance(stream, opening, quarter, rates, weights);
            }
        }
        return sum;
    }

    void addVolumes(
        const TrialModel::Stream &stream, const std::vector<double> &rates, double dealSize)
    {
        const std::vector<double> &weights = m_trial.weigh(stream, rates);
        for (const TrialModel::Cell &cell : stream.cells) {
            for (size_t i = cell.firstPart; m_isIn[cell.quarter] && i < cell.lastPart; ++i) {
                const TrialModel::Part &part = m_model.parts[i];
                m_slopes[part.volume] += dealSize * weights[cell.weight] * part.share;
            }
        }
    }

    /// Wins that a whole more of the rate would bring.
    double rateSlope(const TrialModel::Stream &stream, std::vector<double> rates, size_t step,
        size_t input, const std::vector<double> &volumes)
    {
        const double mean = rates[step];
        const double reach = std::min({ distribution(input).deviation(), 1 - mean, 0.999 * mean });
        if (reach <= 0)
            return 0;
        rates[step] = mean + reach;
        const double more = wins(stream, rates, volumes);
        rates[step] = mean - reach;
        return (more - wins(stream, rates, volumes)) / (2 * reach);
    }

    const TrialModel &m_model;
    const std::vector<bool> &m_isIn;
    Trial m_trial;
    std::vector<double> m_slopes;
};

} // namespace

std::vector<double> mainEffects(const TrialModel &model, const std::vector<bool> &isIn)
{
    return Slopes(model, isIn).variances();
}

} // namespace lockstep
