// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Any bytes, in any pieces: the scanner ends with records or a fault, the same ones however the
// bytes are cut and whichever instructions are used, every cell can be asked for its date, amount
// and stage, and whatever form is found in the beginning can be read by.

#include "app/evidence/csv_scanner.h"
#include "app/evidence/date_column.h"
#include "app/evidence/file_form.h"
#include "app/evidence/header_words.h"
#include "app/evidence/number_text.h"
#include "app/evidence/value_sketch.h"

#include <cstdint>
#include <cstdlib>

namespace lockstep {

namespace {

struct Outcome {
    QList<QList<QByteArray>> rows;
    std::optional<Error> error;
    bool operator==(const Outcome &) const = default;
};

Outcome scan(QByteArrayView bytes, qsizetype pieceLength)
{
    Outcome outcome;
    CsvScanner scanner([&outcome](qint64, const QList<QByteArrayView> &cells) {
        QList<QByteArray> row;
        for (const auto cell : cells)
            row += cell.toByteArray();
        outcome.rows += row;
    });
    Result<void> result;
    while (result && !bytes.isEmpty()) {
        const auto length = std::min(pieceLength, bytes.size());
        result = scanner.feed(bytes.first(length));
        bytes = bytes.sliced(length);
    }
    if (result)
        result = scanner.finish();
    if (!result)
        outcome.error = result.error();
    return outcome;
}

void readDates(const Outcome &outcome)
{
    DateColumn column;
    for (const auto &row : outcome.rows)
        column.add(row.first(), 1);
    const auto reading = column.reading(DateOrder::MonthFirst).value();
    for (const auto &row : outcome.rows)
        (void)usableDate(row.first(), reading, QDate(2030, 1, 1));
}

Outcome scanWhole(QByteArrayView text, char delimiter, Vectors vectors)
{
    Outcome outcome;
    const auto read
        = RecordReader(delimiter, vectors).read(text, 1, [&](qint64, const auto &cells) {
              QList<QByteArray> row;
              for (const auto cell : cells)
                  row += cell.toByteArray();
              outcome.rows += row;
              return true;
          });
    if (!read)
        outcome.error = read.error();
    return outcome;
}

void readAsFound(QByteArrayView bytes)
{
    const auto form = fileForm(bytes, true);
    if (!form)
        return;
    TextDecoder decoder(form->encoding);
    auto text = decoder.decode(bytes);
    text += decoder.finish();
    const auto plain = scanWhole(text, form->delimiter, Vectors::None);
    for (const auto vectors : { Vectors::Sse2, Vectors::Avx2 }) {
        if (!(scanWhole(text, form->delimiter, vectors) == plain))
            std::abort();
    }
    for (const auto &column : form->columns) {
        for (const auto use : kColumnUses)
            (void)headerRank(use, column);
        (void)stageNamed(column);
    }
    for (const auto &row : plain.rows) {
        for (const auto &cell : row) {
            const auto number = numberText(cell);
            if (number)
                (void)hundredths(*number, DecimalSign::Comma);
            (void)looseIdText(cell);
            (void)stageWord(QString::fromUtf8(cell));
        }
    }
}

} // namespace

} // namespace lockstep

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lockstep;
    if (size == 0)
        return 0;
    const qsizetype pieceLength = 1 + data[0] % 16;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const auto whole = scan(bytes, std::max<qsizetype>(1, bytes.size()));
    if (!(scan(bytes, pieceLength) == whole))
        std::abort();
    readDates(whole);
    readAsFound(bytes);
    return 0;
}
