// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/pipeline_hygiene.h"

#include "app/plan/same_as.h"
#include "app/plan/step_index.h"

#include <map>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Days within which nine in ten went on, as the latest study measured it over all its rows; 0: it
/// was not measured.
double nineInTen(const Plan &plan, Id<Step> step)
{
    double days = 0;
    QDate latest;
    for (const Reading &reading : plan.readings) {
        const bool isOfLag = reading.row == step.value && reading.table == "steps"_L1
            && reading.field == "lag"_L1 && reading.slice.isEmpty() && reading.ninety > 0;
        const Study *study = isOfLag ? find(plan.studies, reading.study) : nullptr;
        if (!study || (latest.isValid() && study->measuredOn < latest))
            continue;
        latest = study->measuredOn;
        days = Duration { reading.ninety }.days();
    }
    return days;
}

StandingOpen standingOpen(const Plan &plan, const OpeningPipeline &row, const StepIndex &steps,
    const StreamModel &model, int stage)
{
    StandingOpen open { row.stream, row.stage };
    open.count = static_cast<double>(row.count);
    open.minorUnits = open.count * model.dealSizeMinorUnits;
    open.ageDays = row.age.days();
    const Stream *stream = find(plan.streams, row.stream);
    const Step *step
        = stream ? steps.find(linkedTo(plan, *stream, &Stream::lagsSameAs).id, row.stage) : nullptr;
    const double measured = step ? nineInTen(plan, step->id) : 0;
    open.isMeasured = measured > 0;
    open.limitDays
        = open.isMeasured ? measured : kStalledAfterMeans * model.steps[stage].lag.days();
    return open;
}

} // namespace

std::optional<double> PipelineHygiene::stalledShare() const
{
    return openMinorUnits > 0 ? std::optional(stalledMinorUnits / openMinorUnits) : std::nullopt;
}

std::optional<double> PipelineHygiene::netCoverage() const
{
    return targetLeftMinorUnits > 0 ? std::optional(netMinorUnits() / targetLeftMinorUnits)
                                    : std::nullopt;
}

PipelineHygiene pipelineHygiene(const Plan &plan, const Figures &figures)
{
    PipelineHygiene result;
    result.targetLeftMinorUnits = figures.checks.pipeline->targetLeftMinorUnits;
    const QList<Stage> stages = ordered(plan.stages);
    const int start = pipelineStart(stages);
    const StepIndex steps(plan);
    std::map<std::pair<qsizetype, int>, StandingOpen> found; // in the order in which people see
    for (const OpeningPipeline &row : plan.openingPipeline) {
        const auto model = std::find_if(figures.models.begin(), figures.models.end(),
            [&](const StreamModel &one) { return one.id == row.stream; });
        const auto stage = std::find_if(
            stages.begin(), stages.end(), [&](const Stage &one) { return one.id == row.stage; });
        const int at = static_cast<int>(stage - stages.begin());
        if (model == figures.models.end() || row.count == 0 || at < start
            || at >= model->lastStage())
            continue;
        found.insert(
            { { model - figures.models.begin(), at }, standingOpen(plan, row, steps, *model, at) });
    }
    for (const auto &[place, open] : found) {
        result.openMinorUnits += open.minorUnits;
        result.stalledMinorUnits += open.isStalled() ? open.minorUnits : 0;
        result.unknownMinorUnits += open.ageDays > 0 ? 0 : open.minorUnits;
        result.open.append(open);
    }
    return result;
}

} // namespace lockstep
