// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/parts.h"

#include "ui/report/set_text.h"
#include "ui/report/table_columns.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

constexpr double kRowPadding = 5;

struct SetCell {
    SetText text;
    double x = 0;
    QColor colour;
    int from = 0; ///< line
    int to = 0;

    [[nodiscard]] double height() const { return text.lineTop(to) - text.lineTop(from); }
};

struct SetRow {
    QList<SetCell> cells;
    bool isStrong = false;

    [[nodiscard]] double height() const
    {
        double highest = 0;
        for (const SetCell &cell : cells)
            highest = std::max(highest, cell.height());
        return highest + 2 * kRowPadding;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(
            cells.begin(), cells.end(), [](const SetCell &cell) { return cell.from == cell.to; });
    }
};

SetRow setRow(
    SetTexts &texts, const QList<Cell> &row, const QList<TableColumn> &columns, const QFont &font)
{
    SetRow result;
    const auto count = std::min(row.size(), columns.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Cell &cell = row.at(i);
        const SetText text = texts.of(cell.text, font, columns.at(i).width,
            cell.rightAligned ? Qt::AlignRight : Qt::AlignLeft);
        result.cells.append({ text, columns.at(i).x, paperColour(cell.tone), 0, text.lines() });
    }
    return result;
}

// Takes the lines that fit into `room` off the row: one that is higher than a page goes on.
SetRow takeUpTo(SetRow &row, double room)
{
    SetRow taken = row;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        SetCell &cell = taken.cells[i];
        while (cell.to > cell.from + 1 && cell.height() + 2 * kRowPadding > room)
            --cell.to;
        row.cells[i].from = cell.to;
    }
    return taken;
}

void paintRow(QPainter &painter, const QRectF &at, const SetRow &row, bool isHeader)
{
    for (const SetCell &cell : row.cells)
        cell.text.paintLines(
            painter, at.topLeft() + QPointF(cell.x, kRowPadding), cell.colour, cell.from, cell.to);
    const QColor line = blended(paperColour(Tone::Muted), Qt::white,
        isHeader           ? 0.8
            : row.isStrong ? 0.6
                           : 0.25);
    painter.setPen(QPen(line, isHeader ? 1 : 0.6));
    painter.drawLine(at.bottomLeft(), at.bottomRight());
}

SetRow headerRow(SetTexts &texts, const Table &table, const QList<TableColumn> &columns)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const bool right = !table.rows.isEmpty() && i < table.rows.first().size()
            && table.rows.first().at(i).rightAligned;
        cells.append({ table.header.at(i), right, Tone::Muted });
    }
    return setRow(texts, cells, columns, paperFont(TextRole::Caption, QFont::DemiBold));
}

void addRow(PageFlow &flow, const SetRow &row, bool isHeader)
{
    flow.add(row.height(), [row, isHeader](QPainter &painter, const QRectF &at) {
        paintRow(painter, at, row, isHeader);
    });
}

/// All rows of a table, set.
struct WholeTable {
    SetRow header;
    QList<SetRow> rows;

    [[nodiscard]] double height(qsizetype from, qsizetype end) const
    {
        double sum = headerHeight();
        for (qsizetype i = from; i < end; ++i)
            sum += rows[i].height();
        return sum;
    }
    [[nodiscard]] double headerHeight() const
    {
        return header.cells.isEmpty() ? 0 : header.height();
    }
};

WholeTable wholeTable(SetTexts &texts, const Table &table, const QList<TableColumn> &at)
{
    WholeTable whole;
    if (!table.header.isEmpty())
        whole.header = headerRow(texts, table, at);
    const QFont font = paperFont(TextRole::Caption);
    const QFont strong = paperFont(TextRole::Caption, QFont::DemiBold);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool isStrong = table.strong.contains(i);
        whole.rows.append(setRow(texts, table.rows[i], at, isStrong ? strong : font));
        whole.rows.last().isStrong = isStrong;
    }
    return whole;
}

constexpr double kUnparted = kContentHeight / 3; ///< a table of this height is not parted
constexpr qsizetype kLeastRows = 2; ///< on either side of a parting

/// How many of the first rows have to stay with the header.
double leadingOf(const WholeTable &whole)
{
    const double all = whole.height(0, whole.rows.size());
    return all <= kUnparted ? all : whole.height(0, std::min(kLeastRows, whole.rows.size()));
}

/// Whether row `i` goes to a new page although it would fit, so that the last one is not alone.
bool isPartedBefore(const WholeTable &whole, qsizetype i, double left)
{
    const auto last = whole.rows.size() - 1;
    return i > 0 && i == last - 1 && whole.rows[i].height() <= left
        && whole.rows[i].height() + whole.rows[last].height() > left;
}

} // namespace

double leadingHeight(SetTexts &texts, const Table &table)
{
    constexpr qsizetype kEnough = 30; // rows; higher than what is not parted
    Table first = table;
    first.rows = table.rows.first(std::min(kEnough, table.rows.size()));
    return table.rows.isEmpty() ? 0 : leadingOf(wholeTable(texts, first, columnsOf(table)));
}

void setTable(PageFlow &flow, SetTexts &texts, const Table &table)
{
    if (table.rows.isEmpty())
        return;
    WholeTable whole = wholeTable(texts, table, columnsOf(table));
    const bool hasHeader = !whole.header.cells.isEmpty();
    const double page = kContentHeight - whole.headerHeight();
    flow.keepTogether(std::min(leadingOf(whole), kContentHeight));
    bool isFirst = true;
    for (qsizetype i = 0; i < whole.rows.size(); ++i) {
        const bool isParted = isPartedBefore(whole, i, flow.left());
        SetRow &rest = whole.rows[i];
        do {
            const SetRow row = takeUpTo(rest, page);
            const bool runsOver = isParted || row.height() > flow.left();
            if (!isFirst && runsOver)
                flow.newPage();
            if (hasHeader && (isFirst || runsOver))
                addRow(flow, whole.header, true);
            addRow(flow, row, false);
            isFirst = false;
        } while (!rest.isEmpty());
    }
    flow.space(14);
}

} // namespace lockstep
