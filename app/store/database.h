// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// SQLite as values: a connection, a statement, a transaction. What the tables mean is left to
// tables.h and schema.h. Faults: Damaged where the database is wrong, CannotRead and CannotWrite
// where the disk is; subject is the name that the connection was opened under.

#include "app/base/result.h"

#include <QByteArray>
#include <QHash> // QByteArray as a key
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace lockstep {

/// One prepared statement. Parameters count from 1, columns from 0, as in SQLite.
class Statement {
public:
    void bind(int parameter, qint64 value);
    void bind(int parameter, const QString &text);
    void bindBlob(int parameter, const QByteArray &blob);
    void bindNull(int parameter);

    [[nodiscard]] Result<bool> next(); ///< false: there is no further row
    [[nodiscard]] Result<void> run(); ///< to its end, and ready to be bound and run again

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> integer(int column) const; ///< nothing: no integer
    [[nodiscard]] std::optional<QString> text(int column) const; ///< nothing: no valid UTF-8 text
    [[nodiscard]] QByteArray blob(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(sqlite3_stmt *statement, QString name);
    void keep(int code);
    [[nodiscard]] Failure failure() const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_name;
    int m_bindCode = 0; ///< the first binding that failed; next() reports it
};

class Database {
public:
    /// The existing file at `path`, for this connection alone. Errors call it `name`.
    [[nodiscard]] static Result<Database> open(const QString &path, const QString &name);
    /// A database in memory, read only, made of the `bytes` of a whole file; and one that may be
    /// written to, and leaves the bytes alone.
    [[nodiscard]] static Result<Database> fromBytes(const QByteArray &bytes, const QString &name);
    [[nodiscard]] static Result<Database> copyOf(const QByteArray &bytes, const QString &name);
    /// An empty database in memory.
    [[nodiscard]] static Result<Database> inMemory(const QString &name);

    Database(Database &&) noexcept = default;
    Database &operator=(Database &&other) noexcept;
    ~Database() = default;

    [[nodiscard]] Result<void> execute(const QByteArray &sql); ///< any number of statements
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    /// The same, prepared once: for what every commit runs with Statement::run(), to its end.
    [[nodiscard]] Result<Statement *> kept(const QByteArray &sql);
    [[nodiscard]] Result<void> vacuum(); ///< gives back the room of what was removed
    [[nodiscard]] Result<QByteArray> bytes() const; ///< the whole file, as of the last commit
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Failure failure(int code) const; ///< of a call made with handle()
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };

    Database(sqlite3 *handle, QString name);
    static Result<Database> connect(const QByteArray &path, const QString &name);

    QString m_name;
    QByteArray m_bytes; ///< what fromBytes() reads from; outlives the handle
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<QByteArray, Statement> m_kept; ///< by their SQL; gone before the handle
};

/// Calls `take(statement)` at each row that `sql` finds, until it refuses one.
template <class Take>
[[nodiscard]] Result<void> forEachRow(Database &database, const QByteArray &sql, Take take)
{
    auto row = database.prepare(sql);
    if (!row)
        return tl::unexpected(row.error());
    for (auto more = row->next();; more = row->next()) {
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (Result<void> taken = take(*row); !taken)
            return taken;
    }
}

/// Rolled back when it goes out of scope without a commit.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit(); ///< durable when it returns

private:
    explicit Transaction(Database &database);
    Database *m_database; ///< none: committed, or moved from
};

[[nodiscard]] Failure damaged(const Database &database, const QString &detail); ///< Fault::Damaged

} // namespace lockstep
