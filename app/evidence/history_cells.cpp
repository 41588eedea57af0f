// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/history_cells.h"

#include "app/evidence/history_period.h"
#include "app/evidence/history_stages.h"
#include "app/evidence/number_text.h"
#include "app/evidence/record_reader.h"

#include <QRegularExpression>
#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWords = 3; ///< columns of words, where nothing names them

char delimiterOf(const QByteArray &text)
{
    const auto line = text.left(text.indexOf('\n'));
    return line.contains('\t') ? '\t' : line.contains(';') ? ';' : ',';
}

bool namesColumns(const QStringList &row)
{
    const bool hasWord
        = std::any_of(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); });
    return hasWord && std::none_of(row.begin(), row.end(), [](const QString &cell) {
        return !cell.isEmpty() && (isNumberCell(cell) || historyPeriod(cell));
    });
}

/// Sorts the columns of one table.
class ColumnSort {
public:
    ColumnSort(const HistoryCells &cells, const QStringList &stages)
        : m_cells(cells)
        , m_expected(stages)
    {
    }

    Result<HistoryColumns> sorted()
    {
        if (m_cells.names.isEmpty())
            sortByContents();
        else
            sortByNames();
        if (m_found.period < 0)
            return fail(Fault::Empty, u"the history table’s column of quarters, as Q1 2026,"_s);
        if (!knowsEnds())
            return fail(Fault::Empty,
                u"the history table’s columns of leads and won deals"_s
                    + (m_found.leftOut.isEmpty()
                            ? QString()
                            : u" (not: %1)"_s.arg(m_found.leftOut.join(u", "_s))));
        return m_found;
    }

private:
    struct Role {
        qsizetype HistoryColumns::*column;
        QRegularExpression words;
    };
    static const QList<Role> &knownRoles()
    {
        static const QList<Role> roles {
            { &HistoryColumns::period,
                QRegularExpression(
                    u"^(quarters?|quartale?|periods?|zeitraum|months?|monate?|years?|jahre?|date|datum)$"_s) },
            { &HistoryColumns::channel,
                QRegularExpression(
                    u"^((lead|marketing)?(channels?|source|kanal|kanäle|quelle)|vertriebskanal)$"_s) },
            { &HistoryColumns::segment,
                QRegularExpression(
                    u"^((target|ziel)?(segment|market|markt)e?s?|branche|vertical|industry|region)$"_s) },
            { &HistoryColumns::amount,
                QRegularExpression(u"^(won|gewonnener|deal)?(revenue|umsatz|amount|betrag|bookings|"
                                   u"turnover|erlös)(won)?"
                                   "(in)?(eur|euro|usd|gbp|chf)?$"_s) },
            { &HistoryColumns::days,
                QRegularExpression(u"^(mean|average|avg|mittlere)?(days|tage|cycle|salescycle|"
                                   u"zyklus|verkaufszyklus|dauer)"
                                   "((in)?(days|tagen)|to(won|close))?$"_s) }
        };
        return roles;
    }

    void sortByNames()
    {
        const auto &roles = knownRoles();
        QList<Counted> counted;
        for (qsizetype at = 0; at < m_cells.names.size(); ++at) {
            const auto &name = m_cells.names[at];
            const auto stage = historyStage(name, m_expected);
            const bool isOwn = m_expected.contains(name, Qt::CaseInsensitive)
                && !isAmong(counted, name); // which may be called as a column of revenue is
            const auto role = std::find_if(roles.begin(), roles.end(), [&](const Role &one) {
                return m_found.*one.column < 0 && one.words.match(historyWord(name)).hasMatch();
            });
            if (!isOwn && role != roles.end())
                m_found.*role->column = at;
            else if (isOwn || (stage != HistoryStage::None && holdsCounts(at, stage)))
                counted += Counted { stage, at, name };
            else if (isFilled(at))
                m_found.leftOut += name.isEmpty() ? u"#%1"_s.arg(at + 1) : name;
        }
        takeStages(std::move(counted));
    }

    /// A column that counts a stage.
    struct Counted {
        HistoryStage stage;
        qsizetype column;
        QString name;
    };

