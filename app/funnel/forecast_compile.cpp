// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_trial.h"
#include "app/funnel/passage.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <map>

namespace lockstep {

namespace {

size_t place(qsizetype index)
{
    return static_cast<size_t>(index);
}

/// What of [from, to), or of the lump at `from`, lies in each quarter.
std::vector<double> quarterShares(qint64 from, qint64 to, const QList<ForecastQuarter> &quarters)
{
    std::vector<double> shares(place(quarters.size()));
    for (qsizetype i = 0; i < quarters.size(); ++i) {
        const ForecastQuarter &quarter = quarters[i];
        if (from == to) {
            shares[place(i)] = quarter.from <= from && from < quarter.to ? 1 : 0;
            continue;
        }
        const qint64 common = std::min(to, quarter.to) - std::max(from, quarter.from);
        if (common > 0)
            shares[place(i)] = static_cast<double>(common) / static_cast<double>(to - from);
    }
    return shares;
}

void addShares(std::vector<double> &sum, double factor, const std::vector<double> &shares)
{
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += factor * shares[i];
}

/// The same of those who take `way` and then wait for the revenue.
std::vector<double> quarterShares(const Ways &ways, size_t way, qint64 from, qint64 to,
    qint64 bookingToRevenue, const QList<ForecastQuarter> &quarters)
{
    std::vector<double> sum(place(quarters.size()));
    for (const Delay &delay : ways.delays(way)) {
        const qint64 later = delay.minutes + bookingToRevenue;
        addShares(sum, delay.share, quarterShares(from + later, to + later, quarters));
    }
    return sum;
}

/// Where those of the opening pipeline come to next, and when.
struct Onward {
    bool isPass;
    int stage;
    QList<Rest> rests;
};

Kernel kernelOf(const ForecastStep &step)
{
    Kernel times;
    for (const Delay &delay : timesOf(step))
        times.append({ delay.minutes, delay.share });
    return times;
}

QList<Onward> onwards(const ForecastStream &stream, const ForecastOpening &opening)
{
    const Duration age { opening.age };
    if (opening.stage >= stream.steps.size()) {
        // Revenue is counted from winning on: they have won before day 0.
        QList<Rest> booked = restsOf(after(stream.bookingToRevenue), age);
        for (Rest &rest : booked)
            rest.after -= stream.bookingToRevenue;
        return { { true, opening.stage, booked } };
    }
    const ForecastStep &step = stream.steps[opening.stage];
    QList<Onward> all { { true, opening.stage + 1, restsOf(kernelOf(step), age) } };
    if (step.recycleShare > 0)
        all.append({ false, step.recycleTo, restsOf(after(step.recycleDelay), age) });
    return all;
}

class Compiler {
public:
    Compiler(const ForecastModel &model, quint64 seed)
        : m_model(model)
        , m_seed(seed)
    {
        m_result.quarters = place(model.quarters.size());
    }

    TrialModel compile()
    {
        for (const ForecastInput &input : m_model.inputs) {
            const double most
                = input.purpose == Purpose::Rate ? 1 : std::numeric_limits<double>::infinity();
            m_result.inputs.push_back({ input.distribution,
                drawKey(m_seed, input.purpose, input.id), input.factor, most });
        }
        for (const ForecastStream &stream : m_model.streams) {
            if (!stream.arrivals.isEmpty() || !stream.openings.isEmpty())
                addStream(stream);
        }
        return m_result;
    }

private:
    void addStream(const ForecastStream &from)
    {
        TrialModel::Stream stream;
        stream.steps = from.steps;
        stream.dealSize = place(from.dealSize);
        stream.dealGroup = dealGroup(from.dealSize);
        std::vector<double> rates;
        for (const ForecastStep &step : from.steps)
            rates.push_back(m_result.inputs[place(step.rate)].scaled(
                m_model.inputs[step.rate].distribution.mean()));
        addWays(stream, from, rates);
        addCells(stream, from);
        for (const ForecastOpening &opening : from.openings)
            stream.openings.push_back(compiled(opening, stream, from));
        m_result.streams.push_back(std::move(stream));
    }

