// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Any bytes, in any pieces: the scanner ends with records or a fault, the same ones however the
// bytes are cut, and every cell can be asked for its date.

#include "app/evidence/csv_scanner.h"
#include "app/evidence/date_column.h"

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
    return 0;
}
