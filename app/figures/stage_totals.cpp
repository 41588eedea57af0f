// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stage_totals.h"

#include "app/figures/series.h"

namespace lockstep {

namespace {

constexpr qsizetype kMonthsInQuarter = 3;

double inSpan(const Series &series, const Span &span)
{
    return (span.before ? series.before : 0) + inMonths(series, span.from, span.to);
}

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

Span wholeHorizon(const Figures &figures)
{
    return { true, 0, std::max<qsizetype>(0, figures.monthStarts.size() - 1) };
}

Span quarterSpan(int quarter)
{
    return { false, quarter * kMonthsInQuarter, (quarter + 1) * kMonthsInQuarter };
}

StageTotals stageTotals(
    const QList<const StreamFigures *> &streams, qsizetype stage, const Span &span)
{
    StageTotals totals;
    for (const StreamFigures *stream : streams) {
        const StageFigures &figures = stream->stages[stage];
        const double need = inSpan(figures.need, span);
        const double planned = inSpan(figures.planned, span);
        totals.need += need;
        totals.needBefore += span.before ? figures.need.before : 0;
        totals.planned += planned;
        totals.needMinorUnits += need * figures.valuePerEntrant;
        totals.plannedMinorUnits += planned * figures.valuePerEntrant;
    }
    totals.gapMinorUnits = totals.plannedMinorUnits - totals.needMinorUnits;
    weigh(totals, streams, stage);
    return totals;
}

LastDays lastDays(const Figures &figures, const QList<const StreamFigures *> &streams,
    qsizetype stage, qsizetype quarter)
{
    LastDays days;
    for (const StreamFigures *stream : streams) {
        // Points stand by quarter, then stream, then stage.
        const qsizetype place = stream - figures.streams.constData();
        const qsizetype row = quarter * figures.streams.size() + place;
        const qsizetype point = row * stream->stages.size() + stage;
        if (quarter < 0 || point >= figures.pointsOfNoReturn.size())
            continue;
        const QDate day = figures.pointsOfNoReturn[point].lastDay;
        days.allStreams = days.allStreams.isNull() ? day : std::min(days.allStreams, day);
        days.anyStream = days.anyStream.isNull() ? day : std::max(days.anyStream, day);
    }
    return days;
}

} // namespace lockstep
