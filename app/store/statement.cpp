// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// One prepared statement: what is bound to it, and what its rows hold.

#include "app/store/database.h"
#include "app/store/sqlite_failure.h"

#include <QStringDecoder>
#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace lockstep {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *statement, QString name)
    : m_statement(statement)
    , m_name(std::move(name))
{
}

void Statement::keep(int code)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

void Statement::bind(int parameter, qint64 value)
{
    keep(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    keep(sqlite3_bind_text64(m_statement.get(), parameter, utf8.constData(),
        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBlob(int parameter, const QByteArray &blob)
{
    keep(sqlite3_bind_blob64(m_statement.get(), parameter, blob.constData(),
        static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bindNull(int parameter)
{
    keep(sqlite3_bind_null(m_statement.get(), parameter));
}

Failure Statement::failure() const
{
    sqlite3 *handle = sqlite3_db_handle(m_statement.get());
    return failureOf(
        handle, m_bindCode != SQLITE_OK ? m_bindCode : sqlite3_extended_errcode(handle), m_name);
}

Result<bool> Statement::next()
{
    const int code = m_bindCode != SQLITE_OK ? m_bindCode : sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return failure();
}

Result<void> Statement::run()
{
    auto row = next();
    while (row && *row)
        row = next();
    sqlite3_reset(m_statement.get());
    m_bindCode = SQLITE_OK;
    return row.map([](bool) {});
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<qint64> Statement::integer(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<QString> Statement::text(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        return std::nullopt;
    const auto *utf8 = sqlite3_column_text(m_statement.get(), column);
    const auto size = sqlite3_column_bytes(m_statement.get(), column);
    if (size == 0) // as most are
        return QString();
    if (std::all_of(utf8, utf8 + size, [](unsigned char byte) { return byte < 0x80; }))
        return QString::fromLatin1(QByteArrayView(utf8, size));
    // A mark of byte order at the beginning belongs to the text: nobody else put it there.
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder.decode(QByteArrayView(utf8, size));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return { bytes, sqlite3_column_bytes(m_statement.get(), column) };
}

} // namespace lockstep
