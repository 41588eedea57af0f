// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads delimited text as systems export it, in pieces: memory does not grow with the file. UTF-8
// with or without a byte order mark, UTF-16, Windows-1252 where told; the delimiter is found from
// the first record where it is not told. Knows nothing of what the cells mean.

#include "app/evidence/delimiter_guess.h"
#include "app/evidence/record_cutter.h"
#include "app/evidence/record_reader.h"
#include "app/evidence/text_decoder.h"

#include <optional>

namespace lockstep {

/// A push parser: feed() bytes as they come, finish() at the end. How the bytes are cut into pieces
/// makes no difference. `record(number, cells)` is called for each record, the first being number
/// 1; blank lines are counted but not reported.
class CsvScanner {
public:
    using Record = std::function<void(qint64 number, const QList<QByteArrayView> &cells)>;

    explicit CsvScanner(Record record);
    CsvScanner(Record record, Encoding encoding, char delimiter);
    /// Faults: those of RecordReader. After a fault nothing more is read.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] char delimiter() const;

private:
    void take(QByteArrayView text);
    void setDelimiter(char delimiter);
    void readWholeRecords();
    void read(QByteArrayView text);
    [[nodiscard]] Result<void> outcome() const;

    Record m_report;
    TextDecoder m_decoder;
    DelimiterGuess m_guess;
    std::optional<char> m_delimiter;
    RecordCutter m_cutter { ',' };
    RecordReader m_reader { ',' };
    QByteArray m_held; ///< text that is not read yet
    qint64 m_number = 1;
    std::optional<Error> m_error;
};

} // namespace lockstep
