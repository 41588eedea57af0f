// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/old_history.h"

#include "app/store/cells.h"
#include "app/store/changeset.h"
#include "app/store/history.h"
#include "app/store/tables.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Result<void> copySteps(Database &from, Database &to)
{
    const auto history = readHistory(from);
    if (!history)
        return tl::unexpected(history.error());
    Result<void> done;
    for (const HistoryStep &step : history->steps)
        done = done.and_then([&] { return changesetOf(from, step.number); })
                   .and_then([&](const QByteArray &changeset) {
                       return storeStep(to, step, changeset, history->steps.size());
                   });
    for (const RestorePoint &point : history->points)
        done = done.and_then([&] { return storePoint(to, point); });
    return done.and_then([&] { return storeCursor(to, history->cursor); });
}

Result<void> copyFirstVersion(Database &from, Database &to)
{
    auto row = from.prepare("SELECT number, title, at, author, changeset FROM history "
                            "ORDER BY number");
    auto cursor = from.prepare("SELECT number FROM history_cursor");
    if (!row || !cursor)
        return tl::unexpected(row ? cursor.error() : row.error());
    HistoryStep step;
    for (auto more = row->next(); more && *more; more = row->next()) {
        const bool read = readCell(*row, 0, step.number) && readCell(*row, 1, step.title)
            && readCell(*row, 2, step.at) && readCell(*row, 3, step.author);
        if (!read)
            return fail(Fault::Damaged, from.name(), u"table history, row %1"_s.arg(step.number));
        step.point = pointAfter(step.point, step, row->blob(4));
        if (auto stored = storeStep(to, step, row->blob(4)); !stored)
            return stored;
    }
    const auto there = cursor->next();
    if (!there || !*there)
        return fail(Fault::Damaged, from.name(), u"table history_cursor is empty"_s);
    return storeCursor(to, cursor->integer(0).value_or(-1));
}

/// Undoes `count` steps, the last of them `last`.
Result<void> goBack(Database &database, qint64 last, qint64 count)
{
    Result<void> done;
    for (qint64 number = last; done && number > last - count; --number)
        done = changesetOf(database, number)
                   .and_then([&](const QByteArray &step) { return inverted(database, step); })
                   .and_then([&](const QByteArray &back) {
                       return touchedTables(database, back, planTables())
                           .and_then([&](const auto &) { return apply(database, back); });
                   });
    return done;
}

Result<void> recordAnew(Database &database, qint64 number)
{
    const auto before = changesetOf(database, number);
    const auto recording = Recording::start(database, planTables());
    if (!before || !recording)
        return tl::unexpected(before ? recording.error() : before.error());
    return touchedTables(database, *before, planTables())
        .and_then([&](const auto &) { return apply(database, *before); })
        .and_then([&] { return recording->changeset(); })
        .and_then([&](const QByteArray &changeset) {
            return replaceChangeset(database, number, changeset);
        });
}

/// From the beginning to the end, and back to where the plan stands.
Result<void> recordAllAnew(Database &database)
{
    const auto history = readHistory(database);
    if (!history)
        return tl::unexpected(history.error());
    auto done = goBack(database, history->cursor, history->cursor - history->first());
    for (const HistoryStep &step : history->steps)
        done = done.and_then([&] { return recordAnew(database, step.number); });
    return done.and_then(
        [&] { return goBack(database, history->last(), history->last() - history->cursor); });
}

} // namespace

Result<void> takeOverHistory(Database &from, quint32 version, Database &to)
{
    auto copied = version == 1 ? copyFirstVersion(from, to) : copySteps(from, to);
    if (!copied)
        return copied;
    // Where a step does not fit, all stay as they were: it may be so old that nobody goes there.
    return to.execute("SAVEPOINT anew").and_then([&to] {
        return recordAllAnew(to) ? to.execute("RELEASE anew")
                                 : to.execute("ROLLBACK TO anew; RELEASE anew");
    });
}

} // namespace lockstep
