// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/history_table.h"

#include "app/evidence/csv_file.h"
#include "app/evidence/history_cells.h"
#include "app/evidence/history_period.h"
#include "app/evidence/number_text.h"
#include "app/evidence/text_decoder.h"
#include "app/plan/limits.h"

#include <QFile>
#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHundredthsInOne = 100;
constexpr QChar kBetween(0x1f); ///< in no cell
constexpr qint64 kMostBytes = 16 << 20; ///< a table that somebody keeps, not an export

bool isTotal(const QString &cell)
{
    static const QSet<QString> words { u"total"_s, u"totals"_s, u"sum"_s, u"summe"_s, u"gesamt"_s,
        u"grand total"_s, u"gesamtergebnis"_s, u"all"_s, u"alle"_s };
    return words.contains(cell.toCaseFolded());
}

/// Reads the rows of one table.
class HistoryReader {
public:
    HistoryReader(const HistoryCells &cells, const HistoryColumns &columns)
        : m_cells(cells)
        , m_columns(columns)
    {
        auto counting = m_columns.stages;
        counting += { m_columns.amount, m_columns.days };
        NumberColumn numbers; // whoever kept the table writes all of them alike
        for (const auto &row : m_cells.rows) {
            for (const auto column : std::as_const(counting))
                numbers.add(row.value(column).toUtf8());
        }
        m_decimal = numbers.sign();
    }

    Result<HistoryTable> read()
    {
        m_table.stages = m_columns.stageNames;
        m_table.unusedColumns = m_columns.leftOut;
        noteParts();
        for (qsizetype at = 0; at < m_cells.rows.size(); ++at) {
            if (const auto added = addRow(at); !added)
                return Failure(added.error());
        }
        if (m_table.rows.isEmpty())
            return fail(Fault::NoRows, u"history table"_s, u"totals alone"_s);
        return m_table;
    }

private:
    [[nodiscard]] QString place(qsizetype row, const QString &column) const
    {
        return u"history table, row %1, %2"_s.arg(QString::number(m_cells.numbers[row]), column);
    }

    Result<void> addRow(qsizetype at)
    {
        const auto &cells = m_cells.rows[at];
        HistoryLine row;
        row.channel = cells.value(m_columns.channel);
        row.segment = cells.value(m_columns.segment);
        const auto period = cells.value(m_columns.period);
        const auto known = historyPeriod(period);
        if (!known && !isTotal(period))
            return fail(Fault::NotADate, place(at, u"\"%1\""_s.arg(period)), u"as Q1 2026"_s);
        if (!known || isToldByParts(*known, row)) {
            ++m_table.totals;
            return {};
        }
        row.period = *known;
        for (auto *name : { &row.channel, &row.segment }) {
            if (isTotal(*name))
                name->clear(); // nobody tells it apart
        }
        for (qsizetype stage = 0; stage < m_columns.stages.size(); ++stage) {
            const auto number = numberAt(at, m_columns.stages[stage], m_table.stages[stage]);
            if (!number)
                return Failure(number.error());
            if (!*number)
                return fail(Fault::Empty, place(at, m_table.stages[stage]));
            row.entered += (**number + kHundredthsInOne / 2) / kHundredthsInOne;
        }
        return addFurther(at, std::move(row));
    }

    Result<void> addFurther(qsizetype at, HistoryLine row)
    {
        const auto amount = numberAt(at, m_columns.amount, u"revenue"_s);
        const auto days = numberAt(at, m_columns.days, u"days"_s);
        if (!amount || !days)
            return Failure(amount ? days.error() : amount.error());
        row.amount = amount->value_or(-1);
        if (*days)
            row.days = std::min(static_cast<double>(**days) / static_cast<double>(kHundredthsInOne),
                static_cast<double>(limits::kMaxLagDays));
        if (m_currencies.size() > 1)
            return fail(Fault::SeveralCurrencies, place(at, u"revenue"_s),
                QStringList(m_currencies.cbegin(), m_currencies.cend()).join(u", "_s));
        m_table.currency = m_currencies.isEmpty() ? QString() : *m_currencies.cbegin();
        const auto key = keyOf(row.period, row.channel, row.segment);
        if (m_seen.contains(key))
            return fail(Fault::Duplicate, place(at, historyPeriodText(row.period)));
        m_seen.insert(key);
        m_table.rows += row;
        return {};
    }

