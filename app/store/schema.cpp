// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/schema.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

// A static library's resources are linked only when they are asked for, outside any namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using Schema = QMap<QString, QString>; ///< kind and name of an object to its SQL

/// Without comments and white space: what the SQL says, however it is laid out.
QString gist(QString sql)
{
    static const QRegularExpression layout(u"--[^\\n]*|\\s+"_s);
    return sql.remove(layout);
}

Result<Schema> schemaOf(Database &database)
{
    Schema schema;
    const auto read
        = forEachRow(database, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema",
            [&schema](const Statement &row) -> Result<void> {
                schema.insert(row.text(0).value_or(u"?"_s), gist(row.text(1).value_or(u"?"_s)));
                return {};
            });
    return read.map([&schema] { return std::move(schema); });
}

Result<Schema> expectedSchema()
{
    auto model = Database::inMemory(u"schema.sql"_s);
    return model.and_then([](Database &database) { return createSchema(database); })
        .and_then([&model] { return schemaOf(*model); });
}

Result<void> verifySchema(Database &database)
{
    static const Result<Schema> expected = expectedSchema();
    const auto found = schemaOf(database);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    for (auto object = expected->begin(); object != expected->end(); ++object) {
        if (!found->contains(object.key()))
            return damaged(database, u"%1 is missing"_s.arg(object.key()));
        if (found->value(object.key()) != object.value())
            return damaged(database, u"%1 has other columns"_s.arg(object.key()));
    }
    for (auto object = found->begin(); object != found->end(); ++object) {
        if (!expected->contains(object.key()))
            return damaged(database, u"unknown %1"_s.arg(object.key()));
    }
    return {};
}

/// Pages and cells; columns that are NULL, of another type or against a CHECK.
Result<void> verifyContent(Database &database)
{
    auto row = database.prepare("PRAGMA quick_check(1)");
    const auto more = row.and_then([](Statement &check) { return check.next(); });
    if (!more)
        return tl::unexpected(more.error());
    const QString verdict = row->text(0).value_or(QString());
    return verdict == u"ok"_s ? Result<void> {} : damaged(database, verdict);
}

Result<void> verifyReferences(Database &database)
{
    auto row = database.prepare("PRAGMA foreign_key_check");
    const auto more = row.and_then([](Statement &check) { return check.next(); });
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return {};
    const auto text = [&row](int column) { return row->text(column).value_or(QString()); };
    return damaged(database,
        u"table %1, row %2 refers to a %3 that is not there"_s.arg(text(0))
            .arg(row->integer(1).value_or(0))
            .arg(text(2)));
}

} // namespace

QByteArray schemaSql()
{
    initSchemaResource();
    QFile file(u":/lockstep/store/schema.sql"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

Result<void> createSchema(Database &database)
{
    return database.execute(schemaSql());
}

Result<void> verify(Database &database)
{
    return verifySchema(database)
        .and_then([&database] { return verifyContent(database); })
        .and_then([&database] { return verifyReferences(database); });
}

} // namespace lockstep
