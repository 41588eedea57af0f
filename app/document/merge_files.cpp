// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/document/merge_files.h"

#include "app/store/whole_file.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The done steps of `file` by what identifies the state after them.
QHash<qint64, qint64> pointsOf(const PlanFile &file)
{
    QHash<qint64, qint64> numbers;
    for (const HistoryStep &step : file.history()) {
        if (step.number <= file.cursor())
            numbers.insert(step.point, step.number);
    }
    return numbers;
}

struct Common {
    qint64 ours = 0; ///< number of the last step that both took
    qint64 theirs = 0;
};

/// The latest state that both went through; nothing if there is none.
Result<std::optional<Common>> commonState(const PlanFile &ours, const PlanFile &theirs)
{
    const QHash<qint64, qint64> points = pointsOf(ours);
    Common common { ours.firstState(), theirs.firstState() };
    const QList<HistoryStep> steps = theirs.history();
    const auto step = std::find_if(steps.rbegin(), steps.rend(), [&](const HistoryStep &their) {
        return their.number <= theirs.cursor() && points.contains(their.point);
    });
    if (step != steps.rend())
        common = { points.value(step->point), step->number };
    const auto our = ours.planAt(common.ours);
    const auto their = theirs.planAt(common.theirs);
    if (!our || !their)
        return tl::unexpected(our ? their.error() : our.error());
    return *our == *their ? std::optional(common) : std::nullopt;
}

Result<FileMerge> prepared(const PlanFile &ours, const PlanFile &theirs)
{
    const auto common = commonState(ours, theirs);
    if (!common)
        return tl::unexpected(common.error());
    FileMerge result;
    result.hasCommonHistory = common->has_value();
    if (!result.hasCommonHistory) {
        result.steps.append(HistoryStep {});
        result.merge = threeWay({}, ours.plan(), { theirs.plan() });
        return result;
    }
    auto states = theirs.states((*common)->theirs, theirs.cursor());
    if (!states)
        return tl::unexpected(states.error());
    const Plan base = states->takeFirst().plan;
    QList<Plan> plans;
    for (const PlanState &state : std::as_const(*states)) {
        result.steps.append(state.step);
        plans.append(state.plan);
    }
    result.merge = threeWay(base, ours.plan(), plans);
    return result;
}

/// With `point` before them; nothing of either stays where one of them cannot be written.
Result<bool> recordAfter(PlanFile &ours, const RestorePoint &point, const QList<PlanState> &states)
{
    if (const auto set = ours.addRestorePoint(point); !set)
        return tl::unexpected(set.error());
    const qint64 id = ours.restorePoints().last().id;
    auto recorded = ours.record(states);
    if (!recorded) // what went wrong with the steps is what people need to know
        std::ignore = ours.removeRestorePoint(id);
    return recorded;
}

} // namespace

Result<FileMerge> mergeWithFile(const PlanFile &ours, const QString &path)
{
    const auto bytes = readWhole(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // Never a newer one: what is unknown here would be dropped.
    return PlanFile::open(path, {}, Access::Copy)
        .and_then([&ours](const PlanFile &theirs) { return prepared(ours, theirs); })
        .map([&](FileMerge &&merge) {
            merge.name = QFileInfo(path).fileName();
            const bool isOwn = !ours.path().isEmpty()
                && QFileInfo(ours.path()).absoluteFilePath() == QFileInfo(path).absoluteFilePath();
            if (isOwn)
                merge.outside = *bytes;
            return std::move(merge);
        });
}

Result<bool> recordMerge(PlanFile &ours, const FileMerge &merge, const HistoryStep &step)
{
    // Whatever was done since it was prepared must not be taken back.
    const bool isStale = merge.merge.ours != ours.plan();
    const auto plans = rebased(isStale ? goneOn(merge.merge, ours.plan()) : merge.merge);
    if (!plans)
        return tl::unexpected(plans.error());
    QList<PlanState> states;
    for (qsizetype i = 0; i < plans->size(); ++i) {
        HistoryStep their = merge.hasCommonHistory ? merge.steps[i] : step;
        if (!merge.hasCommonHistory)
            their.title = u"Merge %1"_s.arg(merge.name);
        states.append({ their, plans->at(i) });
    }
    const RestorePoint point { 0, u"Before merging %1"_s.arg(merge.name), step.at, PointKind::Merge,
        0 };
    const bool isNew = !plans->isEmpty() && plans->last() != ours.plan();
    auto recorded = isNew ? recordAfter(ours, point, states) : Result<bool>(false);
    if (recorded && merge.outside)
        ours.acceptOutside(*merge.outside);
    return recorded;
}

} // namespace lockstep
