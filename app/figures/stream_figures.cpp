// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/together.h"
#include "app/figures/figure_parts.h"
#include "app/figures/stream_count.h"
#include "app/funnel/target_flow.h"
#include "app/plan/id_rows.h"
#include "app/plan/row_names.h"

#include <array>
#include <numeric>
#include <optional>

namespace lockstep {

namespace {

/// Calls streams by what they are of.
class StreamNames {
public:
    explicit StreamNames(const Plan &plan)
        : m_plan(plan)
        , m_streams(plan.streams)
        , m_markets(plan.markets)
        , m_channels(plan.channels)
        , m_stages(ordered(plan.stages))
    {
    }

    [[nodiscard]] int stages() const { return static_cast<int>(m_stages.size()); }

    void put(StreamFigures &to) const
    {
        for (qsizetype i = 0; i < m_stages.size(); ++i)
            to.stages[i].stage = m_stages[i].id;
        const Stream *stream = at(m_plan.streams, m_streams, to.stream);
        if (!stream)
            return;
        to.market = stream->market;
        to.channel = stream->channel;
        to.name = streamName(at(m_plan.channels, m_channels, stream->channel),
            at(m_plan.markets, m_markets, stream->market));
    }

private:
    template <class Noun>
    [[nodiscard]] static const Noun *at(
        const QList<Noun> &list, const IdRows<Noun> &rows, Id<Noun> id)
    {
        const qsizetype row = rows.rowOf(id);
        return row >= 0 ? &list[row] : nullptr;
    }

    const Plan &m_plan;
    IdRows<Stream> m_streams;
    IdRows<Market> m_markets;
    IdRows<Channel> m_channels;
    QList<Stage> m_stages;
};

/// Those whose models are not as they were; all without any that were.
QList<qsizetype> changedRows(const QList<StreamModel> &models, const QList<StreamModel> &before)
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < models.size(); ++i) {
        if (before.isEmpty() || models[i].steps != before[i].steps)
            rows.append(i);
    }
    return rows;
}

void addMonths(std::vector<double> &to, const Series &series)
{
    const double *const months = series.months.begin();
    for (qsizetype month = 0; month < series.months.size(); ++month)
        to[size_t(month)] += months[month];
}

/// Of a quarter.
double sumOf(const std::vector<double> &months, qsizetype first)
{
    return std::accumulate(months.begin() + first, months.begin() + first + kMonthsInQuarter, 0.0);
}

/// Counts streams, each where it belongs, so that two threads can.
class StreamRows {
public:
    StreamRows(const Plan &plan, const QList<StreamModel> &models, StreamFigures *streams)
        : m_models(models)
        , m_streams(streams)
        , m_line(plan.settings)
        , m_names(plan)
    {
    }

    void count(std::span<const qsizetype> rows) const
    {
        std::array<std::optional<StreamCounter>, kHands> counters;
        inParts(qsizetype(rows.size()), kPart, [&](qsizetype from, qsizetype to, int hand) {
            auto &counter = counters[size_t(hand)];
            if (!counter)
                counter.emplace(m_line, m_names.stages());
            countPart(*counter, rows.subspan(size_t(from), size_t(to - from)));
        });
    }

private:
    static constexpr qsizetype kPart = 25; ///< streams: some ten microseconds

    void countPart(StreamCounter &counter, std::span<const qsizetype> rows) const
    {
        counter.expect(qsizetype(rows.size()));
        for (const qsizetype row : rows) {
            counter.count(m_streams[row], m_models[row], passages(m_models[row]));
            m_names.put(m_streams[row]);
        }
    }

    const QList<StreamModel> &m_models;
    StreamFigures *m_streams; ///< in the models' order
    DayLine m_line;
    StreamNames m_names;
};

} // namespace

void addStreams(Figures &to, const Plan &plan, const Known *known)
{
    // Where only steps differ, so do only the streams that read them.
    const bool isKnown = known && known->haveOnlySteps;
    to.models = isKnown ? withStepsOf(plan, known->figures.models, *known->changedSteps)
                        : streamModels(plan);
    to.streams = isKnown ? known->figures.streams : QList<StreamFigures>(to.models.size());
    const QList<qsizetype> rows
        = changedRows(to.models, isKnown ? known->figures.models : QList<StreamModel>());
    if (!rows.isEmpty())
        StreamRows(plan, std::as_const(to).models, to.streams.data()).count(rows);
}

QList<PointOfNoReturn> pointsOfNoReturn(const Figures &figures)
{
    QList<PointOfNoReturn> points;
    for (int quarter = 0; quarter < figures.quarters.size(); ++quarter) {
        for (const StreamFigures &stream : figures.streams) {
            for (const StageFigures &stage : stream.stages)
                points.append(pointOfNoReturn(figures, quarter, stream, stage));
        }
    }
    return points;
}

PointOfNoReturn pointOfNoReturn(
    const Figures &figures, int quarter, const StreamFigures &stream, const StageFigures &stage)
{
    const QDate last = figures.quarters[quarter].period.lastDay();
    const auto before
        = [last](double days) { return pointOfNoReturn(last, durationFromDays(days).minutes); };
    return { quarter, stream.stream, stage.stage, before(stage.daysIfReady),
        before(stage.daysForHalf), before(stage.daysForTenth), before(stage.daysIfNurtured) };
}

QList<QuarterFigures> quarterFigures(const QList<StreamFigures> &streams, qsizetype quarters)
{
    const size_t months = size_t(quarters * kMonthsInQuarter);
    std::vector<double> target(months);
    std::vector<double> planned(months);
    for (const StreamFigures &stream : streams) {
        addMonths(target, stream.targetRevenue);
        addMonths(planned, stream.plannedRevenue);
    }
    QList<QuarterFigures> result(quarters);
    for (qsizetype quarter = 0; quarter < quarters; ++quarter) {
        QuarterFigures &figures = result[quarter];
        const qsizetype month = quarter * kMonthsInQuarter;
        figures.quarter = static_cast<int>(quarter);
        figures.targetMinorUnits = sumOf(target, month);
        figures.plannedMinorUnits = sumOf(planned, month);
        figures.gapMinorUnits = figures.plannedMinorUnits - figures.targetMinorUnits;
    }
    return result;
}

void addRevenue(Headline &to, const Plan &plan, const QList<MarketFigures> &markets)
{
    const int year = firstFiscalYear(plan.settings);
    for (const Target &target : plan.targets) {
        if (target.fiscalYear == year)
            to.targetMinorUnits += carriedByStreams(plan, target);
    }
    for (const MarketFigures &market : markets)
        to.plannedMinorUnits += market.plannedMinorUnits;
    to.gapMinorUnits = to.plannedMinorUnits - to.targetMinorUnits;
}

} // namespace lockstep