    static bool isAmong(const QList<Counted> &counted, const QString &name)
    {
        return std::any_of(counted.begin(), counted.end(),
            [&](const Counted &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    }

    /// From leads to won, wherever they stand.
    void takeStages(QList<Counted> counted)
    {
        std::stable_sort(counted.begin(), counted.end(),
            [](const Counted &a, const Counted &b) { return a.stage < b.stage; });
        for (const auto &one : std::as_const(counted)) {
            addStage(one.column, one.name);
            m_hasLeads |= one.stage == HistoryStage::Leads;
            m_hasWon |= one.stage == HistoryStage::Won;
        }
        // Where the plan counts hits, inquiries are a stage of their own that a table may begin
        // with.
        if (!counted.isEmpty())
            m_hasLeads |= m_expected.contains(counted.first().name, Qt::CaseInsensitive);
    }

    /// What comes first is taken for the leads, and what comes last for the won deals.
    [[nodiscard]] bool knowsEnds() const
    {
        return m_found.stages.size() > 1 && m_hasLeads && m_hasWon;
    }

    void sortByContents()
    {
        QList<qsizetype> numbers;
        QList<qsizetype> words;
        for (qsizetype at = 0; at < m_cells.width(); ++at) {
            const bool isPeriod = m_found.period < 0 && all(at, [](const QString &cell) {
                return cell.isEmpty() || historyPeriod(cell).has_value();
            });
            if (isPeriod)
                m_found.period = at;
            else
                (all(at, &isNumberCell) ? numbers : words) += at;
        }
        if (!words.isEmpty() && words.size() < kMostWords)
            m_found.channel = words.first();
        if (words.size() == 2)
            m_found.segment = words.last();
        takeNumbers(numbers);
    }

    /// As many stages as are expected, or leads and won; then the revenue and the days.
    void takeNumbers(const QList<qsizetype> &numbers)
    {
        const QStringList two { u"Lead"_s, u"Won"_s };
        const auto further = numbers.size() - m_expected.size();
        const bool areExpected = m_expected.size() > 1 && further >= 0 && further <= 2;
        const auto &names = areExpected ? m_expected : two;
        if (numbers.size() < names.size() || numbers.size() > names.size() + 2)
            return;
        for (qsizetype at = 0; at < names.size(); ++at)
            addStage(numbers[at], names[at]);
        m_hasLeads = m_hasWon = true;
        m_found.amount = numbers.value(names.size(), -1);
        m_found.days = numbers.value(names.size() + 1, -1);
    }

    /// "Quote" is a share in German.
    [[nodiscard]] bool holdsCounts(qsizetype column, HistoryStage stage) const
    {
        const auto isFraction = [column](const QStringList &row) {
            const auto number = numberText(row[column].toUtf8());
            return number && !number->isEither
                && hundredths(*number, number->sign).value_or(0) % 100 != 0;
        };
        return holdsNumbers(column)
            && (stage != HistoryStage::Between
                || std::none_of(m_cells.rows.begin(), m_cells.rows.end(), isFraction));
    }

    /// What is no number among many is a slip, and said to be one.
    [[nodiscard]] bool holdsNumbers(qsizetype column) const
    {
        qsizetype filled = 0;
        qsizetype numbers = 0;
        for (const auto &row : m_cells.rows) {
            filled += row[column].isEmpty() ? 0 : 1;
            numbers += !row[column].isEmpty() && isNumberCell(row[column]) ? 1 : 0;
        }
        return !m_cells.names[column].isEmpty() && numbers > 0 && numbers * 2 >= filled;
    }

    [[nodiscard]] bool isFilled(qsizetype column) const
    {
        return !all(column, [](const QString &cell) { return cell.isEmpty(); });
    }

    void addStage(qsizetype column, const QString &name)
    {
        m_found.stages += column;
        m_found.stageNames += name;
    }

    template <class Is> [[nodiscard]] bool all(qsizetype column, Is is) const
    {
        return std::all_of(m_cells.rows.begin(), m_cells.rows.end(),
            [&](const QStringList &row) { return is(row[column]); });
    }

    const HistoryCells &m_cells;
    const QStringList &m_expected;
    HistoryColumns m_found;
    bool m_hasLeads = false;
    bool m_hasWon = false;
};

} // namespace

bool isNumberCell(const QString &cell)
{
    return cell.isEmpty() || numberText(cell.toUtf8()).has_value();
}

Result<HistoryCells> historyCells(const QString &text)
{
    const auto bytes = text.toUtf8();
    HistoryCells cells;
    qsizetype width = 0;
    RecordReader reader(delimiterOf(bytes));
    const auto read = reader.read(bytes, 1, [&](qint64 number, const RecordReader::Cells &record) {
        QStringList row;
        for (const auto &cell : record)
            row += QString::fromUtf8(cell).simplified();
        const bool isBlank = std::all_of(
            row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
        if (isBlank)
            return true;
        width = std::max(width, row.size());
        if (cells.rows.isEmpty() && cells.names.isEmpty() && namesColumns(row)) {
            cells.names = row;
            return true;
        }
        cells.rows += row;
        cells.numbers += number;
        return true;
    });
    if (!read)
        return fail(read.error().fault, u"history table"_s, read.error().detail);
    if (cells.rows.isEmpty())
        return fail(Fault::NoRows, u"history table"_s, u"blank lines alone"_s);
    for (auto &row : cells.rows)
        row.resize(width);
    if (!cells.names.isEmpty())
        cells.names.resize(width);
    return cells;
}

Result<HistoryColumns> historyColumns(const HistoryCells &cells, const QStringList &stages)
{
    return ColumnSort(cells, stages).sorted();
}

} // namespace lockstep
