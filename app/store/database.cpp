// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/database.h"

#include "app/store/sqlite_failure.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxValueBytes = 256 * 1024 * 1024; // the changeset of the largest import, and more

/// A plan may come from anywhere: nothing in it may run, and nothing outside it may be reached.
void harden(sqlite3 *handle)
{
    constexpr std::array options { std::pair { SQLITE_DBCONFIG_DEFENSIVE, 1 },
        std::pair { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
        std::pair { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
        std::pair { SQLITE_DBCONFIG_ENABLE_VIEW, 0 }, std::pair { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
        std::pair { SQLITE_DBCONFIG_DQS_DML, 0 }, std::pair { SQLITE_DBCONFIG_DQS_DDL, 0 },
        // Or statements would be prepared anew for every value bound to them.
        std::pair { SQLITE_DBCONFIG_ENABLE_QPSG, 1 } };
    for (const auto &[option, on] : options)
        sqlite3_db_config(handle, option, on, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_extended_result_codes(handle, 1);
}

} // namespace

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(sqlite3 *handle, QString name)
    : m_name(std::move(name))
    , m_handle(handle)
{
}

Result<Database> Database::connect(const QByteArray &path, const QString &name)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(
        path.constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle, name);
    if (code != SQLITE_OK)
        return database.failure(code);
    harden(handle);
    if (auto set = database.execute("PRAGMA cell_size_check = ON"); !set)
        return tl::unexpected(set.error());
    return database;
}

Result<Database> Database::open(const QString &path, const QString &name)
{
    // One connection for itself: other programs are kept out, and no shared memory file is needed.
    auto database = connect(path.toUtf8(), name);
    const auto set = database.and_then([](Database &opened) {
        return opened.execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; "
                              "PRAGMA synchronous = FULL");
    });
    if (!set)
        return tl::unexpected(set.error());
    return database;
}

Result<Database> Database::inMemory(const QString &name)
{
    return connect(":memory:", name);
}

Result<Database> Database::fromBytes(const QByteArray &bytes, const QString &name)
{
    auto database = inMemory(name);
    if (!database)
        return database;
    database->m_bytes = bytes;
    // SQLite does not write to what is read only, so the bytes stay shared.
    auto *data = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.constData()));
    const int code = sqlite3_deserialize(
        database->handle(), "main", data, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return database->failure(code);
    return database;
}

Result<Database> Database::copyOf(const QByteArray &bytes, const QString &name)
{
    auto database = inMemory(name);
    if (!database)
        return database;
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    auto *data = static_cast<unsigned char *>(sqlite3_malloc64(size));
    if (!data)
        return database->failure(SQLITE_NOMEM);
    std::copy(bytes.begin(), bytes.end(), data);
    constexpr unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    const int code = sqlite3_deserialize(
        database->handle(), "main", data, bytes.size(), bytes.size(), flags); // takes the data
    if (code != SQLITE_OK)
        return database->failure(code);
    return database;
}

Database &Database::operator=(Database &&other) noexcept
{
    m_kept.clear(); // before the handle that they belong to
    m_handle = std::move(other.m_handle);
    m_kept = std::move(other.m_kept);
    m_bytes = std::move(other.m_bytes);
    m_name = std::move(other.m_name);
    return *this;
}

Failure Database::failure(int code) const
{
    return failureOf(handle(), code, m_name);
}

Result<void> Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return {};
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(
        handle(), sql.constData(), static_cast<int>(sql.size()) + 1, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return Statement(statement, m_name);
}

Result<Statement *> Database::kept(const QByteArray &sql)
{
    auto known = m_kept.find(sql);
    if (known == m_kept.end()) {
        auto statement = prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        known = m_kept.emplace(sql, std::move(*statement)).first;
    }
    return &known->second;
}

Result<void> Database::vacuum()
{
    const int before = sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 1); // it needs a second file
    auto done = execute("VACUUM");
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, before);
    return done;
}

Result<QByteArray> Database::bytes() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> data(
        sqlite3_serialize(handle(), "main", &size, 0), &sqlite3_free);
    if (!data)
        return failure(SQLITE_NOMEM);
    return QByteArray(reinterpret_cast<const char *>(data.get()), size);
}

Failure damaged(const Database &database, const QString &detail)
{
    return fail(Fault::Damaged, database.name(), detail);
}

} // namespace lockstep
