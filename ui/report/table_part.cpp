// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/parts.h"

#include "ui/report/set_text.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

constexpr double kGutter = 10;
constexpr double kRowPadding = 5;

struct Column {
    double x = 0;
    double width = 0;
};

QList<Column> columns(const Table &table)
{
    double sum = 0;
    for (const double width : table.widths)
        sum += width;
    QList<Column> result;
    double x = 0;
    for (const double share : table.widths) {
        const double width = kContentWidth * share / sum;
        result.append({ x, width - kGutter });
        x += width;
    }
    return result;
}

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
    SetTexts &texts, const QList<Cell> &row, const QList<Column> &columns, const QFont &font)
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
    const QColor line = blended(paperColour(Tone::Muted), Qt::white, isHeader ? 0.8 : 0.25);
    painter.setPen(QPen(line, isHeader ? 1 : 0.6));
    painter.drawLine(at.bottomLeft(), at.bottomRight());
}

SetRow headerRow(SetTexts &texts, const Table &table, const QList<Column> &columns)
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

} // namespace

void setTable(PageFlow &flow, SetTexts &texts, const Table &table)
{
    if (table.rows.isEmpty())
        return;
    const QList<Column> at = columns(table);
    const bool hasHeader = !table.header.isEmpty();
    const SetRow header = hasHeader ? headerRow(texts, table, at) : SetRow {};
    const QFont font = paperFont(TextRole::Caption);
    bool isFirst = true;
    const double headerHeight = hasHeader ? header.height() : 0;
    const double page = kContentHeight - headerHeight;
    for (const QList<Cell> &cells : table.rows) {
        SetRow rest = setRow(texts, cells, at, font);
        do {
            const SetRow row = takeUpTo(rest, page);
            const bool runsOver = row.height() > flow.left();
            if (isFirst)
                flow.keepTogether(headerHeight + row.height());
            else if (runsOver)
                flow.newPage();
            if (hasHeader && (isFirst || runsOver))
                addRow(flow, header, true);
            addRow(flow, row, false);
            isFirst = false;
        } while (!rest.isEmpty());
    }
    flow.space(14);
}

} // namespace lockstep
