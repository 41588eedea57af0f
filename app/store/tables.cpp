// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/tables.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Some names (trigger, by) are words of SQL as well.
QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

template <class List> using NounOf = typename std::remove_cvref_t<List>::value_type;

/// The list of one noun; every noun has exactly one.
template <class Noun> const QList<Noun> &listOf(const Plan &plan)
{
    const QList<Noun> *found = nullptr;
    forEachList(plan, [&found](const char *, const auto &list) {
        if constexpr (std::is_same_v<NounOf<decltype(list)>, Noun>)
            found = &list;
    });
    return *found;
}

Failure damaged(const Database &database, const QByteArray &table, const QString &what)
{
    return fail(
        Fault::Damaged, database.name(), u"table %1: %2"_s.arg(QString::fromLatin1(table), what));
}

std::optional<qint64> rowCount(Database &database, const QByteArray &table)
{
    auto row = database.prepare("SELECT count(*) FROM " + table);
    const auto more = row.and_then([](Statement &count) { return count.next(); });
    return more && *more ? row->integer(0) : std::nullopt;
}

template <class Noun> Result<void> readList(Database &database, QList<Noun> &list)
{
    list = {};
    if (const auto rows = rowCount(database, tableOf<Noun>()))
        list.reserve(std::min<qint64>(*rows, limits::kMaxRows));
    auto read = readTable<Noun>(database, [&list](qint64 id) -> Noun & {
        list.emplaceBack().id.value = id;
        return list.last();
    });
    if (read && !list.isEmpty() && list.first().id.value <= 0)
        return damaged(database, tableOf<Noun>(), u"row %1"_s.arg(list.first().id.value));
    if (read && list.size() > limits::kMaxRows)
        return damaged(database, tableOf<Noun>(), u"more than %1 rows"_s.arg(limits::kMaxRows));
    return read;
}

Result<void> readSettings(Database &database, Settings &settings)
{
    QList<qint64> ids;
    auto read = readTable<Settings>(database, [&](qint64 id) -> Settings & {
        ids.append(id);
        return settings = {};
    });
    if (read && ids != QList { kSettingsRow })
        return damaged(database, tableOf<Settings>(), u"not exactly one row"_s);
    return read;
}

Result<void> putSettings(Database &database, const Settings &settings)
{
    return putStatement<Settings>(database).and_then(
        [&](Statement *put) { return putRow(*put, kSettingsRow, settings); });
}

Result<void> writeLists(
    Database &database, const Plan &before, const Plan &after, ChangeWriter *changes)
{
    Result<void> done;
    forEachList(after, [&](const char *, const auto &list) {
        if (done)
            done = writeTable(database, listOf<NounOf<decltype(list)>>(before), list, changes);
    });
    return done;
}

} // namespace

QByteArray snakeCase(const char *name)
{
    QByteArray snake;
    for (; *name; ++name) {
        const bool isUpper = *name >= 'A' && *name <= 'Z';
        if (isUpper)
            snake += '_';
        snake += isUpper ? static_cast<char>(*name - 'A' + 'a') : *name;
    }
    return snake;
}

QByteArray selectSql(const QByteArray &table, const QByteArrayList &columns)
{
    QByteArray sql = "SELECT id";
    for (const QByteArray &column : columns)
        sql += ", " + quoted(column);
    return sql + " FROM " + quoted(table) + " ORDER BY id";
}

QByteArray putSql(const QByteArray &table, const QByteArrayList &columns)
{
    QByteArray names = "id";
    QByteArray values = "?1";
    QByteArrayList changes;
    int parameter = 1;
    for (const QByteArray &column : columns) {
        const QByteArray value = '?' + QByteArray::number(++parameter);
        names += ", " + quoted(column);
        values += ", " + value;
        changes += quoted(column) + " = " + value;
    }
    return "INSERT INTO " + quoted(table) + " (" + names + ") VALUES (" + values
        + ") ON CONFLICT (id) DO UPDATE SET " + changes.join(", ");
}

QByteArray removeSql(const QByteArray &table)
{
    return "DELETE FROM " + quoted(table) + " WHERE id = ?1";
}

const QByteArrayList &planTables()
{
    static const auto names = [] {
        QByteArrayList tables { tableOf<Settings>() };
        const Plan shape;
        forEachList(shape, [&tables](const char *, const auto &list) {
            tables.append(tableOf<NounOf<decltype(list)>>());
        });
        return tables;
    }();
    return names;
}

Result<Plan> readPlan(Database &database, Plan plan, const QSet<QByteArray> &tables)
{
    Result<void> read;
    if (tables.contains(tableOf<Settings>()))
        read = readSettings(database, plan.settings);
    forEachList(plan, [&](const char *, auto &list) {
        if (read && tables.contains(tableOf<NounOf<decltype(list)>>()))
            read = readList(database, list);
    });
    return read.map([&plan] { return std::move(plan); });
}

Result<Plan> readPlan(Database &database)
{
    return readPlan(database, {}, QSet<QByteArray>(planTables().begin(), planTables().end()));
}

Result<void> writePlan(Database &database, const Plan &plan)
{
    return putSettings(database, plan.settings).and_then([&] {
        return writeLists(database, {}, plan, nullptr);
    });
}

Result<QByteArray> writeDifference(Database &database, const Plan &before, const Plan &after)
{
    ChangeWriter changes;
    Result<void> done;
    if (!(before.settings == after.settings)) {
        changes.beginTable(tableOf<Settings>());
        changes.update(
            cellsOf(kSettingsRow, before.settings), cellsOf(kSettingsRow, after.settings));
        done = putSettings(database, after.settings);
    }
    return done.and_then([&] { return writeLists(database, before, after, &changes); }).map([&] {
        return changes.changeset();
    });
}

} // namespace lockstep
