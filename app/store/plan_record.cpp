// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Putting steps into an open plan's history, and joining them again.

#include "app/store/changeset.h"
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
        ends.insert(std::min(point.step, history.cursor));
    ends.remove(history.first());
    QList<qint64> sorted(ends.begin(), ends.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString titleAt(const History &history, qint64 step)
{
    for (const RestorePoint &point : history.points) {
        if (point.step == step)
            return point.name;
    }
    return history.find(step)->title;
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
        done = done.and_then([&] { return storeStep(database, run.step, run.changeset); });
    for (const RestorePoint &point : next.points)
        done = done.and_then([&] { return storePoint(database, point); });
    return done.and_then([&] { return storeCursor(database, next.cursor); });
}

} // namespace

Result<void> PlanFile::Private::refuseReadOnly() const
{
    if (access == Access::ReadOnly)
        return fail(Fault::ReadOnly, database.name());
    return {};
}

/// Restore points in what was undone stay reachable: it stays done, and going back from it becomes
/// the next step. The tables hold what they shall already.
Result<void> PlanFile::Private::keepUndone(History &next, const HistoryStep &step)
{
    const auto isUndone = [&next](const RestorePoint &point) { return point.step > next.cursor; };
    if (std::none_of(next.points.begin(), next.points.end(), isUndone))
        return {};
    QList<qint64> undone;
    for (qint64 number = next.cursor + 1; number <= next.last(); ++number)
        undone.append(number);
    const auto back = joined(database, undone).and_then([this](const QByteArray &changeset) {
        return inverted(database, changeset);
    });
    if (!back)
        return tl::unexpected(back.error());
    HistoryStep goBack = step;
    goBack.title = next.cursor > next.first()
        ? u"Go back to “%1”"_s.arg(next.find(next.cursor)->title)
        : u"Go back to the beginning"_s;
    goBack.number = next.last() + 1;
    goBack.point = pointAfter(next.steps.last().point, goBack, *back);
    next.cursor = next.last();
    return storeStep(database, goBack, *back).map([&] { next.push(goBack); });
}

Result<bool> PlanFile::Private::recordOne(History &next, const Plan &before, const PlanState &after)
{
    const auto recording = Recording::start(database, planTables());
    if (!recording)
        return tl::unexpected(recording.error());
    const auto changeset = writeDifference(database, before, after.plan).and_then([&] {
        return recording->changeset();
    });
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (changeset->isEmpty())
        return false;
    if (auto kept = keepUndone(next, after.step); !kept)
        return tl::unexpected(kept.error());
    HistoryStep numbered = after.step;
    numbered.number = next.cursor + 1;
    numbered.point = pointAfter(next.point(), numbered, *changeset);
    return storeStep(database, numbered, *changeset).map([&] {
        next.push(numbered);
        return true;
    });
}

Result<bool> PlanFile::record(const Plan &next, const HistoryStep &step)
{
    return record({ { step, next } });
}

Result<bool> PlanFile::record(const QList<PlanState> &steps)
{
    if (auto refused = d->refuseReadOnly(); !refused)
        return tl::unexpected(refused.error());
    auto transaction = Transaction::begin(d->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    History history = d->history;
    Plan plan = d->plan;
    bool isChanged = false;
    for (const PlanState &step : steps) {
        const auto recorded = d->recordOne(history, plan, step);
        if (!recorded)
            return recorded;
        isChanged = isChanged || *recorded;
        plan = step.plan;
    }
    if (!isChanged)
        return false;
    return transaction->commit().map([&] {
        d->plan = std::move(plan);
        d->history = std::move(history);
        d->changed();
        return true;
    });
}

Result<void> PlanFile::compact()
{
    if (auto refused = d->refuseReadOnly(); !refused)
        return refused;
    const auto runs = runsOf(d->database, d->history);
    auto transaction = Transaction::begin(d->database);
    if (!runs || !transaction)
        return tl::unexpected(runs ? transaction.error() : runs.error());
    History next;
    for (const Run &run : *runs)
        next.steps.append(run.step);
    next.cursor = runs->size();
    next.points = renumbered(d->history.points, endsOfRuns(d->history));
    return replaceHistory(d->database, *runs, next)
        .and_then([&] { return transaction->commit(); })
        .and_then([&] {
            d->history = std::move(next);
            d->changed();
            return d->database.vacuum();
        });
}

} // namespace lockstep
