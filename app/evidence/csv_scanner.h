// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads delimited text as systems export it, in pieces: memory does not grow with the file. RFC 4180
// with quoted delimiters, doubled quotes and newlines inside cells; UTF-8 with or without a byte order
// mark; comma, semicolon or tab, found from the first record. Knows nothing of what the cells mean.

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <functional>

namespace lockstep {

inline constexpr qsizetype kMaxCellBytes = 1 << 20; ///< a longer cell is LineTooLong
inline constexpr qsizetype kMaxRecordBytes = 4 << 20;

/// A push parser: feed() bytes as they come, finish() at the end. `record(number, cells)` is called
/// for each record, the first being number 1; cells are unquoted and valid until the call returns.
class CsvScanner
{
public:
    using Record = std::function<void(qint64 number, const QList<QByteArrayView> &cells)>;

    explicit CsvScanner(Record record);
    /// Faults: BrokenQuote (detail: the record's number), LineTooLong, NotText (a NUL or invalid UTF-8).
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] char delimiter() const;

private:
    // the implementation's
};

} // namespace lockstep