    static QString keyOf(const Period &period, const QString &channel, const QString &segment)
    {
        return QStringList { historyPeriodText(period), channel, segment }.join(kBetween);
    }

    /// Which totals of a time the rows tell the parts of: of all channels, and of all segments.
    void noteParts()
    {
        const auto isNamed = [](const QString &cell) { return !cell.isEmpty() && !isTotal(cell); };
        for (const auto &cells : m_cells.rows) {
            const auto period = historyPeriod(cells.value(m_columns.period));
            if (!period)
                continue;
            const auto channel = cells.value(m_columns.channel);
            const auto segment = cells.value(m_columns.segment);
            if (isNamed(channel))
                m_told.insert(keyOf(*period, m_any, segment));
            if (isNamed(segment))
                m_told.insert(keyOf(*period, channel, m_any));
            if (isNamed(channel) || isNamed(segment))
                m_told.insert(keyOf(*period, m_any, m_any));
        }
    }

    [[nodiscard]] bool isToldByParts(const Period &period, const HistoryLine &row) const
    {
        if (!isTotal(row.channel))
            return isTotal(row.segment) && m_told.contains(keyOf(period, row.channel, m_any));
        const bool isOfOne = !row.segment.isEmpty() && !isTotal(row.segment);
        return m_told.contains(keyOf(period, m_any, isOfOne ? row.segment : m_any));
    }

    /// In hundredths; nothing where the cell is empty.
    Result<std::optional<qint64>> numberAt(qsizetype at, qsizetype column, const QString &name)
    {
        const auto cell = column < 0 ? QString() : m_cells.rows[at][column];
        if (cell.isEmpty())
            return std::optional<qint64>();
        const auto number = numberText(cell.toUtf8());
        const auto value = number ? hundredths(*number, m_decimal) : std::nullopt;
        if (!value || *value < 0)
            return fail(Fault::NotANumber, place(at, u"%1: \"%2\""_s.arg(name, cell)));
        if (column == m_columns.amount && !number->currency.isEmpty())
            m_currencies.insert(currencyCode(number->currency));
        return std::optional(*value);
    }

    const HistoryCells &m_cells;
    const HistoryColumns &m_columns;
    DecimalSign m_decimal = DecimalSign::Point;
    const QString m_any { QChar(0x1e) }; ///< channel or segment
    QSet<QString> m_currencies;
    QSet<QString> m_told;
    QSet<QString> m_seen;
    HistoryTable m_table;
};

} // namespace

Result<HistoryTable> historyTable(const QString &text, const QStringList &stages)
{
    const auto cells = historyCells(text);
    if (!cells)
        return Failure(cells.error());
    const auto columns = historyColumns(*cells, stages);
    if (!columns)
        return Failure(columns.error());
    return HistoryReader(*cells, *columns).read();
}

Result<HistoryTable> historyTableIn(const QString &path, const QStringList &stages)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::CannotOpen, fileName(path), file.errorString());
    const auto bytes = file.read(kMostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Fault::CannotRead, fileName(path), file.errorString());
    if (bytes.size() > kMostBytes)
        return fail(Fault::TooManyEntries, fileName(path), u"16 MB"_s);
    const auto form = fileForm(bytes, true);
    TextDecoder decoder(form ? form->encoding : Encoding::Unknown);
    auto text = decoder.decode(bytes);
    text += decoder.finish();
    return historyTable(QString::fromUtf8(text), stages).map_error([&path](Error error) {
        error.subject = error.subject.replace(u"history table"_s, fileName(path));
        return error;
    });
}

} // namespace lockstep