    /// Streams that share a deal size share the wins' counts.
    size_t dealGroup(int dealSize)
    {
        const auto known = m_dealGroups.constFind(dealSize);
        if (known != m_dealGroups.constEnd())
            return *known;
        const ForecastInput &input = m_model.inputs[dealSize];
        const quint64 key = drawKey(m_seed, Purpose::WonCount, input.id);
        TrialModel::DealGroup group { place(dealSize), {} };
        for (const ForecastQuarter &quarter : m_model.quarters) {
            const qint64 number = quarter.fiscalYear * qint64(4) + quarter.quarter;
            group.keys.push_back(drawKey(key, Purpose::WonCount, number));
        }
        m_result.dealGroups.push_back(std::move(group));
        m_dealGroups.insert(dealSize, m_result.dealGroups.size() - 1);
        return m_result.dealGroups.size() - 1;
    }

    static void addWays(
        TrialModel::Stream &stream, const ForecastStream &from, const std::vector<double> &rates)
    {
        std::vector<bool> isEntered(place(from.steps.size()) + 1);
        for (const ForecastArrivals &arrivals : from.arrivals)
            isEntered[place(arrivals.stage)] = true;
        for (const ForecastOpening &opening : from.openings) {
            for (const Onward &onward : onwards(from, opening))
                isEntered[place(onward.stage)] = true;
        }
        for (size_t stage = 0; stage < isEntered.size(); ++stage) {
            if (!isEntered[stage])
                continue;
            Ways ways(from.steps, static_cast<int>(stage), rates.data());
            const size_t first = stream.weights;
            stream.weights += ways.size();
            stream.waySets.push_back({ std::move(ways), stage, first });
        }
    }

    static const TrialModel::WaySet &waySet(const TrialModel::Stream &stream, int stage)
    {
        return *std::find_if(stream.waySets.begin(), stream.waySets.end(),
            [stage](const TrialModel::WaySet &set) { return set.stage == place(stage); });
    }

    void addCells(TrialModel::Stream &stream, const ForecastStream &from)
    {
        std::map<std::pair<size_t, size_t>, std::vector<TrialModel::Part>> cells;
        for (const ForecastArrivals &arrivals : from.arrivals) {
            const TrialModel::WaySet &set = waySet(stream, arrivals.stage);
            for (size_t way = 0; way < set.ways.size(); ++way) {
                const std::vector<double> shares = quarterShares(set.ways, way, arrivals.from,
                    arrivals.to, from.bookingToRevenue, m_model.quarters);
                for (size_t quarter = 0; quarter < shares.size(); ++quarter) {
                    if (shares[quarter] > 0) {
                        cells[{ set.firstWeight + way, quarter }].push_back(
                            { place(arrivals.volume), arrivals.share * shares[quarter] });
                    }
                }
            }
        }
        for (const auto &[place, parts] : cells) {
            const size_t first = m_result.parts.size();
            m_result.parts.insert(m_result.parts.end(), parts.begin(), parts.end());
            stream.cells.push_back({ place.first, place.second, first, m_result.parts.size() });
        }
    }

    TrialModel::Opening compiled(const ForecastOpening &opening, const TrialModel::Stream &stream,
        const ForecastStream &from) const
    {
        TrialModel::Opening result { drawKey(m_seed, Purpose::OpeningCount, opening.id),
            opening.count, opening.stage, {} };
        for (const Onward &onward : onwards(from, opening)) {
            const TrialModel::WaySet &set = waySet(stream, onward.stage);
            TrialModel::Start start { onward.isPass, set.firstWeight, {} };
            for (size_t way = 0; way < set.ways.size(); ++way) {
                std::vector<double> sum(place(m_model.quarters.size()));
                for (const Rest &rest : onward.rests) {
                    addShares(sum, rest.weight,
                        quarterShares(set.ways, way, rest.after, rest.after + rest.over,
                            from.bookingToRevenue, m_model.quarters));
                }
                start.shares.push_back(std::move(sum));
            }
            result.starts.push_back(std::move(start));
        }
        return result;
    }

    const ForecastModel &m_model;
    quint64 m_seed;
    TrialModel m_result;
    QHash<int, size_t> m_dealGroups; ///< by the deal size's input
};

} // namespace

TrialModel trialModel(const ForecastModel &model, quint64 seed)
{
    return Compiler(model, seed).compile();
}

} // namespace lockstep
