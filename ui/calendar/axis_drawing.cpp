// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/hatching.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

QRectF spanned(const CalendarSheet &sheet, const Period &period, const QRectF &row)
{
    const TimeScale &time = sheet.layout.time;
    QRectF cell = row;
    cell.setLeft(std::max(time.x(period.start), time.left));
    cell.setRight(std::min(time.x(period.end), time.right()));
    return cell;
}

struct Month {
    QDate start;
    QRectF cell;
};

QList<Month> shownMonths(const CalendarSheet &sheet)
{
    QList<Month> months;
    const QList<QDate> starts = monthStarts(sheet.input.plan.settings);
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const Period month { starts[i], starts[i + 1] };
        if (sheet.layout.time.shows(month))
            months << Month { month.start, spanned(sheet, month, sheet.layout.months) };
    }
    return months;
}

/// The first of `forms` in which every word fits its cell; nothing if none does.
template <class Cells, class Form>
int fittingForm(const Cells &cells, int forms, const QFontMetricsF &font, double margin, Form form)
{
    for (int i = 0; i < forms; ++i) {
        const bool fits = std::all_of(cells.cbegin(), cells.cend(), [&](const auto &cell) {
            return font.horizontalAdvance(form(cell, i)) + margin <= cell.cell.width();
        });
        if (fits)
            return i;
    }
    return forms;
}

void drawMonths(const CalendarSheet &sheet)
{
    if (sheet.layout.months.height() <= 0)
        return;
    const auto &format = sheet.input.format;
    const auto months = shownMonths(sheet);
    const auto name = [&](const Month &month, int form) {
        return form == 0
            ? format.month(month.start)
            : format.locale().standaloneMonthName(month.start.month(), QLocale::NarrowFormat);
    };
    const QFont font = sheet.input.style.font(TextRole::Caption);
    const int form = fittingForm(months, 2, QFontMetricsF(font), sheet.px(2), name);
    for (const Month &month : months) {
        if (form < 2)
            write(
                sheet, month.cell, Qt::AlignCenter, name(month, form), font, sheet.colours().muted);
    }
}

struct Quarter {
    int index;
    FiscalQuarter quarter;
    QRectF cell;
};

QList<Quarter> shownQuarters(const CalendarSheet &sheet)
{
    QList<Quarter> quarters;
    const auto all = fiscalQuarters(sheet.input.plan.settings);
    for (int i = 0; i < all.size(); ++i) {
        if (sheet.layout.time.shows(all[i].period))
            quarters << Quarter { i, all[i], spanned(sheet, all[i].period, sheet.layout.quarters) };
    }
    return quarters;
}

void drawQuarters(const CalendarSheet &sheet)
{
    const auto quarters = shownQuarters(sheet);
    const auto name = [](const Quarter &quarter, int form) {
        return form == 0 ? quarterLabel(quarter.quarter)
                         : CalendarWords::tr("Q%1").arg(quarter.quarter.quarter);
    };
    const QFont font = sheet.input.style.font(TextRole::Caption, QFont::DemiBold);
    const int form = fittingForm(quarters, 2, QFontMetricsF(font), sheet.px(8), name);
    for (const Quarter &quarter : quarters) {
        sheet.places.quarters << CalendarPlaces::QuarterPlace { quarter.index,
            quarter.cell.united(spanned(sheet, quarter.quarter.period, sheet.layout.months)) };
        if (form < 2)
            write(sheet, quarter.cell, Qt::AlignCenter, name(quarter, form), font,
                sheet.colours().ink);
    }
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

void drawLane(const CalendarSheet &sheet, const QRectF &lane, Side side)
{
    const QColor colour = sideColour(sheet.input.style, side);
    sheet.painter.fillRect(lane, blended(colour, sheet.colours().paper, 0.05));
    const QRectF edge(lane.left() - sheet.px(6), lane.top(), sheet.px(6), lane.height());
    if (side == Side::Marketing)
        sheet.painter.fillRect(edge, colour);
    else
        fillHatched(sheet.painter, edge, colour, sheet.px(6));
}

void drawVertical(const CalendarSheet &sheet, double x, double top, const QColor &colour)
{
    sheet.painter.setPen(QPen(colour, sheet.px(1)));
    sheet.painter.drawLine(QPointF(x, top), QPointF(x, sheet.layout.strip.bottom()));
}

} // namespace

void drawGround(const CalendarSheet &sheet)
{
    const auto &layout = sheet.layout;
    drawLane(sheet, layout.marketingLane, Side::Marketing);
    drawLane(sheet, layout.salesLane, Side::Sales);
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
    for (const Month &month : shownMonths(sheet))
        drawVertical(sheet, month.cell.left(), layout.marketingLane.top(),
            blended(sheet.colours().hairline, sheet.colours().paper, 0.6));
    for (const Quarter &quarter : shownQuarters(sheet))
        drawVertical(sheet, quarter.cell.left(), layout.quarters.top(), sheet.colours().hairline);
}

void drawAxis(const CalendarSheet &sheet)
{
    drawQuarters(sheet);
    drawMonths(sheet);
    drawLanding(sheet);
}

} // namespace lockstep
