// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/upgrade.h"

#include "app/store/old_history.h"
#include "app/store/published_file.h"
#include "app/store/schema.h"
#include "app/store/tables.h"

#include <QMap>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using Columns = QMap<QByteArray, QByteArrayList>; ///< of each table, in order

/// The texts in the first column of what `sql` finds.
Result<QByteArrayList> texts(Database &database, const QByteArray &sql)
{
    QByteArrayList found;
    const auto read = forEachRow(database, sql, [&found](const Statement &row) -> Result<void> {
        found.append(row.text(0).value_or(u"?"_s).toUtf8());
        return {};
    });
    return read.map([&found] { return std::move(found); });
}

Result<Columns> columnsIn(Database &database)
{
    const auto others
        = texts(database, "SELECT type || ' ' || name FROM sqlite_schema WHERE type <> 'table'");
    const auto tables = texts(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (!others || !tables)
        return tl::unexpected(others ? tables.error() : others.error());
    if (!others->isEmpty())
        return damaged(database, u"unknown %1"_s.arg(QString::fromUtf8(others->first())));
    Columns columns;
    for (const QByteArray &table : *tables) {
        QByteArray name = table;
        name.replace('\'', "''");
        auto names = texts(database, "SELECT name FROM pragma_table_xinfo('" + name + "')");
        if (!names)
            return tl::unexpected(names.error());
        columns.insert(table, *names);
    }
    return columns;
}

Result<Columns> knownColumns()
{
    auto model = Database::inMemory(u"schema.sql"_s);
    return model.and_then([](Database &empty) { return createSchema(empty); }).and_then([&] {
        return columnsIn(*model);
    });
}

Result<void> refuseUnknown(const Database &database, const Columns &found, const Columns &known)
{
    for (auto table = found.begin(); table != found.end(); ++table) {
        if (!known.contains(table.key()))
            return damaged(database, u"unknown table %1"_s.arg(QString::fromUtf8(table.key())));
        for (const QByteArray &column : table.value()) {
            if (!known.value(table.key()).contains(column))
                return damaged(
                    database, u"table %1 has other columns"_s.arg(QString::fromUtf8(table.key())));
        }
    }
    return {};
}

/// Like readTable(), of a table that may lack some columns.
template <class Noun, class Take>
Result<void> readShared(Database &database, const QByteArrayList &there, Take take)
{
    QByteArrayList shared;
    for (const QByteArray &column : columnsOf<Noun>()) {
        if (there.contains(column))
            shared.append(column);
    }
    const auto readOne = [&](const Statement &row) -> Result<void> {
        Noun noun;
        int column = 0;
        QByteArray bad;
        auto name = columnsOf<Noun>().begin();
        forEachCell(noun, [&](auto &value) {
            if (shared.contains(*name) && !readCell(row, ++column, value) && bad.isEmpty())
                bad = *name;
            ++name;
        });
        if (!bad.isEmpty())
            return damaged(database,
                u"table %1, column %2"_s.arg(
                    QString::fromLatin1(tableOf<Noun>()), QString::fromLatin1(bad)));
        take(row.integer(0).value_or(0), std::move(noun));
        return {};
    };
    return forEachRow(database, selectSql(tableOf<Noun>(), shared), readOne);
}

Result<Plan> sharedPlan(Database &database, const Columns &columns)
{
    Plan plan;
    auto read = readShared<Settings>(database, columns.value(tableOf<Settings>()),
        [&plan](qint64, const Settings &settings) { plan.settings = settings; });
    forEachList(plan, [&](const char *, auto &list) {
        using Noun = typename std::remove_cvref_t<decltype(list)>::value_type;
        if (!read || !columns.contains(tableOf<Noun>()))
            return;
        read = readShared<Noun>(
            database, columns.value(tableOf<Noun>()), [&list](qint64 id, Noun noun) {
                noun.id.value = id;
                list.append(std::move(noun));
            });
    });
    return read.map([&plan] { return std::move(plan); });
}

} // namespace

Result<QByteArray> upgraded(const QByteArray &bytes, const QString &name)
{
    auto from = Database::fromBytes(bytes, name);
    auto to = Database::inMemory(name);
    const auto known = knownColumns();
    auto found = from.and_then([](Database &old) { return columnsIn(old); });
    if (!to || !known || !found)
        return tl::unexpected(!to ? to.error() : !known ? known.error() : found.error());
    if (versionOf(bytes) < kSchemaVersion) {
        if (const auto refused = refuseUnknown(*from, *found, *known); !refused)
            return tl::unexpected(refused.error());
    }
    return createSchema(*to)
        .and_then([&] { return to->execute("BEGIN"); })
        .and_then([&] { return sharedPlan(*from, *found); })
        .and_then([&](const Plan &plan) { return writePlan(*to, plan); })
        .and_then([&] {
            // Steps of a newer version may be about columns that are not here.
            return versionOf(bytes) < kSchemaVersion ? takeOverHistory(*from, versionOf(bytes), *to)
                                                     : Result<void> {};
        })
        .and_then([&] { return to->execute("COMMIT"); })
        .and_then([&] { return to->bytes(); });
}

} // namespace lockstep
