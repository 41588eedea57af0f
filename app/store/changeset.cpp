// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/changeset.h"

#include <sqlite3.h>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

/// SQLite wants a pointer to something writable, but does not write.
void *writable(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData());
}

Failure damaged(const Database &database)
{
    return fail(Fault::Damaged, database.name(), u"a step of the history does not fit the plan"_s);
}

bool isMisfit(int code)
{
    const int primary = code & 0xff;
    return primary == SQLITE_ABORT || primary == SQLITE_CONSTRAINT || primary == SQLITE_CORRUPT;
}

} // namespace

void Recording::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Recording::Recording(const Database &database, sqlite3_session *session)
    : m_database(&database)
    , m_session(session)
{
}

Result<Recording> Recording::start(Database &database, const QByteArrayList &tables)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &session);
    if (code != SQLITE_OK)
        return database.failure(code);
    Recording recording(database, session);
    for (const QByteArray &table : tables) {
        code = sqlite3session_attach(session, table.constData());
        if (code != SQLITE_OK)
            return database.failure(code);
    }
    return recording;
}

Result<QByteArray> Recording::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, &sqlite3_free);
    if (code != SQLITE_OK)
        return m_database->failure(code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<QByteArray> inverted(const Database &database, const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(
        static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, &sqlite3_free);
    if (code != SQLITE_OK)
        return damaged(database);
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<QByteArray> combined(const Database &database, const QByteArrayList &changesets)
{
    sqlite3_changegroup *group = nullptr;
    int code = sqlite3changegroup_new(&group);
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> owner(
        group, &sqlite3changegroup_delete);
    for (const QByteArray &changeset : changesets) {
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(
                group, static_cast<int>(changeset.size()), writable(changeset));
    }
    int size = 0;
    void *bytes = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(group, &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> output(bytes, &sqlite3_free);
    if (code != SQLITE_OK)
        return damaged(database);
    return QByteArray(static_cast<const char *>(bytes), size);
}

namespace {

/// The row at which `change` stands; its key is in the first column of every table.
int touchedRow(sqlite3_changeset_iter *change, TouchedRow &row)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int code = sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    if (code != SQLITE_OK)
        return code;
    sqlite3_value *id = nullptr;
    code = operation == SQLITE_INSERT ? sqlite3changeset_new(change, 0, &id)
                                      : sqlite3changeset_old(change, 0, &id);
    row = { table, id ? sqlite3_value_int64(id) : 0 };
    return code;
}

} // namespace

Result<QList<TouchedRow>> touchedRows(const Database &database, const QByteArray &changeset)
{
    sqlite3_changeset_iter *change = nullptr;
    int code
        = sqlite3changeset_start(&change, static_cast<int>(changeset.size()), writable(changeset));
    QList<TouchedRow> rows;
    while (code == SQLITE_OK && sqlite3changeset_next(change) == SQLITE_ROW) {
        TouchedRow row;
        code = touchedRow(change, row);
        if (code == SQLITE_OK)
            rows.append(row);
    }
    const int end = sqlite3changeset_finalize(change);
    if (code != SQLITE_OK || end != SQLITE_OK)
        return damaged(database);
    return rows;
}

Result<QSet<QByteArray>> touchedTables(
    const Database &database, const QByteArray &changeset, const QByteArrayList &known)
{
    return touchedRows(database, changeset)
        .and_then([&](const QList<TouchedRow> &rows) -> Result<QSet<QByteArray>> {
            QSet<QByteArray> tables;
            for (const TouchedRow &row : rows)
                tables.insert(row.table);
            for (const QByteArray &table : std::as_const(tables)) {
                if (!known.contains(table))
                    return fail(Fault::Damaged, database.name(),
                        u"a step of the history is about something else"_s);
            }
            return tables;
        });
}

Result<void> apply(Database &database, const QByteArray &changeset)
{
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()),
        writable(changeset), nullptr, refuse, nullptr);
    if (isMisfit(code))
        return damaged(database);
    if (code != SQLITE_OK)
        return database.failure(code);
    return {};
}

} // namespace lockstep
