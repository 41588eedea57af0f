// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/figures/stream_count.h"
#include "app/funnel/target_flow.h"

namespace lockstep {

namespace {

void name(StreamFigures &to, const Plan &plan, const QList<Stage> &stages)
{
    if (const Stream *stream = find(plan.streams, to.stream)) {
        to.market = stream->market;
        to.channel = stream->channel;
    }
    to.name = streamName(plan, to.stream);
    for (qsizetype i = 0; i < stages.size(); ++i)
        to.stages[i].stage = stages[i].id;
}

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

} // namespace

void addStreams(Figures &to, const Plan &plan, const Known *known, StreamPassages &steps)
{
    // Where only steps differ, so do only the streams that read them.
    const bool isKnown = known && known->otherSteps;
    to.models = isKnown ? withStepsOf(plan, known->figures.models, *known->otherSteps)
                        : streamModels(plan);
    to.streams = isKnown ? known->figures.streams : QList<StreamFigures>(to.models.size());
    const QList<qsizetype> rows
        = changedRows(to.models, isKnown ? known->figures.models : QList<StreamModel>());
    const QList<Stage> stages = ordered(plan.stages);
    const DayLine line(plan.settings);
    StreamCounter counter(line, static_cast<int>(stages.size()), rows.size());
    for (const qsizetype row : rows) {
        to.streams[row] = counter.count(std::as_const(to.models)[row], steps.of(to.models, row));
        name(to.streams[row], plan, stages);
    }
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
    return { quarter, stream.stream, stage.stage, before(stage.daysToRevenue),
        before(stage.daysForHalf), before(stage.daysForTenth) };
}

QList<QuarterFigures> quarterFigures(const QList<StreamFigures> &streams, qsizetype quarters)
{
    QList<QuarterFigures> result(quarters);
    for (int quarter = 0; quarter < quarters; ++quarter)
        result[quarter].quarter = quarter;
    for (const StreamFigures &stream : streams) {
        qsizetype month = 0;
        for (QuarterFigures &figures : result) {
            const qsizetype end = month + kMonthsInQuarter;
            figures.targetMinorUnits += inMonths(stream.targetRevenue, month, end);
            figures.plannedMinorUnits += inMonths(stream.plannedRevenue, month, end);
            month = end;
        }
    }
    for (QuarterFigures &figures : result)
        figures.gapMinorUnits = figures.plannedMinorUnits - figures.targetMinorUnits;
    return result;
}

Headline headline(const Plan &plan, const QList<StreamFigures> &streams)
{
    Headline result;
    const int year = fiscalYear(plan.settings, plan.settings.horizonStart);
    for (const Target &target : plan.targets) {
        if (target.fiscalYear == year)
            result.targetMinorUnits += carriedByStreams(plan, target);
    }
    for (const StreamFigures &stream : streams)
        result.plannedMinorUnits += inMonths(stream.plannedRevenue, 0, kMonthsInYear);
    result.gapMinorUnits = result.plannedMinorUnits - result.targetMinorUnits;
    result.guessShare = guessShare(plan);
    return result;
}

} // namespace lockstep
