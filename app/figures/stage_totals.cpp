// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stage_totals.h"

#include "app/funnel/lever.h"

namespace lockstep {

namespace {

constexpr double kOnePoint = 0.01;

/// What of a stream's planned revenue in a span passes one step.
struct Passing {
    StepRevenue revenue;
    std::optional<RecyclingStep> recycling; ///< where people come back, all has to be tried
};

bool recycles(const StreamFigures &stream)
{
    return std::any_of(stream.stages.begin(), stream.stages.end(),
        [](const StageFigures &stage) { return stage.effectiveRate > stage.rate; });
}

Passing passingOf(
    const Figures &figures, const StreamFigures &stream, qsizetype stage, RevenueSpan span)
{
    const StageFigures &at = stream.stages[stage];
    Passing passing { { at.rate, 0 }, {} };
    for (qsizetype i = span.from; i < span.to; ++i)
        passing.revenue.minorUnits += at.quarter(i).planned * at.valuePerEntrant;
    if (!recycles(stream) || at.rate <= 0 || span.from >= span.to)
        return passing;
    const QDate start = figures.monthStarts.first();
    passing.recycling = { figures.models[&stream - figures.streams.constData()],
        static_cast<int>(stage), start.daysTo(figures.quarters[span.from].period.start),
        start.daysTo(figures.quarters[span.to - 1].period.end) };
    return passing;
}

double worthOf(const QList<Passing> &streams, RateChange change)
{
    double worth = 0;
    for (const auto &[revenue, recycling] : streams)
        worth += recycling ? countedRateWorth(*recycling, change) : rateWorth({ revenue }, change);
    return worth;
}

void weigh(StageTotals &totals, const QList<const StreamFigures *> &streams, qsizetype stage)
{
    double needed = 0;
    for (const StreamFigures *stream : streams)
        needed += stream->stages[stage].needInAll();
    for (const StreamFigures *stream : streams) {
        const StageFigures &figures = stream->stages[stage];
        const double weight
            = needed > 0 ? figures.needInAll() / needed : 1 / static_cast<double>(streams.size());
        totals.rate += figures.rate * weight;
        totals.lagDays += figures.lagDays * weight;
    }
}

} // namespace

QList<const StreamFigures *> streamsOf(
    const Figures &figures, Id<Market> market, Id<Channel> channel)
{
    QList<const StreamFigures *> streams;
    for (const StreamFigures &stream : figures.streams) {
        if ((market.isNull() || stream.market == market)
            && (channel.isNull() || stream.channel == channel))
            streams.append(&stream);
    }
    return streams;
}

RevenueSpan revenueSpan(const Figures &figures, int quarter)
{
    if (quarter >= 0)
        return { quarter, std::min<qsizetype>(quarter + 1, figures.quarters.size()) };
    const auto isLater = [&](const FiscalQuarter &one) {
        return one.fiscalYear != figures.quarters.first().fiscalYear;
    };
    const auto end = std::find_if(figures.quarters.begin(), figures.quarters.end(), isLater);
    return { 0, end - figures.quarters.begin() };
}

StageTotals stageTotals(const Figures &figures, const QList<const StreamFigures *> &streams,
    qsizetype stage, RevenueSpan span)
{
    StageTotals totals;
    QList<Passing> passing;
    passing.reserve(streams.size());
    for (const StreamFigures *stream : streams) {
        const StageFigures &at = stream->stages[stage];
        for (qsizetype i = span.from; i < span.to; ++i) {
            const StageQuarter quarter = at.quarter(i);
            totals.need += quarter.need;
            totals.needBefore += quarter.needBefore;
            totals.planned += quarter.planned;
            totals.needMinorUnits += quarter.need * at.valuePerEntrant;
            totals.plannedMinorUnits += quarter.planned * at.valuePerEntrant;
        }
        passing.append(passingOf(figures, *stream, stage, span));
    }
    totals.gapMinorUnits = totals.plannedMinorUnits - totals.needMinorUnits;
    weigh(totals, streams, stage);
    const auto worth = [&](double points) {
        return Late<double>::of(
            [passing, change = RateChange { totals.rate, totals.rate + points }] {
                return worthOf(passing, change);
            });
    };
    totals.onePointMinorUnits = worth(kOnePoint);
    totals.twoPointsMinorUnits = worth(2 * kOnePoint);
    return totals;
}

double rateWorth(const Figures &figures, const StreamFigures &stream, qsizetype stage,
    RevenueSpan span, RateChange change)
{
    return worthOf({ passingOf(figures, stream, stage, span) }, change);
}

LastDays lastDays(const Figures &figures, const QList<const StreamFigures *> &streams,
    qsizetype stage, qsizetype quarter)
{
    LastDays days;
    if (quarter < 0 || quarter >= figures.quarters.size() || streams.isEmpty())
        return days;
    // The slowest stream's is the first, the quickest one's the last.
    const auto [quickest, slowest] = std::minmax_element(
        streams.begin(), streams.end(), [stage](const StreamFigures *a, const StreamFigures *b) {
            return a->stages[stage].daysToRevenue < b->stages[stage].daysToRevenue;
        });
    const auto lastDay = [&](const StreamFigures &stream) {
        return pointOfNoReturn(figures, static_cast<int>(quarter), stream, stream.stages[stage])
            .lastDay;
    };
    days.allStreams = lastDay(**slowest);
    days.anyStream = lastDay(**quickest);
    return days;
}

} // namespace lockstep
