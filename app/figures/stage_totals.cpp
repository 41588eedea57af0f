// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stage_totals.h"

#include "app/funnel/lever.h"

namespace lockstep {

namespace {

constexpr double kOnePoint = 0.01;

void weigh(StageTotals &totals, const QList<const StreamFigures *> &streams, qsizetype stage)
{
    double needed = 0;
    for (const StreamFigures *stream : streams)
        needed += stream->stages[stage].need.total();
    for (const StreamFigures *stream : streams) {
        const StageFigures &figures = stream->stages[stage];
        const double weight
            = needed > 0 ? figures.need.total() / needed : 1 / static_cast<double>(streams.size());
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

StageTotals stageTotals(
    const QList<const StreamFigures *> &streams, qsizetype stage, RevenueSpan span)
{
    StageTotals totals;
    QList<StepRevenue> passing;
    for (const StreamFigures *stream : streams) {
        const StageFigures &figures = stream->stages[stage];
        const double before = totals.plannedMinorUnits;
        for (qsizetype i = span.from; i < span.to; ++i) {
            const StageQuarter &quarter = figures.byRevenueQuarter[i];
            totals.need += quarter.need;
            totals.needBefore += quarter.needBefore;
            totals.planned += quarter.planned;
            totals.needMinorUnits += quarter.need * figures.valuePerEntrant;
            totals.plannedMinorUnits += quarter.planned * figures.valuePerEntrant;
        }
        passing.append({ figures.rate, totals.plannedMinorUnits - before });
    }
    totals.gapMinorUnits = totals.plannedMinorUnits - totals.needMinorUnits;
    weigh(totals, streams, stage);
    const auto worth = [&](double points) {
        return rateWorth(passing, { totals.rate, totals.rate + points });
    };
    totals.onePointMinorUnits = worth(kOnePoint);
    totals.twoPointsMinorUnits = worth(2 * kOnePoint);
    return totals;
}

LastDays lastDays(const Figures &figures, const QList<const StreamFigures *> &streams,
    qsizetype stage, qsizetype quarter)
{
    LastDays days;
    if (quarter < 0 || quarter >= figures.quarters.size())
        return days;
    for (const StreamFigures *stream : streams) {
        const QDate day
            = pointOfNoReturn(figures, static_cast<int>(quarter), *stream, stream->stages[stage])
                  .lastDay;
        days.allStreams = days.allStreams.isNull() ? day : std::min(days.allStreams, day);
        days.anyStream = days.anyStream.isNull() ? day : std::max(days.anyStream, day);
    }
    return days;
}

} // namespace lockstep
