// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads the records of a text that is there as a whole: RFC 4180 with quoted delimiters, doubled
// quotes and newlines inside cells. A quote inside an unquoted cell is an ordinary character.

#include "app/base/result.h"
#include "app/evidence/structure_scan.h"

#include <QByteArray>
#include <QList>
#include <functional>

namespace lockstep {

inline constexpr qsizetype kMaxCellBytes = 1 << 20; ///< a longer cell is LineTooLong
inline constexpr qsizetype kMaxRecordBytes = 4 << 20;
inline constexpr qsizetype kMaxCells = 16'384; ///< as many columns as a spreadsheet has

class RecordReader {
public:
    using Cells = QList<QByteArrayView>;
    /// Cells are unquoted and valid until the call returns; behind each there is the margin that is
    /// behind the text, up to kCellMargin. False: no more, please.
    using Record = std::function<bool(qint64 number, const Cells &cells)>;

    explicit RecordReader(char delimiter, Vectors vectors = bestVectors());

    /// `text` is whole records, numbered from `first`; blank lines are counted but not reported.
    /// Returns the number after the last. Faults: BrokenQuote, LineTooLong, NotText (a NUL or
    /// invalid UTF-8), each with the detail "row 5" and no subject; what stands before is reported.
    [[nodiscard]] Result<qint64> read(QByteArrayView text, qint64 first, const Record &record);

private:
    enum class Stop { RecordEnd, TextEnd, Fault };

    Stop readRecord();
    bool readLikeBefore();
    bool readQuoted();
    QByteArrayView unquoted(qsizetype start, qsizetype end);
    void readPlain();
    void addCell(QByteArrayView cell);
    bool isText(qsizetype start) const;
    [[nodiscard]] Failure failure(qint64 number) const;

    char m_delimiter;
    Vectors m_vectors;
    Structure m_structure;
    std::size_t m_place = 0; ///< the next of the structure's
    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_bytes = 0; ///< of the record, unquoted
    Cells m_cells;
    /// Cells with doubled quotes: room for those of one record, however long it is.
    std::vector<char, Unwritten<char>> m_unquoted;
    std::size_t m_unquotedSize = 0;
    bool m_isBlank = false;
    Fault m_fault {};
};

} // namespace lockstep
