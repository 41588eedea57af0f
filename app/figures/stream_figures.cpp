// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/figures/series.h"
#include "app/funnel/step_index.h"

namespace lockstep {

namespace {

constexpr qsizetype kMonthsInQuarter = 3;
constexpr qsizetype kMonthsInYear = 12;

/// Days of the horizon's line, see flow.h.
struct Days {
    double from = 0;
    double to = 0;
};

/// The horizon's months and quarters as days.
struct Calendar {
    QList<double> monthBorders;
    QList<Days> quarters;
};

Calendar calendar(const QList<QDate> &monthStarts, const QList<FiscalQuarter> &quarters)
{
    Calendar result { monthBorders(monthStarts), {} };
    const auto day
        = [&](QDate date) { return static_cast<double>(monthStarts.first().daysTo(date)); };
    for (const FiscalQuarter &quarter : quarters)
        result.quarters.append({ day(quarter.period.start), day(quarter.period.end) });
    return result;
}

/// All entrants of one stage take the same days to revenue: they become it when they have been
/// shifted by as much. Those whose revenue lies before that many days entered before the horizon.
QList<StageQuarter> byRevenueQuarter(
    const Flow &need, const Flow &planned, double daysToRevenue, const QList<Days> &quarters)
{
    const Flow wanted = shifted(need, daysToRevenue);
    const Flow comes = shifted(planned, daysToRevenue);
    QList<StageQuarter> result;
    for (const auto &[from, to] : quarters) {
        result.append({ within(wanted, from, to),
            within(wanted, from, std::clamp(daysToRevenue, from, to)), within(comes, from, to) });
    }
    return result;
}

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
    const StepIndex &steps, const Calendar &calendar)
{
    StreamFigures result;
    result.stream = model.id;
    const QList<double> &borders = calendar.monthBorders;
    const Need need = backward(model);
    const Yield yield = forward(model);
    for (int i = 0; i < stages.size(); ++i) {
        StageFigures stage = stageFigures(model, i);
        stage.stage = stages[i].id;
        stage.marketingNeed = series(need.marketing[i], borders);
        stage.need = stage.marketingNeed + series(need.sales[i], borders);
        stage.planned = series(yield.stages[i], borders);
        stage.byRevenueQuarter = byRevenueQuarter(combined(need.marketing[i], need.sales[i]),
            yield.stages[i], stage.daysToRevenue, calendar.quarters);
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

QList<StreamFigures> streamFigures(const Plan &plan, const QList<StreamModel> &models,
    const QList<QDate> &monthStarts, const QList<FiscalQuarter> &quarters)
{
    const Calendar days = calendar(monthStarts, quarters);
    const QList<Stage> stages = ordered(plan.stages);
    const StepIndex steps(plan);
    QList<StreamFigures> result;
    for (const StreamModel &model : models) {
        StreamFigures figures = streamFigures(model, stages, steps, days);
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
