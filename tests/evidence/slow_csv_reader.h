// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A second reader of delimited text, one byte at a time over the whole of it, for tests to compare
// CsvScanner with. Knows valid UTF-8 with commas only.

#include <QByteArray>
#include <QList>
#include <optional>

namespace lockstep::test {

using Rows = QList<QList<QByteArray>>;

/// Nothing where a quote is broken.
inline std::optional<Rows> slowRows(const QByteArray &text)
{
    Rows rows;
    QList<QByteArray> row;
    QByteArray cell;
    enum { Start, Plain, Inside, Closed } state = Start;
    const auto endRow = [&] {
        if (!row.isEmpty() || state != Start)
            rows += row << cell;
        row.clear();
        cell.clear();
        state = Start;
    };
    for (const char byte : text) {
        if (state == Inside && byte != '"') {
            cell += byte;
        } else if (state == Inside) {
            state = Closed;
        } else if (byte == '"' && state == Closed) {
            cell += byte;
            state = Inside;
        } else if (byte == '"' && state == Start) {
            state = Inside;
        } else if (byte == '\r' || byte == '\n') {
            endRow();
        } else if (byte == ',') {
            row += cell;
            cell.clear();
            state = Start;
        } else if (state == Closed) {
            return std::nullopt;
        } else {
            cell += byte;
            state = Plain;
        }
    }
    if (state == Inside)
        return std::nullopt;
    endRow();
    return rows;
}

} // namespace lockstep::test
