// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_trial.h"

#include "app/funnel/forecast_counts.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

double landingChance(const TrialModel::Stream &stream, const TrialModel::Opening &opening,
    size_t quarter, const std::vector<double> &rates, const std::vector<double> &weights)
{
    double chance = 0;
    for (const TrialModel::Start &start : opening.starts) {
        double onward = 0;
        for (size_t way = 0; way < start.shares.size(); ++way)
            onward += weights[start.firstWeight + way] * start.shares[way][quarter];
        if (opening.step < stream.steps.size()) {
            const double rate = rates[static_cast<size_t>(opening.step)];
            const double back = (1 - rate) * stream.steps[opening.step].recycleShare;
            onward *= start.isPass ? rate : back;
        }
        chance += onward;
    }
    return chance;
}

Trial::Trial(const TrialModel &model)
    : m_model(model)
    , m_values(model.inputs.size())
    , m_means(model.dealGroups.size() * model.quarters)
    , m_revenue(model.quarters)
{
    for (const TrialModel::Stream &stream : model.streams) {
        const auto steps = static_cast<size_t>(stream.steps.size());
        m_rates.resize(std::max(m_rates.size(), steps));
        m_chances.resize(std::max(m_chances.size(), steps + 1));
        m_weights.resize(std::max(m_weights.size(), stream.weights));
    }
}

const std::vector<double> &Trial::run(qint64 number)
{
    drawInputs(number);
    std::fill(m_means.begin(), m_means.end(), 0.0);
    std::fill(m_revenue.begin(), m_revenue.end(), 0.0);
    for (const TrialModel::Stream &stream : m_model.streams) {
        for (size_t i = 0; i < static_cast<size_t>(stream.steps.size()); ++i) {
            const int rate = stream.steps[static_cast<qsizetype>(i)].rate;
            m_rates[i] = m_values[static_cast<size_t>(rate)];
        }
        weigh(stream, m_rates);
        addMeans(stream);
        for (const TrialModel::Opening &opening : stream.openings)
            addOpening(stream, opening, number);
    }
    auto mean = m_means.cbegin();
    for (const TrialModel::DealGroup &group : m_model.dealGroups) {
        const double dealSize = m_values[group.dealSize];
        for (size_t quarter = 0; quarter < m_model.quarters; ++quarter, ++mean) {
            if (*mean <= 0)
                continue;
            SplitMix random = SplitMix::ofTrial(group.keys[quarter], number);
            m_revenue[quarter] += dealSize * drawPoisson(random, *mean);
        }
    }
    return m_revenue;
}

void Trial::drawInputs(qint64 number)
{
    for (size_t i = 0; i < m_values.size(); ++i) {
        SplitMix random = SplitMix::ofTrial(m_model.inputs[i].key, number);
        const TrialModel::Input &input = m_model.inputs[i];
        m_values[i] = input.scaled(input.distribution.draw(random));
    }
}

const std::vector<double> &Trial::weigh(
    const TrialModel::Stream &stream, const std::vector<double> &rates)
{
    winChances(stream.steps, rates.data(), m_chances.data());
    for (const TrialModel::WaySet &set : stream.waySets)
        set.ways.weigh(rates.data(), m_chances[set.stage], m_weights.data() + set.firstWeight);
    return m_weights;
}

void Trial::addMeans(const TrialModel::Stream &stream)
{
    double *means = m_means.data() + stream.dealGroup * m_model.quarters;
    for (const TrialModel::Cell &cell : stream.cells) {
        double arrivals = 0;
        for (size_t part = cell.firstPart; part < cell.lastPart; ++part)
            arrivals += m_values[m_model.parts[part].volume] * m_model.parts[part].share;
        means[cell.quarter] += m_weights[cell.weight] * arrivals;
    }
}

void Trial::addOpening(
    const TrialModel::Stream &stream, const TrialModel::Opening &opening, qint64 number)
{
    SplitMix random = SplitMix::ofTrial(opening.key, number);
    const double dealSize = m_values[stream.dealSize];
    double left = std::floor(opening.count);
    // A part of one is one in as many trials.
    if (const double part = opening.count - left; part > 0)
        left += SplitMix::ofTrial(~opening.key, number).uniform() < part ? 1 : 0;
    double chanceLeft = 1;
    for (size_t quarter = 0; quarter < m_model.quarters && left > 0; ++quarter) {
        const double chance = landingChance(stream, opening, quarter, m_rates, m_weights);
        if (chance <= 0)
            continue;
        const double won = drawBinomial(random, left, std::min(1.0, chance / chanceLeft));
        m_revenue[quarter] += dealSize * won;
        left -= won;
        chanceLeft -= chance;
    }
}

} // namespace lockstep
