// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/figures/series.h"
#include "app/funnel/step_index.h"

namespace lockstep {

namespace {

constexpr qsizetype kMonthsInQuarter = 3;
constexpr qsizetype kMonthsInYear = 12;

StageFigures stageFigures(const StreamModel &model, int index)
{
    StageFigures result;
    result.valuePerEntrant = valuePerEntrant(model, index);
    result.daysToRevenue = daysToRevenue(model, index);
    result.rate = model.rate.value(index);
    result.lagDays = model.lagDays.value(index);
    return result;
}

StreamFigures streamFigures(const StreamModel &model, const QList<Stage> &stages,
    const StepIndex &steps, const QList<double> &borders)
{
    StreamFigures result;
    result.stream = model.id;
    const Need need = backward(model);
    const Yield yield = forward(model);
    for (int i = 0; i < stages.size(); ++i) {
        StageFigures stage = stageFigures(model, i);
        stage.stage = stages[i].id;
        stage.marketingNeed = series(need.marketing[i], borders);
        stage.need = stage.marketingNeed + series(need.sales[i], borders);
        stage.planned = series(yield.stages[i], borders);
        const Step *step = steps.find(model.id, stages[i].id);
        if (step && i + 1 < stages.size())
            stage.step = step->id;
        result.stages.append(stage);
    }
    result.targetRevenue = series(model.target, borders);
    result.plannedRevenue = series(yield.revenue, borders);
    return result;
}

} // namespace

QList<StreamFigures> streamFigures(
    const Plan &plan, const QList<StreamModel> &models, const QList<double> &borders)
{
    const QList<Stage> stages = ordered(plan.stages);
    const StepIndex steps(plan);
    QList<StreamFigures> result;
    for (const StreamModel &model : models) {
        StreamFigures figures = streamFigures(model, stages, steps, borders);
        if (const Stream *stream = find(plan.streams, model.id)) {
            figures.market = stream->market;
            figures.channel = stream->channel;
        }
        figures.name = streamName(plan, model.id);
        result.append(figures);
    }
    return result;
}

QList<PointOfNoReturn> pointsOfNoReturn(const QList<StreamModel> &models,
    const QList<StreamFigures> &streams, const QList<FiscalQuarter> &quarters)
{
    QList<PointOfNoReturn> points;
    for (int quarter = 0; quarter < quarters.size(); ++quarter) {
        const QDate lastDay = quarters[quarter].period.lastDay();
        for (qsizetype i = 0; i < models.size(); ++i) {
            for (int stage = 0; stage < streams[i].stages.size(); ++stage) {
                points.append({ quarter, models[i].id, streams[i].stages[stage].stage,
                    pointOfNoReturn(models[i], stage, lastDay) });
            }
        }
    }
    return points;
}

QList<QuarterFigures> quarterFigures(const QList<StreamFigures> &streams, qsizetype quarters)
{
    QList<QuarterFigures> result;
    for (qsizetype quarter = 0; quarter < quarters; ++quarter) {
        const qsizetype from = quarter * kMonthsInQuarter;
        QuarterFigures figures { static_cast<int>(quarter), 0, 0, 0 };
        for (const StreamFigures &stream : streams) {
            figures.targetMinorUnits
                += inMonths(stream.targetRevenue, from, from + kMonthsInQuarter);
            figures.plannedMinorUnits
                += inMonths(stream.plannedRevenue, from, from + kMonthsInQuarter);
        }
        figures.gapMinorUnits = figures.plannedMinorUnits - figures.targetMinorUnits;
        result.append(figures);
    }
    return result;
}

Headline headline(const Plan &plan, const QList<StreamFigures> &streams)
{
    Headline result;
    const int year = fiscalYear(plan.settings, plan.settings.horizonStart);
    for (const Target &target : plan.targets) {
        if (target.fiscalYear == year)
            result.targetMinorUnits += static_cast<double>(target.revenue.minorUnits);
    }
    for (const StreamFigures &stream : streams)
        result.plannedMinorUnits += inMonths(stream.plannedRevenue, 0, kMonthsInYear);
    result.gapMinorUnits = result.plannedMinorUnits - result.targetMinorUnits;
    result.guessShare = guessShare(plan);
    return result;
}

} // namespace lockstep
