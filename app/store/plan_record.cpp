// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Putting steps into an open plan's history, and joining them again.

#include "app/store/changeset.h"
#include "app/store/draft.h"
#include "app/store/open_plan.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// One step that leads where those of `numbers` lead together.
Result<QByteArray> joined(Database &database, const QList<qint64> &numbers)
{
    QByteArrayList changesets;
    for (const qint64 number : numbers) {
        const auto changeset = changesetOf(database, number);
        if (!changeset)
            return tl::unexpected(changeset.error());
        changesets.append(*changeset);
    }
    return combined(database, changesets);
}

/// Numbers of the last steps of the runs that compacting leaves: at restore points and the cursor.
QList<qint64> endsOfRuns(const History &history)
{
    QSet<qint64> ends { history.cursor };
    for (const RestorePoint &point : history.points)
        ends.insert(point.step);
    ends.remove(history.first());
    QList<qint64> sorted(ends.begin(), ends.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString titleAt(const History &history, qint64 step)
{
    for (const RestorePoint &point : history.points) {
        if (point.step == step && point.kind != PointKind::ScenarioLeft)
            return point.name;
    }
    return history.find(step)->title;
}

/// Of steps that were just taken, the one that keepUndone() put before them.
std::optional<HistoryStep> backStep(const History &history, const QList<HistoryStep> &taken)
{
    const bool isBack
        = history.canRedo() && !taken.isEmpty() && taken.first().number > history.last();
    return isBack ? std::optional(taken.first()) : std::nullopt;
}

struct Run {
    HistoryStep step;
    QByteArray changeset;
};

/// Numbered from 1.
Result<QList<Run>> runsOf(Database &database, const History &history)
{
    QList<Run> runs;
    qint64 from = history.first() + 1;
    for (const qint64 end : endsOfRuns(history)) {
        QList<qint64> numbers;
        for (; from <= end; ++from)
            numbers.append(from);
        const auto changeset = joined(database, numbers);
        if (!changeset)
            return tl::unexpected(changeset.error());
        HistoryStep step = *history.find(end);
        step.title = titleAt(history, end);
        step.number = runs.size() + 1;
        runs.append({ step, *changeset });
    }
    return runs;
}

/// The points of `history` once only steps at `ends` are left.
QList<RestorePoint> renumbered(QList<RestorePoint> points, const QList<qint64> &ends)
{
    for (RestorePoint &point : points) {
        const auto end = std::upper_bound(ends.begin(), ends.end(), point.step);
        point.step = end - ends.begin();
    }
    return points;
}

Result<void> replaceHistory(Database &database, const QList<Run> &runs, const History &next)
{
    auto done = database.execute("DELETE FROM history; DELETE FROM restore_point");
    for (const Run &run : runs)
        done = done.and_then(
            [&] { return storeStep(database, run.step, run.changeset, runs.size()); });
    for (const RestorePoint &point : next.points)
        done = done.and_then([&] { return storePoint(database, point); });
    return done.and_then([&] { return storeCursor(database, next.cursor); });
}

} // namespace

Result<void> PlanFile::Private::store(QList<HistoryStep> &taken, const HistoryStep *last,
    HistoryStep step, const QByteArray &changeset)
{
    step.number = 1 + (last ? last->number : history.first());
    step.point = pointAfter(last ? last->point : 0, step, changeset);
    return storeStep(database, step, changeset, history.limit).map([&] { taken.append(step); });
}

/// Restore points in what was undone stay reachable: it stays done, and going back from it becomes
/// the next step. The tables hold what they shall already.
Result<void> PlanFile::Private::keepUndone(QList<HistoryStep> &taken, const HistoryStep &step)
{
    const auto isUndone = [this](const RestorePoint &point) {
        return point.step > history.cursor && point.kind != PointKind::ScenarioLeft;
    };
    if (std::none_of(history.points.begin(), history.points.end(), isUndone))
        return {};
    QList<qint64> undone;
    for (qint64 number = history.cursor + 1; number <= history.last(); ++number)
        undone.append(number);
    const auto back = joined(database, undone).and_then([this](const QByteArray &changeset) {
        return inverted(database, changeset);
    });
    if (!back)
        return tl::unexpected(back.error());
    HistoryStep goBack = step;
    goBack.title = history.canUndo() ? u"Go back to “%1”"_s.arg(history.find(history.cursor)->title)
                                     : u"Go back to the beginning"_s;
    return store(taken, history.find(history.last()), goBack, *back);
}

Result<void> PlanFile::Private::recordOne(
    QList<HistoryStep> &taken, const Plan &before, const PlanState &after)
{
    const auto changeset = writeDifference(database, before, after.plan);
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (changeset->isEmpty())
        return {};
    if (taken.isEmpty()) {
        if (auto kept = keepUndone(taken, after.step); !kept)
            return kept;
    }
    const HistoryStep *last = taken.isEmpty() ? history.find(history.cursor) : &taken.last();
    return store(taken, last, after.step, *changeset);
}

Result<bool> PlanFile::record(const Plan &next, const HistoryStep &step)
{
    return record({ { step, next } });
}

Result<bool> PlanFile::record(
    const QList<PlanState> &steps, const std::optional<RestorePoint> &before)
{
    auto transaction = d->beginChange();
    if (!transaction)
        return tl::unexpected(transaction.error());
    QList<HistoryStep> taken;
    const Plan *plan = &d->plan;
    for (const PlanState &step : steps) {
        if (auto recorded = d->recordOne(taken, *plan, step); !recorded)
            return tl::unexpected(recorded.error());
        plan = &step.plan;
    }
    if (taken.isEmpty())
        return false;
    auto points = goneOn(d->history.points, d->history.cursor, backStep(d->history, taken));
    if (before)
        points.append(numbered(*before, points, taken.last().number - 1));
    if (const auto put = replacePoints(d->database, d->history.points, points); !put)
        return tl::unexpected(put.error());
    return transaction->commit().map([&] {
        d->plan = *plan;
        d->history.points = points;
        for (const HistoryStep &step : std::as_const(taken))
            d->history.push(step);
        d->changed();
        return true;
    });
}

void PlanFile::setHistoryLimit(qint64 steps)
{
    d->history.limit = std::max<qint64>(1, steps);
}

Result<void> PlanFile::compact()
{
    auto transaction = d->beginChange();
    if (!transaction)
        return tl::unexpected(transaction.error());
    History now = d->history;
    QList<HistoryStep> back;
    const HistoryStep *last = now.find(now.cursor);
    auto kept = d->keepUndone(back, last ? *last : HistoryStep {});
    now.points = goneOn(now.points, now.cursor, backStep(now, back));
    for (const HistoryStep &step : std::as_const(back))
        now.push(step);
    const auto runs = kept.and_then([&] { return runsOf(d->database, now); });
    if (!runs)
        return tl::unexpected(runs.error());
    History next;
    for (const Run &run : *runs)
        next.steps.append(run.step);
    next.cursor = runs->size();
    next.limit = now.limit;
    next.points = renumbered(now.points, endsOfRuns(now));
    return replaceHistory(d->database, *runs, next)
        .and_then([&] { return transaction->commit(); })
        .and_then([&] {
            d->history = std::move(next);
            d->changed();
            return d->database.vacuum();
        });
}

} // namespace lockstep
