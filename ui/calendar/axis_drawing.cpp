// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/calendar_figures.h"
#include "ui/calendar/axis_cells.h"
#include "ui/calendar/hatching.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

/// The first of the cells' names that fits all of them; -1 if none does.
qsizetype fittingName(const QList<AxisCell> &cells, const QFontMetricsF &font, double margin)
{
    const qsizetype names = cells.isEmpty() ? 0 : cells.first().names.size();
    for (qsizetype i = 0; i < names; ++i) {
        const bool fits = std::all_of(cells.cbegin(), cells.cend(), [&](const AxisCell &cell) {
            const bool isCut = cell.cell.width() < cells[cells.size() / 2].cell.width() * 0.9;
            return isCut || font.horizontalAdvance(cell.names[i]) + margin <= cell.cell.width();
        });
        if (fits)
            return i;
    }
    return -1;
}

void drawNames(const CalendarSheet &sheet, const QList<AxisCell> &cells, const QFont &font,
    double margin, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const qsizetype name = fittingName(cells, metrics, margin);
    if (name < 0)
        return;
    for (const AxisCell &cell : cells) {
        if (metrics.horizontalAdvance(cell.names[name]) + margin <= cell.cell.width())
            write(sheet, cell.cell, Qt::AlignCenter, cell.names[name], font, colour);
    }
}

void drawFineCells(const CalendarSheet &sheet)
{
    if (sheet.layout.months.height() > 0)
        drawNames(sheet, fineCells(sheet), sheet.input.style.font(TextRole::Caption), sheet.px(2),
            sheet.colours().muted);
}

void drawCoarseCells(const CalendarSheet &sheet)
{
    const auto quarters = shownQuarters(sheet);
    for (const ShownQuarter &quarter : quarters)
        sheet.places.quarters << CalendarPlaces::QuarterPlace { quarter.index,
            spanned(sheet, quarter.quarter.period, sheet.layout.quarters)
                .united(spanned(sheet, quarter.quarter.period, sheet.layout.months)) };
    drawNames(sheet, coarseCells(sheet), sheet.input.style.font(TextRole::Caption, QFont::DemiBold),
        sheet.px(8), sheet.colours().ink);
}

/// A mark on the axis over the months in which the selected entry's revenue arrives.
void drawLanding(const CalendarSheet &sheet)
{
    const auto *figures = entryFigures(sheet.input.figures, sheet.input.selection.entry);
    const auto *entry = find(sheet.input.plan.entries, sheet.input.selection.entry);
    if (!figures || !entry || !figures->lands.isValid() || !sheet.layout.time.shows(figures->lands))
        return;
    QRectF mark = spanned(sheet, figures->lands, sheet.layout.months);
    mark.setTop(mark.bottom() - sheet.px(3));
    sheet.painter.fillRect(mark, sideColour(sheet.input.style, entry->owner));
}

QRectF plot(const CalendarSheet &sheet)
{
    return { QPointF(sheet.layout.time.left, sheet.layout.quarters.top()),
        QPointF(sheet.layout.time.right(), sheet.layout.strip.bottom()) };
}

void drawSideLane(const CalendarSheet &sheet, const QRectF &lane, Side side)
{
    const QColor colour = sideColour(sheet.input.style, side);
    sheet.painter.fillRect(lane, blended(colour, sheet.colours().paper, 0.05));
    const QRectF edge(lane.left() - sheet.px(6), lane.top(), sheet.px(6), lane.height());
    if (side == Side::Marketing)
        sheet.painter.fillRect(edge, colour);
    else
        fillHatched(sheet.painter, edge, colour, sheet.px(6));
}

/// Every other lane is a little darker, and its title stands on the same ground.
void drawPlainLane(const CalendarSheet &sheet, const LaneLayout &lane, bool isDarker)
{
    const QRectF whole = lane.rect.united(lane.header);
    if (isDarker)
        sheet.painter.fillRect(whole, blended(sheet.colours().raised, sheet.colours().paper, 0.7));
    sheet.painter.fillRect(
        QRectF(whole.left(), whole.top(), whole.width(), sheet.px(1)), sheet.colours().hairline);
}

void drawVertical(const CalendarSheet &sheet, double x, double top, const QColor &colour)
{
    sheet.painter.setPen(QPen(colour, sheet.px(1)));
    sheet.painter.drawLine(QPointF(x, top), QPointF(x, sheet.layout.strip.bottom()));
}

} // namespace

void drawGround(const CalendarSheet &sheet)
{
    for (qsizetype i = 0; i < sheet.layout.lanes.size(); ++i) {
        const LaneLayout &lane = sheet.layout.lanes[i];
        if (lane.lane.by == LaneGrouping::Side)
            drawSideLane(sheet, lane.rect, lane.lane.side);
        else if (!lane.rect.isEmpty())
            drawPlainLane(sheet, lane, i % 2 == 0);
    }
    drawDaysOff(sheet);
    drawGrid(sheet);
}

void drawGrid(const CalendarSheet &sheet)
{
    const auto &layout = sheet.layout;
    const auto quarters = fiscalQuarters(sheet.input.plan.settings);
    const int selected = sheet.input.selection.quarter;
    if (selected >= 0 && selected < quarters.size() && layout.time.shows(quarters[selected].period))
        sheet.painter.fillRect(
            spanned(sheet, quarters[selected].period, plot(sheet)), sheet.colours().selected);
    const auto fine = fineCells(sheet);
    for (const AxisCell &cell : fine)
        drawVertical(sheet, cell.cell.left(), layout.body.top(),
            blended(sheet.colours().hairline, sheet.colours().paper, 0.6));
    const auto coarse = coarseCells(sheet);
    for (const AxisCell &cell : coarse)
        drawVertical(sheet, cell.cell.left(), layout.quarters.top(), sheet.colours().hairline);
}

void drawAxis(const CalendarSheet &sheet)
{
    drawCoarseCells(sheet);
    drawFineCells(sheet);
    drawLanding(sheet);
}

} // namespace lockstep
