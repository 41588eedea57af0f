// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/pipeline_hygiene.h"

#include "app/plan/same_as.h"
#include "app/plan/step_index.h"

#include <map>

namespace lockstep {

namespace {

/// One stage of one stream: both by their place, the order in which people see them.
using StandingPlace = std::pair<qsizetype, qsizetype>;

class StandingFinder {
public:
    StandingFinder(const Plan &plan, const Figures &figures)
        : m_plan(plan)
        , m_figures(figures)
        , m_stages(ordered(plan.stages))
        , m_steps(plan)
        , m_measured(plan)
    {
        for (qsizetype row = 0; row < figures.models.size(); ++row)
            m_rows.insert(figures.models[row].id, row);
    }

    [[nodiscard]] const QList<Stage> &stages() const { return m_stages; }

    /// Of one stage; null: of all.
    [[nodiscard]] std::map<StandingPlace, StandingOpen> at(Id<Stage> stage) const
    {
        std::map<StandingPlace, StandingOpen> found;
        for (const OpeningPipeline &row : m_plan.openingPipeline) {
            if (row.count == 0 || (!stage.isNull() && row.stage != stage))
                continue;
            const StandingPlace place { m_rows.value(row.stream, -1), placeOf(row.stage) };
            const auto &[model, column] = place;
            if (model >= 0 && column < m_figures.models[model].lastStage())
                found.insert({ place, standingOpen(row, place) });
        }
        return found;
    }

private:
    [[nodiscard]] qsizetype placeOf(Id<Stage> id) const
    {
        return std::find_if(m_stages.begin(), m_stages.end(), [id](const Stage &stage) {
            return stage.id == id;
        }) - m_stages.begin();
    }

    [[nodiscard]] StandingOpen standingOpen(
        const OpeningPipeline &row, const StandingPlace &place) const
    {
        const StreamModel &model = m_figures.models[place.first];
        StandingOpen open { row.stream, row.stage };
        open.count = static_cast<double>(row.count);
        open.minorUnits = open.count * model.dealSizeMinorUnits;
        open.ageDays = row.age.days();
        const Stream *stream = find(m_plan.streams, row.stream);
        const Step *step = stream
            ? m_steps.find(linkedTo(m_plan, *stream, &Stream::lagsSameAs).id, row.stage)
            : nullptr;
        const StallLimit limit = stallLimit(m_measured, m_stages[place.second],
            step ? step->id : Id<Step> {}, model.steps[place.second].meanDays());
        open.limitDays = limit.days;
        open.rule = limit.rule;
        return open;
    }

    const Plan &m_plan;
    const Figures &m_figures;
    QList<Stage> m_stages;
    StepIndex m_steps;
    MeasuredLags m_measured;
    QHash<Id<Stream>, qsizetype> m_rows; ///< of the streams' models
};

} // namespace

std::optional<double> PipelineHygiene::stalledShare() const
{
    return openMinorUnits > 0 ? std::optional(stalledMinorUnits / openMinorUnits) : std::nullopt;
}

std::optional<double> PipelineHygiene::stalledShare(Id<Stage> stage, Id<Stream> stream) const
{
    double all = 0;
    double stalled = 0;
    for (const QList<StandingOpen> *some : { &leads, &open }) {
        for (const StandingOpen &one : *some) {
            const bool isMeant = one.stage == stage && (stream.isNull() || one.stream == stream);
            if (!isMeant || one.ageDays <= 0)
                continue;
            all += one.count;
            stalled += one.isStalled() ? one.count : 0;
        }
    }
    return all > 0 ? std::optional(stalled / all) : std::nullopt;
}

std::optional<double> PipelineHygiene::netCoverage() const
{
    return targetLeftMinorUnits > 0 ? std::optional(netMinorUnits() / targetLeftMinorUnits)
                                    : std::nullopt;
}

QList<StandingOpen> standingAt(const Plan &plan, const Figures &figures, Id<Stage> stage)
{
    QList<StandingOpen> all;
    const auto found = StandingFinder(plan, figures).at(stage);
    for (const auto &[place, open] : found)
        all.append(open);
    return all;
}

PipelineHygiene pipelineHygiene(const Plan &plan, const Figures &figures)
{
    PipelineHygiene result;
    result.targetLeftMinorUnits = figures.checks.pipeline->targetLeftMinorUnits;
    const StandingFinder finder(plan, figures);
    const int start = pipelineStart(finder.stages());
    const auto found = finder.at({});
    for (const auto &[place, open] : found) {
        if (place.second < start) {
            result.leads.append(open);
            continue;
        }
        result.openMinorUnits += open.minorUnits;
        result.stalledMinorUnits += open.isStalled() ? open.minorUnits : 0;
        result.unknownMinorUnits += open.ageDays > 0 ? 0 : open.minorUnits;
        result.open.append(open);
    }
    return result;
}

} // namespace lockstep
