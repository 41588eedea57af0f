// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stage_exits.h"

namespace lockstep {

namespace {

/// Over the first fiscal year's quarters; without those who stand further right already.
double comingInFirstYear(const Figures &figures, const StageFigures &stage)
{
    double coming = 0;
    for (qsizetype quarter = 0; quarter < figures.quarters.size(); ++quarter) {
        if (figures.quarters[quarter].fiscalYear == figures.quarters.first().fiscalYear)
            coming += stage.quarter(quarter).planned - stage.quarter(quarter).passed;
    }
    return coming;
}

} // namespace

QList<StageExits> stageExits(const Plan &plan, const Figures &figures)
{
    QList<StageExits> all;
    const QList<Stage> stages = ordered(plan.stages);
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        StageExits exits { stages[i].id };
        for (qsizetype row = 0; row < figures.streams.size(); ++row) {
            const StepModel &step = figures.models[row].steps[i];
            const double entrants = comingInFirstYear(figures, figures.streams[row].stages[i]);
            const double failing = entrants * (1 - step.rate);
            exits.entrants += entrants;
            exits.goOn += entrants * step.rate;
            exits.comeBack += failing * step.recycleShare;
            exits.leave += failing * (1 - step.recycleShare);
        }
        all.append(exits);
    }
    return all;
}

} // namespace lockstep
