// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/parts.h"

#include "ui/report/set_text.h"

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
};

struct SetRow {
    QList<SetCell> cells;
    double height = 0;
};

SetRow setRow(const QList<Cell> &row, const QList<Column> &columns, const QFont &font)
{
    SetRow result;
    const auto count = std::min(row.size(), columns.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Cell &cell = row.at(i);
        const SetText text(cell.text, font, columns.at(i).width,
            cell.rightAligned ? Qt::AlignRight : Qt::AlignLeft);
        result.height = std::max(result.height, text.height());
        result.cells.append({ text, columns.at(i).x, paperColour(cell.tone) });
    }
    result.height = std::min(result.height + 2 * kRowPadding, kContentHeight - 40);
    return result;
}

void paintRow(QPainter &painter, const QRectF &at, const SetRow &row, bool isHeader)
{
    painter.save();
    painter.setClipRect(at.adjusted(-1, 0, 1, 1));
    for (const SetCell &cell : row.cells)
        cell.text.paint(painter, at.topLeft() + QPointF(cell.x, kRowPadding), cell.colour);
    painter.restore();
    QColor line = paperColour(Tone::Muted);
    line.setAlphaF(isHeader ? 0.8F : 0.25F);
    painter.setPen(QPen(line, isHeader ? 1 : 0.6));
    painter.drawLine(at.bottomLeft(), at.bottomRight());
}

SetRow headerRow(const Table &table, const QList<Column> &columns)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const bool right = !table.rows.isEmpty() && i < table.rows.first().size()
            && table.rows.first().at(i).rightAligned;
        cells.append({ table.header.at(i), right, Tone::Muted });
    }
    return setRow(cells, columns, paperFont(TextRole::Caption, QFont::DemiBold));
}

void addRow(PageFlow &flow, const SetRow &row, bool isHeader)
{
    flow.add(row.height, [row, isHeader](QPainter &painter, const QRectF &at) {
        paintRow(painter, at, row, isHeader);
    });
}

} // namespace

void setTable(PageFlow &flow, const Table &table)
{
    if (table.rows.isEmpty())
        return;
    const QList<Column> at = columns(table);
    const bool hasHeader = !table.header.isEmpty();
    const SetRow header = hasHeader ? headerRow(table, at) : SetRow {};
    const QFont font = paperFont(TextRole::Caption);
    bool isFirst = true;
    for (const QList<Cell> &cells : table.rows) {
        const SetRow row = setRow(cells, at, font);
        const bool runsOver = row.height > flow.left();
        if (isFirst)
            flow.keepTogether(header.height + row.height);
        else if (runsOver)
            flow.newPage();
        if (hasHeader && (isFirst || runsOver))
            addRow(flow, header, true);
        addRow(flow, row, false);
        isFirst = false;
    }
    flow.space(14);
}

} // namespace lockstep
