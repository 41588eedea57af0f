// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history.h"

#include "app/store/cells.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Failure damaged(const Database &database, qint64 number)
{
    return fail(Fault::Damaged, database.name(), u"table history, row %1"_s.arg(number));
}

Result<QList<HistoryStep>> readSteps(Database &database)
{
    auto row = database.prepare("SELECT number, title, at, author FROM history ORDER BY number");
    if (!row)
        return tl::unexpected(row.error());
    QList<HistoryStep> steps;
    for (auto more = row->next();; more = row->next()) {
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return steps;
        HistoryStep step;
        const bool read = readCell(*row, 0, step.number) && readCell(*row, 1, step.title)
            && readCell(*row, 2, step.at) && readCell(*row, 3, step.author);
        const bool follows
            = steps.isEmpty() ? step.number > 0 : step.number - 1 == steps.last().number;
        if (!read || !follows)
            return damaged(database, step.number);
        steps.append(step);
    }
}

Result<qint64> readCursor(Database &database)
{
    return database.prepare("SELECT number FROM history_cursor")
        .and_then([&database](Statement row) -> Result<qint64> {
            const auto more = row.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return fail(Fault::Damaged, database.name(), u"table history_cursor is empty"_s);
            return row.integer(0).value_or(-1);
        });
}

} // namespace

bool History::canUndo() const
{
    return !steps.isEmpty() && cursor >= steps.first().number;
}

bool History::canRedo() const
{
    return !steps.isEmpty() && cursor < steps.last().number;
}

void History::push(HistoryStep step)
{
    while (canRedo())
        steps.removeLast();
    cursor = step.number;
    steps.append(std::move(step));
    if (steps.size() > kMaxHistorySteps)
        steps.removeFirst();
}

Result<History> readHistory(Database &database)
{
    const auto steps = readSteps(database);
    const auto cursor = readCursor(database);
    if (!steps || !cursor)
        return tl::unexpected(steps ? cursor.error() : steps.error());
    const qint64 first = steps->isEmpty() ? 1 : steps->first().number;
    const qint64 last = steps->isEmpty() ? 0 : steps->last().number;
    if (*cursor < first - 1 || *cursor > last)
        return damaged(database, *cursor);
    return History { *steps, *cursor };
}

Result<void> storeCursor(Database &database, qint64 cursor)
{
    return database.prepare("UPDATE history_cursor SET number = ?1")
        .and_then([cursor](Statement put) {
            put.bind(1, cursor);
            return put.run();
        });
}

Result<void> storeStep(Database &database, const HistoryStep &step, const QByteArray &changeset)
{
    const auto drop = [&step](Statement remove) {
        remove.bind(1, step.number);
        remove.bind(2, step.number - kMaxHistorySteps);
        return remove.run();
    };
    const auto insert = [&](Statement put) {
        put.bind(1, step.number);
        writeCell(put, 2, step.title);
        writeCell(put, 3, step.at);
        writeCell(put, 4, step.author);
        put.bindBlob(5, changeset);
        return put.run();
    };
    return database.prepare("DELETE FROM history WHERE number >= ?1 OR number <= ?2")
        .and_then(drop)
        .and_then(
            [&] { return database.prepare("INSERT INTO history VALUES (?1, ?2, ?3, ?4, ?5)"); })
        .and_then(insert)
        .and_then([&] { return storeCursor(database, step.number); });
}

Result<QByteArray> changesetOf(Database &database, qint64 number)
{
    return database.prepare("SELECT changeset FROM history WHERE number = ?1")
        .and_then([&](Statement row) -> Result<QByteArray> {
            row.bind(1, number);
            const auto more = row.next();
            if (!more)
                return tl::unexpected(more.error());
            return *more ? Result<QByteArray>(row.blob(0)) : damaged(database, number);
        });
}

} // namespace lockstep
