// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Moving through an open plan's history, and looking at it.

#include "app/store/changeset.h"
#include "app/store/open_plan.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Joined, a long way costs little more than a step. Steps from before a column was added cannot be
/// joined with later ones, so they are applied one by one.
Result<void> applyAll(Database &database, const QByteArrayList &changesets)
{
    if (const auto joined = combined(database, changesets))
        return apply(database, *joined);
    Result<void> done;
    for (const QByteArray &changeset : changesets)
        done = done.and_then([&] { return apply(database, changeset); });
    return done;
}

Failure noSuchStep(qint64 number)
{
    return fail(Fault::NoSuchItem, u"step %1"_s.arg(number));
}

} // namespace

Result<void> PlanFile::Private::walk(Plan &next, qint64 from, qint64 to)
{
    QSet<QByteArray> tables;
    QByteArrayList changesets;
    while (from != to) {
        const bool isBack = to < from;
        auto changeset = changesetOf(database, isBack ? from : from + 1);
        if (changeset && isBack)
            changeset = inverted(database, *changeset);
        const auto touched = changeset.and_then(
            [&](const QByteArray &bytes) { return touchedTables(database, bytes, planTables()); });
        if (!touched)
            return tl::unexpected(touched.error());
        changesets.append(*changeset);
        tables += *touched;
        from += isBack ? -1 : 1;
    }
    return applyAll(database, changesets)
        .and_then([&] { return readPlan(database, next, tables); })
        .map([&next](Plan &&read) { next = std::move(read); });
}

/// Everything in one transaction: what cannot be read afterwards is rolled back.
Result<void> PlanFile::Private::travel(qint64 to)
{
    auto transaction = beginChange();
    if (!transaction)
        return tl::unexpected(transaction.error());
    Plan next = plan;
    return walk(next, history.cursor, to)
        .and_then([&] { return storeCursor(database, to); })
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            plan = std::move(next);
            history.cursor = to;
            changed();
        });
}

Result<void> PlanFile::undo()
{
    return d->history.canUndo() ? d->travel(d->history.cursor - 1) : Result<void> {};
}

Result<void> PlanFile::redo()
{
    return d->history.canRedo() ? d->travel(d->history.cursor + 1) : Result<void> {};
}

Result<void> PlanFile::goTo(qint64 step)
{
    if (step < d->history.first() || step > d->history.last())
        return noSuchStep(step);
    return step == d->history.cursor ? Result<void> {} : d->travel(step);
}

Result<QList<PlanState>> PlanFile::states(qint64 from, qint64 to) const
{
    if (from < d->history.first() || to > d->history.last() || from > to)
        return noSuchStep(from);
    const auto transaction
        = d->fill().and_then([this] { return Transaction::begin(d->database); }); // never committed
    if (!transaction)
        return tl::unexpected(transaction.error());
    QList<PlanState> states;
    Plan plan = d->plan;
    qint64 at = d->history.cursor;
    for (qint64 step = from; step <= to; at = step++) {
        if (const auto walked = d->walk(plan, at, step); !walked)
            return tl::unexpected(walked.error());
        const HistoryStep *known = d->history.find(step);
        states.append({ known ? *known : HistoryStep {}, plan });
    }
    return states;
}

Result<Plan> PlanFile::planAt(qint64 step) const
{
    if (step == d->history.cursor)
        return d->plan;
    return states(step, step).map([](const QList<PlanState> &found) { return found[0].plan; });
}

qint64 PlanFile::firstState() const
{
    return d->history.first();
}

Result<QList<TouchedRow>> PlanFile::touchedBy(qint64 step) const
{
    if (!d->history.find(step))
        return noSuchStep(step);
    return changesetOf(d->database, step).and_then([&](const QByteArray &changeset) {
        return touchedRows(d->database, changeset);
    });
}

QList<RestorePoint> PlanFile::restorePoints() const
{
    return d->history.points;
}

Result<void> PlanFile::addRestorePoint(const RestorePoint &point)
{
    auto transaction = d->beginChange();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const RestorePoint set = numbered(point, d->history.points, d->history.cursor);
    return storePoint(d->database, set).and_then([&] { return transaction->commit(); }).map([&] {
        d->history.points.append(set);
        d->changed();
    });
}

Result<void> PlanFile::removeRestorePoint(qint64 id)
{
    auto transaction = d->beginChange();
    if (!transaction)
        return tl::unexpected(transaction.error());
    return removePoint(d->database, id).and_then([&] { return transaction->commit(); }).map([&] {
        d->history.points.removeIf([id](const RestorePoint &point) { return point.id == id; });
        d->changed();
    });
}

} // namespace lockstep
