// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/calendar_figures.h"
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

/// A stretch of time with its names, from the longest to the shortest.
struct Cell {
    Period period;
    QRectF cell;
    QStringList names;
};

Cell cellOf(const CalendarSheet &sheet, const Period &period, const QRectF &row, QStringList names)
{
    return { period, spanned(sheet, period, row), std::move(names) };
}

/// How fine the axis is: what is shown decides.
enum class AxisScale { Months, Weeks, Days };

AxisScale axisScale(const CalendarSheet &sheet)
{
    constexpr int kMostDays = 45;
    constexpr int kMostWeeksDays = 190;
    const qint64 days = sheet.input.shown.days();
    return days > kMostWeeksDays ? AxisScale::Months
        : days > kMostDays       ? AxisScale::Weeks
                                 : AxisScale::Days;
}

QList<Period> shownMonths(const CalendarSheet &sheet)
{
    QList<Period> months;
    const QList<QDate> starts = monthStarts(sheet.input.plan.settings);
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        if (const Period month { starts[i], starts[i + 1] }; sheet.layout.time.shows(month))
            months << month;
    }
    return months;
}

QList<Cell> monthCells(const CalendarSheet &sheet)
{
    const auto &format = sheet.input.format;
    QList<Cell> cells;
    for (const Period &month : shownMonths(sheet))
        cells << cellOf(sheet, month, sheet.layout.months,
            { format.month(month.start),
                format.locale().standaloneMonthName(month.start.month(), QLocale::NarrowFormat) });
    return cells;
}

QList<Cell> weekCells(const CalendarSheet &sheet)
{
    const auto &format = sheet.input.format;
    QList<Cell> cells;
    Period week = weekOf(sheet.input.plan.settings, sheet.input.shown.start);
    while (week.start < sheet.input.shown.end) {
        cells << cellOf(sheet, week, sheet.layout.months,
            { format.shortDate(week.start), QString::number(week.start.day()) });
        week = { week.end, week.end.addDays(7) };
    }
    return cells;
}

QList<Cell> dayCells(const CalendarSheet &sheet)
{
    const auto &locale = sheet.input.format.locale();
    QList<Cell> cells;
    for (QDate day = sheet.input.shown.start; day < sheet.input.shown.end; day = day.addDays(1))
        cells << cellOf(sheet, { day, day.addDays(1) }, sheet.layout.months,
            { CalendarWords::tr("%1 %2", "Mon 4")
                    .arg(locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat))
                    .arg(day.day()),
                QString::number(day.day()) });
    return cells;
}

QList<Cell> fineCells(const CalendarSheet &sheet)
{
    switch (axisScale(sheet)) {
    case AxisScale::Months:
        return monthCells(sheet);
    case AxisScale::Weeks:
        return weekCells(sheet);
    case AxisScale::Days:
        return dayCells(sheet);
    }
    Q_UNREACHABLE();
}

/// The first of the cells' names that fits all of them; -1 if none does.
qsizetype fittingName(const QList<Cell> &cells, const QFontMetricsF &font, double margin)
{
    const qsizetype names = cells.isEmpty() ? 0 : cells.first().names.size();
    for (qsizetype i = 0; i < names; ++i) {
        const bool fits = std::all_of(cells.cbegin(), cells.cend(), [&](const Cell &cell) {
            const bool isCut = cell.cell.width() < cells[cells.size() / 2].cell.width() * 0.9;
            return isCut || font.horizontalAdvance(cell.names[i]) + margin <= cell.cell.width();
        });
        if (fits)
            return i;
    }
    return -1;
}

void drawNames(const CalendarSheet &sheet, const QList<Cell> &cells, const QFont &font,
    double margin, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const qsizetype name = fittingName(cells, metrics, margin);
    if (name < 0)
        return;
    for (const Cell &cell : cells) {
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

struct Quarter {
    int index;
    FiscalQuarter quarter;
};

QList<Quarter> shownQuarters(const CalendarSheet &sheet)
{
    QList<Quarter> quarters;
    const auto all = fiscalQuarters(sheet.input.plan.settings);
    for (int i = 0; i < all.size(); ++i) {
        if (sheet.layout.time.shows(all[i].period))
            quarters << Quarter { i, all[i] };
    }
    return quarters;
}

/// Quarters, or where weeks or days stand under them, months with their quarter.
QList<Cell> coarseCells(const CalendarSheet &sheet)
{
    const QRectF &row = sheet.layout.quarters;
    QList<Cell> cells;
    if (axisScale(sheet) == AxisScale::Months) {
        for (const Quarter &quarter : shownQuarters(sheet))
            cells << cellOf(sheet, quarter.quarter.period, row,
                { quarterLabel(quarter.quarter),
                    CalendarWords::tr("Q%1").arg(quarter.quarter.quarter) });
        return cells;
    }
    const auto &format = sheet.input.format;
    for (const Period &month : shownMonths(sheet)) {
        const auto quarter = fiscalQuarter(sheet.input.plan.settings, month.start);
        const QString name = format.monthAndYear(month.start);
        cells << cellOf(sheet, month, row,
            { CalendarWords::tr("%1 · %2", "Jul 2026 · Q1 FY27").arg(name, quarterLabel(quarter)),
                name, format.month(month.start) });
    }
    return cells;
}

void drawCoarseCells(const CalendarSheet &sheet)
{
    for (const Quarter &quarter : shownQuarters(sheet))
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
    for (const Cell &cell : fineCells(sheet))
        drawVertical(sheet, cell.cell.left(), layout.body.top(),
            blended(sheet.colours().hairline, sheet.colours().paper, 0.6));
    for (const Cell &cell : coarseCells(sheet))
        drawVertical(sheet, cell.cell.left(), layout.quarters.top(), sheet.colours().hairline);
}

void drawAxis(const CalendarSheet &sheet)
{
    drawCoarseCells(sheet);
    drawFineCells(sheet);
    drawLanding(sheet);
}

} // namespace lockstep
