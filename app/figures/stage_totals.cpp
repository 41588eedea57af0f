// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stage_totals.h"

#include "app/funnel/lever.h"

#include <QVarLengthArray>

namespace lockstep {

namespace {

constexpr double kOnePoint = 0.01;

/// What of some streams' planned revenue in a span passes one step.
struct Passing {
    QList<StepRevenue> straight;
    QList<RecyclingStep> recycling; ///< where people come back, all has to be tried
};

bool recycles(const StreamFigures &stream)
{
    return std::any_of(stream.stages.begin(), stream.stages.end(),
        [](const StageFigures &stage) { return stage.effectiveRate > stage.rate; });
}

void addPassing(Passing &to, const Figures &figures, const StreamFigures &stream, qsizetype stage,
    RevenueSpan span, double plannedMinorUnits)
{
    const double rate = stream.stages[stage].rate;
    if (rate <= 0 || span.from >= span.to || !recycles(stream)) {
        to.straight.append({ rate, plannedMinorUnits });
        return;
    }
    const QDate start = figures.monthStarts.first();
    to.recycling.append({ figures.models[&stream - figures.streams.constData()],
        static_cast<int>(stage), start.daysTo(figures.quarters[span.from].period.start),
        start.daysTo(figures.quarters[span.to - 1].period.end) });
}

double worthOf(const Passing &passing, RateChange change)
{
    double worth = rateWorth(passing.straight, change);
    for (const RecyclingStep &step : passing.recycling)
        worth += countedRateWorth(step, change);
    return worth;
}

StageQuarter volumeOf(const StageFigures &at, RevenueSpan span)
{
    const NeedShape &shape = *at.shape;
    StageQuarter sum;
    for (qsizetype i = span.from; i < span.to; ++i) {
        sum.need += shape.byQuarter[i];
        sum.needBefore += shape.pastByQuarter[i];
        sum.planned += at.plannedByQuarter[i];
        sum.passed += at.passedByQuarter.value(i);
    }
    sum.planned += sum.passed;
    sum.need *= at.needPerUnit;
    sum.needBefore *= at.needPerUnit;
    return sum;
}

void weigh(StageTotals &totals, const QList<const StreamFigures *> &streams, qsizetype stage)
{
    QVarLengthArray<double, 256> needs;
    double needed = 0;
    for (const StreamFigures *stream : streams) {
        needs.append(stream->stages[stage].needInAll());
        needed += needs.last();
    }
    const double even = 1 / static_cast<double>(std::max<qsizetype>(streams.size(), 1));
    for (qsizetype i = 0; i < streams.size(); ++i) {
        const StageFigures &figures = streams[i]->stages[stage];
        const double weight = needed > 0 ? needs[i] / needed : even;
        totals.rate += figures.rate * weight;
        totals.lagDays += figures.lagDays * weight;
        totals.nurtureDays += figures.nurtureDays * weight;
    }
}

struct Pace {
    const StreamFigures *quickest;
    const StreamFigures *slowest;
    const StreamFigures *slowestNurtured; ///< null where none has a date of its own for them
};

Pace paceOf(const QList<const StreamFigures *> &streams, qsizetype stage)
{
    const auto isShorter = [stage](double StageFigures::*days) {
        return [stage, days](const StreamFigures *a, const StreamFigures *b) {
            return a->stages[stage].*days < b->stages[stage].*days;
        };
    };
    const auto [quickest, slowest] = std::minmax_element(
        streams.begin(), streams.end(), isShorter(&StageFigures::daysIfReady));
    const QList<const StreamFigures *> nurtured = nurturedFirst(streams, stage);
    const auto slowestNurtured = std::max_element(
        nurtured.begin(), nurtured.end(), isShorter(&StageFigures::daysIfNurtured));
    return { *quickest, *slowest, nurtured.isEmpty() ? nullptr : *slowestNurtured };
}

/// The slowest stream's is the first, the quickest one's the last.
LastDays lastDays(const Figures &figures, const Pace &pace, qsizetype stage, qsizetype quarter)
{
    const auto point = [&](const StreamFigures &stream) {
        return pointOfNoReturn(figures, static_cast<int>(quarter), stream, stream.stages[stage]);
    };
    return { point(*pace.slowest).lastDay, point(*pace.quickest).lastDay,
        pace.slowestNurtured ? point(*pace.slowestNurtured).nurtured : QDate() };
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

QList<const StreamFigures *> nurturedFirst(QList<const StreamFigures *> streams, qsizetype stage)
{
    streams.removeIf([stage](const StreamFigures *stream) {
        const StageFigures &at = stream->stages[stage];
        return at.daysIfNurtured <= at.daysIfReady;
    });
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
    Passing passing;
    passing.straight.reserve(streams.size());
    for (const StreamFigures *stream : streams) {
        const StageFigures &at = stream->stages[stage];
        const StageQuarter volume = volumeOf(at, span);
        const double plannedMinorUnits = volume.planned * at.valuePerEntrant;
        totals.need += volume.need;
        totals.needBefore += volume.needBefore;
        totals.planned += volume.planned;
        totals.passed += volume.passed;
        totals.needMinorUnits += volume.need * at.valuePerEntrant;
        totals.plannedMinorUnits += plannedMinorUnits;
        addPassing(passing, figures, *stream, stage, span,
            (volume.planned - volume.passed) * at.valuePerEntrant);
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
    const StageFigures &at = stream.stages[stage];
    const StageQuarter volume = volumeOf(at, span);
    Passing passing;
    addPassing(passing, figures, stream, stage, span,
        (volume.planned - volume.passed) * at.valuePerEntrant);
    return worthOf(passing, change);
}

LastDays lastDays(const Figures &figures, const QList<const StreamFigures *> &streams,
    qsizetype stage, qsizetype quarter)
{
    if (quarter < 0 || quarter >= figures.quarters.size() || streams.isEmpty())
        return {};
    return lastDays(figures, paceOf(streams, stage), stage, quarter);
}

QList<LastDays> lastDays(
    const Figures &figures, const QList<const StreamFigures *> &streams, qsizetype stage)
{
    QList<LastDays> days(figures.quarters.size());
    if (streams.isEmpty())
        return days;
    const Pace pace = paceOf(streams, stage);
    for (qsizetype quarter = 0; quarter < days.size(); ++quarter)
        days[quarter] = lastDays(figures, pace, stage, quarter);
    return days;
}

} // namespace lockstep
