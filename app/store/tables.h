// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Every noun's table, made from its fields: reading it, and writing the difference between two of
// its states. Nothing here knows any noun; schema.sql has the same columns, and a test compares.

#include "app/plan/fields.h"
#include "app/plan/limits.h"
#include "app/store/cells.h"
#include "app/store/change_writer.h"

#include <QByteArrayList>
#include <QSet>

namespace lockstep {

inline constexpr qint64 kSettingsRow = 1; ///< id of the one row of settings

/// "rateEvidence" is "rate_evidence".
[[nodiscard]] QByteArray snakeCase(const char *name);

[[nodiscard]] QByteArray selectSql(const QByteArray &table, const QByteArrayList &columns);
[[nodiscard]] QByteArray putSql(const QByteArray &table, const QByteArrayList &columns);
[[nodiscard]] QByteArray removeSql(const QByteArray &table);

/// Calls `visit(value)` for every column of `row`, in order, without the id.
template <class Row, class Visit> void forEachCell(Row &row, const Visit &visit)
{
    forEachField(row, [&visit](const char *, auto &value) {
        if constexpr (HasFields<std::remove_cvref_t<decltype(value)>>)
            forEachCell(value, visit);
        else
            visit(value);
    });
}

template <class Row> void appendColumns(QByteArrayList &columns, const QByteArray &prefix)
{
    const Row shape {};
    forEachField(shape, [&](const char *name, const auto &value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        const QByteArray column = prefix + snakeCase(name);
        if constexpr (HasFields<Value>)
            appendColumns<Value>(columns, column + '_');
        else
            columns.append(column);
    });
}

/// Names of the columns of a noun's table, in order, without the id.
template <class Noun> const QByteArrayList &columnsOf()
{
    static const auto names = [] {
        QByteArrayList columns;
        appendColumns<Noun>(columns, {});
        return columns;
    }();
    return names;
}

template <class Noun> QByteArray tableOf()
{
    return Fields<Noun>::table;
}

/// The statement that putRow() needs; kept, as every commit needs one of these.
template <class Noun> Result<Statement *> putStatement(Database &database)
{
    static const QByteArray sql = putSql(tableOf<Noun>(), columnsOf<Noun>());
    return database.kept(sql);
}

template <class Noun> Result<Statement *> removeStatement(Database &database)
{
    static const QByteArray sql = removeSql(tableOf<Noun>());
    return database.kept(sql);
}

/// Reads the row at which `row` stands. Damaged (detail: table, row and column) if it cannot be.
template <class Noun> Result<void> readRow(const Statement &row, const QString &name, Noun &noun)
{
    int column = 0;
    int bad = 0;
    forEachCell(noun, [&](auto &value) {
        ++column;
        if (!readCell(row, column, value) && bad == 0)
            bad = column;
    });
    if (bad == 0)
        return {};
    return fail(Fault::Damaged, name,
        QStringLiteral("table %1, row %2, column %3")
            .arg(QString::fromLatin1(tableOf<Noun>()))
            .arg(row.integer(0).value_or(0))
            .arg(QString::fromLatin1(columnsOf<Noun>().at(bad - 1))));
}

/// Reads each row, sorted by id, into the noun that `place(id)` gives: nouns are dear to move.
template <class Noun, class Place> Result<void> readTable(Database &database, Place place)
{
    return forEachRow(
        database, selectSql(tableOf<Noun>(), columnsOf<Noun>()), [&](const Statement &row) {
            return readRow(row, database.name(), place(row.integer(0).value_or(0)));
        });
}

/// Writes `noun` with its putStatement().
template <class Noun> Result<void> putRow(Statement &put, qint64 id, const Noun &noun)
{
    int parameter = 1;
    put.bind(parameter, id);
    forEachCell(noun, [&](const auto &value) { writeCell(put, ++parameter, value); });
    return put.run();
}

template <class Noun> ChangeCells cellsOf(qint64 id, const Noun &noun)
{
    ChangeCells cells;
    int parameter = 1;
    cells.bind(parameter, id);
    forEachCell(noun, [&](const auto &value) { writeCell(cells, ++parameter, value); });
    return cells;
}

/// Makes the table that holds `before` hold `after`, touching only the rows that differ, and tells
/// `changes` which, unless it is null. Both are sorted by id. OutOfRange if there are too many rows
/// to be read again.
template <class Noun>
Result<void> writeTable(
    Database &database, const QList<Noun> &before, const QList<Noun> &after, ChangeWriter *changes)
{
    if (before.constData() == after.constData() && before.size() == after.size())
        return {};
    if (after.size() > limits::kMaxRows)
        return fail(Fault::OutOfRange, QString::fromLatin1(tableOf<Noun>()),
            QStringLiteral("up to %1 rows").arg(limits::kMaxRows));
    const auto put = putStatement<Noun>(database);
    const auto remove = removeStatement<Noun>(database);
    if (!put || !remove)
        return tl::unexpected(put ? remove.error() : put.error());

    Result<void> done;
    if (changes)
        changes->beginTable(tableOf<Noun>());
    auto old = before.begin();
    const auto removeUpTo = [&](qint64 id) {
        for (; done && old != before.end() && old->id.value < id; ++old) {
            (*remove)->bind(1, old->id.value);
            done = (*remove)->run();
            if (changes)
                changes->remove(cellsOf(old->id.value, *old));
        }
    };
    for (auto row = after.begin(); done && row != after.end(); ++row) {
        Q_ASSERT(row == after.begin() || (row - 1)->id < row->id);
        removeUpTo(row->id.value);
        const bool known = old != before.end() && old->id == row->id;
        const bool same = known && *old == *row;
        if (done && !same) {
            done = putRow(**put, row->id.value, *row);
            if (changes && known)
                changes->update(cellsOf(old->id.value, *old), cellsOf(row->id.value, *row));
            else if (changes)
                changes->insert(cellsOf(row->id.value, *row));
        }
        if (known)
            ++old;
    }
    removeUpTo(std::numeric_limits<qint64>::max());
    return done;
}

/// Names of all tables of the plan: what changesets are about.
[[nodiscard]] const QByteArrayList &planTables();

/// `plan` with those of its lists (and the settings) read again that live in `tables`; the others
/// stay shared. Faults: Damaged.
[[nodiscard]] Result<Plan> readPlan(Database &database, Plan plan, const QSet<QByteArray> &tables);
[[nodiscard]] Result<Plan> readPlan(Database &database);

/// Everything of `plan` into empty tables.
[[nodiscard]] Result<void> writePlan(Database &database, const Plan &plan);

/// Makes tables that hold `before` hold `after`. The changeset that does so.
[[nodiscard]] Result<QByteArray> writeDifference(
    Database &database, const Plan &before, const Plan &after);

} // namespace lockstep
