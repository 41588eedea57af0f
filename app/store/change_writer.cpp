// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/change_writer.h"

#include <QtEndian>
#include <array>
#include <sqlite3.h>

namespace lockstep {

namespace {

// As in SQLite's documentation of sqlite3session_changeset().
constexpr char kTable = 'T';
constexpr char kNotChanged = 0;
constexpr char kInteger = SQLITE_INTEGER;
constexpr char kText = SQLITE_TEXT;
constexpr char kNull = SQLITE_NULL;

/// SQLite's variable-length integer: seven bits a byte, the upper ones first.
QByteArray varint(qsizetype number)
{
    QByteArray bytes(1, static_cast<char>(number & 0x7f));
    while ((number >>= 7) > 0)
        bytes.prepend(static_cast<char>((number & 0x7f) | 0x80));
    return bytes;
}

} // namespace

void ChangeCells::bind(int, qint64 value)
{
    std::array<char, 1 + sizeof value> cell { kInteger };
    qToBigEndian(value, &cell[1]);
    m_cells.append(QByteArray(cell.data(), cell.size()));
}

void ChangeCells::bind(int, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_cells.append(kText + varint(utf8.size()) + utf8);
}

void ChangeCells::bindNull(int)
{
    m_cells.append(QByteArray(1, kNull));
}

void ChangeWriter::begin(qsizetype columns, int operation)
{
    constexpr char kKey = 1;
    if (m_written != m_table) {
        m_bytes += kTable + varint(columns) + kKey + QByteArray(columns - 1, 0) + m_table + '\0';
        m_written = m_table;
    }
    m_bytes += static_cast<char>(operation);
    m_bytes += '\0'; // not by way of another change
}

void ChangeWriter::insert(const ChangeCells &row)
{
    begin(row.cells().size(), SQLITE_INSERT);
    m_bytes += row.cells().join();
}

void ChangeWriter::remove(const ChangeCells &row)
{
    begin(row.cells().size(), SQLITE_DELETE);
    m_bytes += row.cells().join();
}

void ChangeWriter::update(const ChangeCells &before, const ChangeCells &after)
{
    const QByteArrayList &was = before.cells();
    const QByteArrayList &is = after.cells();
    if (was == is)
        return;
    begin(was.size(), SQLITE_UPDATE);
    const auto add = [this](bool isWritten, const QByteArray &cell) {
        m_bytes += isWritten ? cell : QByteArray(1, kNotChanged);
    };
    for (qsizetype i = 0; i < was.size(); ++i)
        add(i == 0 || was[i] != is[i], was[i]);
    for (qsizetype i = 0; i < is.size(); ++i)
        add(was[i] != is[i], is[i]);
}

} // namespace lockstep
