// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads delimited text as systems export it, in pieces: memory does not grow with the file. RFC
// 4180 with quoted delimiters, doubled quotes and newlines inside cells; UTF-8 with or without a
// byte order mark, UTF-16 with one; comma, semicolon or tab, found from the first record. A quote
// inside an unquoted cell is an ordinary character. Knows nothing of what the cells mean.

#include "app/base/result.h"
#include "app/evidence/delimiter_guess.h"
#include "app/evidence/text_decoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <functional>
#include <optional>

namespace lockstep {

inline constexpr qsizetype kMaxCellBytes = 1 << 20; ///< a longer cell is LineTooLong
inline constexpr qsizetype kMaxRecordBytes = 4 << 20;
inline constexpr qsizetype kMaxCells = 16'384; ///< as many columns as a spreadsheet has

/// A push parser: feed() bytes as they come, finish() at the end. How the bytes are cut into pieces
/// makes no difference. `record(number, cells)` is called for each record, the first being number
/// 1; blank lines are counted but not reported. Cells are unquoted and valid until the call
/// returns.
class CsvScanner {
public:
    using Record = std::function<void(qint64 number, const QList<QByteArrayView> &cells)>;

    explicit CsvScanner(Record record);
    /// Faults: BrokenQuote, LineTooLong, NotText (a NUL or invalid UTF-8), each with the detail
    /// "row 5" and no subject. After a fault nothing more is read.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] char delimiter() const;

private:
    enum class State { CellStart, Unquoted, Quoted, QuoteSeen };

    void take(QByteArrayView text);
    void findDelimiter(QByteArrayView text);
    void scan(QByteArrayView text);
    qsizetype takeQuoted(QByteArrayView text);
    qsizetype takeUnquoted(QByteArrayView text);
    void takeQuote();
    qsizetype takeRun(QByteArrayView text);
    void append(QByteArrayView text);
    void endCell();
    void endRecord();
    void report();
    void stop(Fault fault);
    [[nodiscard]] Result<void> outcome() const;

    Record m_report;
    TextDecoder m_decoder;
    DelimiterGuess m_guess;
    QByteArray m_head; ///< the first record, until the delimiter is known
    std::optional<char> m_delimiter;
    State m_state = State::CellStart;
    bool m_afterCarriageReturn = false;
    qint64 m_number = 1;
    QByteArray m_text; ///< the record's cells, each followed by a newline
    qsizetype m_cellStart = 0;
    QList<qsizetype> m_cellEnds;
    QList<QByteArrayView> m_cells;
    std::optional<Error> m_error;
};

} // namespace lockstep
