// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/bridged_stages.h"

#include "app/evidence/lead_tally.h"

namespace lockstep {

namespace {

EvidenceSlice withoutSteps(EvidenceSlice slice)
{
    slice.reached.clear();
    slice.steps.clear();
    slice.times.clear();
    slice.standing.clear();
    slice.standingDays.clear();
    slice.leaked.clear();
    slice.unplaced.clear();
    slice.skipped.clear();
    slice.recycling.stages.clear();
    return slice;
}

/// From one kept stage to the next, which was the `end` one.
void addBridge(EvidenceSlice &next, const EvidenceSlice &slice, qsizetype stage, qsizetype end)
{
    const bool isAsBefore = end == stage + 1;
    const bool isWholeWay = stage == 0 && end + 1 == slice.reached.size();
    const bool isLast = end + 1 == slice.reached.size();
    const bool isKnown = !isLast || slice.overall.cases > 0;
    const auto cases = slice.reached.value(stage) - (isLast ? 0 : next.unplaced.last());
    next.steps += isAsBefore ? slice.steps.value(stage)
        : isKnown            ? measuredRate(cases, slice.reached.value(end))
                             : MeasuredRate {};
    next.times += isAsBefore ? slice.times.value(stage)
        : isWholeWay         ? slice.overallTime
                             : MeasuredTime {};
}

/// `kept`: the places of the stages that stay, in order.
EvidenceSlice bridged(const EvidenceSlice &slice, const QList<qsizetype> &kept)
{
    auto next = withoutSteps(slice);
    for (qsizetype at = 0; at < kept.size(); ++at) {
        const auto stage = kept[at];
        const auto end = at + 1 < kept.size() ? kept[at + 1] : slice.reached.size();
        next.reached += slice.reached.value(stage);
        next.standing += slice.standing.value(stage);
        next.standingDays += slice.standingDays.value(stage);
        next.leaked += slice.leaked.value(stage);
        next.unplaced += slice.unplaced.value(stage);
        next.skipped += slice.skipped.value(stage);
        for (auto gone = stage + 1; gone < end; ++gone) {
            next.standing.last() += slice.standing.value(gone);
            next.leaked.last() += slice.leaked.value(gone);
            next.unplaced.last() += slice.unplaced.value(gone);
        }
        if (!slice.recycling.stages.isEmpty())
            next.recycling.stages
                += end == stage + 1 ? slice.recycling.stages.value(stage) : RecycledStage {};
        if (at + 1 < kept.size())
            addBridge(next, slice, stage, end);
    }
    for (auto &period : next.periods) {
        QList<qint64> entered;
        for (const auto stage : kept)
            entered += period.entered.value(stage);
        period.entered = entered;
    }
    return next;
}

} // namespace

Measurement withoutStages(Measurement measurement, const QStringList &gone)
{
    QList<qsizetype> kept;
    QStringList stages;
    for (qsizetype stage = 0; stage < measurement.stages.size(); ++stage) {
        if (gone.contains(measurement.stages[stage]))
            continue;
        kept += stage;
        stages += measurement.stages[stage];
    }
    if (gone.isEmpty() || kept.isEmpty())
        return measurement;
    measurement.stages = stages;
    measurement.all = bridged(measurement.all, kept);
    for (auto &breakdown : measurement.breakdowns) {
        for (auto &slice : breakdown.slices)
            slice = bridged(slice, kept);
    }
    return measurement;
}

} // namespace lockstep
