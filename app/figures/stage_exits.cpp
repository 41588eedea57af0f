// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stage_exits.h"

#include "app/base/format.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

double comingTo(const StageFigures &stage, RevenueSpan span)
{
    double coming = 0;
    for (qsizetype quarter = span.from; quarter < span.to; ++quarter)
        coming += stage.quarter(quarter).planned - stage.quarter(quarter).passed;
    return coming;
}

QList<StageExits> stageExits(const Plan &plan, const Figures &figures)
{
    return stageExits(plan, figures, {});
}

QList<StageExits> stageExits(const Plan &plan, const Figures &figures, const Selection &selection)
{
    QList<StageExits> all;
    const auto streams = streamsOf(figures, selection.market, selection.channel);
    const RevenueSpan span
        = figures.quarters.isEmpty() ? RevenueSpan {} : revenueSpan(figures, selection.quarter);
    const QList<Stage> stages = ordered(plan.stages);
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        StageExits exits { stages[i].id };
        exits.maySkip = stages[i].maySkip;
        for (const StreamFigures *stream : streams) {
            const qsizetype row = stream - figures.streams.constData();
            const StepModel &step = figures.models[row].steps[i];
            const double entrants = comingTo(stream->stages[i], span);
            const double failing = entrants * (1 - step.rate);
            exits.entrants += entrants;
            exits.goOn += entrants * step.rate;
            exits.comeBack += failing * step.recycleShare;
            exits.leave += failing * (1 - step.recycleShare);
            exits.skip += entrants * step.skipShare;
            exits.plainSkipShare += step.skipShare / static_cast<double>(streams.size());
        }
        all.append(exits);
    }
    return all;
}

QList<Finding> skipFindings(const Plan &plan, const Figures &figures)
{
    QList<Finding> findings;
    const bool isAny = std::any_of(plan.steps.begin(), plan.steps.end(),
        [](const Step &step) { return step.skipShare.ppm > 0; });
    if (!isAny || figures.quarters.isEmpty())
        return findings;
    const Format format(plan.settings.locale, plan.settings.currency);
    const QList<StageExits> all = stageExits(plan, figures);
    for (const StageExits &exits : all) {
        if (!exits.maySkip && exits.skipShare() > 0)
            findings.append({ Severity::Warning,
                { Fault::OutOfRange,
                    u"share that never stands at %1 (%2)"_s.arg(stageName(plan, exits.stage),
                        format.percent(std::round(exits.skipShare() * 1000) / 1000)),
                    u"none, as the stage may not be skipped"_s } });
    }
    return findings;
}

} // namespace lockstep
