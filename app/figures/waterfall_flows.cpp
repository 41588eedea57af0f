// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/waterfall_flows.h"

#include "app/figures/day_line.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"

#include <array>

namespace lockstep {

namespace {

bool recycles(const StreamModel &model)
{
    return std::any_of(model.steps.begin(), model.steps.end(),
        [](const StepModel &step) { return step.recycleShare > 0; });
}

/// Deals whose revenue comes between two days, by the stage where they came into the funnel.
QList<double> landed(const StreamModel &model, std::span<const qint64> days)
{
    Yield yield(model.lastStage() + 1, days);
    forward(yield, model, passages(model));
    QList<double> deals;
    for (int stage = 0; stage <= model.lastStage(); ++stage)
        deals.append(std::max(yield.landed(stage)[1] - yield.landed(stage)[0], 0.0));
    return deals;
}

void addFills(QList<StageFill> &to, const StreamModel &model, std::span<const qint64> days)
{
    if (model.opening.isEmpty() && !recycles(model))
        return;
    StreamModel coming = model;
    coming.opening.clear();
    StreamModel standing = model;
    standing.supply.clear();
    const Backward back = backward(model);
    const QList<double> fresh = landed(coming, days);
    const QList<double> old = landed(standing, days);
    for (int entry = 0; entry <= model.lastStage(); ++entry) {
        double straight = 1; // the part of those who get to a stage that does so at the first try
        for (int i = entry; i <= model.lastStage(); ++i) {
            const double opening = old[entry] / back.wins[i];
            const double recycled = fresh[entry] * (1 - straight) / back.wins[i];
            const double worth = valuePerEntrant(model, back, i);
            to[i].opening += opening;
            to[i].recycled += recycled;
            to[i].openingMinorUnits += opening * worth;
            to[i].recycledMinorUnits += recycled * worth;
            if (i < model.lastStage())
                straight *= model.steps[i].rate * back.wins[i + 1] / back.wins[i];
        }
    }
}

void addPassed(
    StageFill &to, const QList<const StreamFigures *> &streams, qsizetype stage, RevenueSpan span)
{
    for (const StreamFigures *stream : streams) {
        const StageFigures &at = stream->stages[stage];
        for (qsizetype quarter = span.from; quarter < span.to; ++quarter) {
            to.passed += at.passedByQuarter.value(quarter);
            to.passedMinorUnits += at.passedByQuarter.value(quarter) * at.valuePerEntrant;
        }
    }
}

/// Streams weigh as much as they need people at the stage; alike where nothing is needed.
void addReturns(QList<Returning> &to, const QList<const StreamModel *> &models,
    const QList<const StreamFigures *> &streams, int stage, RevenueSpan span)
{
    double needed = 0;
    for (const StreamFigures *stream : streams)
        needed += stream->stages[stage].needInAll();
    QMap<int, Returning> all;
    for (qsizetype i = 0; i < models.size(); ++i) {
        const StepModel &step = models[i]->steps[stage];
        const double weight = needed > 0 ? streams[i]->stages[stage].needInAll() / needed
                                         : 1 / static_cast<double>(streams.size());
        if (step.recycleShare <= 0)
            continue;
        Returning &one = all[step.recycleTo];
        one.share += step.recycleShare * weight;
        one.count
            += comingTo(streams[i]->stages[stage], span) * (1 - step.rate) * step.recycleShare;
    }
    for (auto one = all.begin(); one != all.end(); ++one)
        to.append({ stage, one.key(), one->share, one->count });
}

} // namespace

WaterfallFlows waterfallFlows(const Plan &plan, const Figures &figures, const Selection &selection)
{
    const auto streams = streamsOf(figures, selection.market, selection.channel);
    const RevenueSpan span = revenueSpan(figures, selection.quarter);
    WaterfallFlows flows;
    flows.fills.resize(plan.stages.size());
    if (streams.isEmpty() || span.to <= span.from)
        return flows;
    const DayLine line(plan.settings);
    const std::array days { line.days[span.from * kMonthsInQuarter],
        line.days[span.to * kMonthsInQuarter] };
    QList<const StreamModel *> models;
    for (const StreamFigures *stream : streams)
        models.append(&figures.models[stream - figures.streams.constData()]);
    for (const StreamModel *model : models)
        addFills(flows.fills, *model, days);
    for (qsizetype stage = 0; stage < flows.fills.size(); ++stage)
        addPassed(flows.fills[stage], streams, stage, span);
    for (int stage = 0; stage + 1 < plan.stages.size(); ++stage)
        addReturns(flows.returns, models, streams, stage, span);
    flows.exits = stageExits(plan, figures, selection);
    return flows;
}

} // namespace lockstep
