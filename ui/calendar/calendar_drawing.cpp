// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_drawing.h"

#include "ui/calendar/calendar_sheet.h"

namespace lockstep {

namespace {

constexpr int kMonthsAtOnce = 18;

Period orDefault(Period shown, const Plan &plan, const Figures &figures, const Selection &selection)
{
    return shown.isValid() ? shown : shownPeriod(plan, figures, selection);
}

CalendarPlaces placesOf(const CalendarLayout &layout)
{
    CalendarPlaces places;
    places.shown = layout.time.shown;
    places.time
        = QRectF(layout.quarters.topLeft(), QPointF(layout.time.right(), layout.strip.bottom()));
    places.marketingLane = layout.marketingLane;
    places.salesLane = layout.salesLane;
    places.marketingHeader = layout.marketingHeader;
    places.salesHeader = layout.salesHeader;
    places.stripCaption = layout.stripCaption;
    places.strip = layout.strip;
    places.rows = std::max(layout.marketing.rows, layout.sales.rows);
    places.shownRows = layout.shownRows;
    for (const auto *lane : { &layout.marketing, &layout.sales }) {
        for (const BarPlace &bar : lane->bars)
            places.entries << CalendarPlaces::EntryPlace { bar.entry, bar.row, bar.bar, bar.words,
                bar.chip };
    }
    return places;
}

void drawMore(const CalendarSheet &sheet)
{
    if (sheet.layout.hidden == 0 || sheet.layout.more.isEmpty())
        return;
    write(sheet, sheet.layout.more, Qt::AlignCenter,
        CalendarWords::tr("Not shown for want of room: %1").arg(sheet.layout.hidden),
        sheet.input.style.font(TextRole::Caption), sheet.colours().muted);
}

} // namespace

Period shownYear(const Settings &settings, int year)
{
    const Period whole = horizon(settings);
    const Period all = fiscalYearPeriod(settings, year);
    const Period shown { std::max(all.start, whole.start), std::min(all.end, whole.end) };
    return shown.isValid() ? shown : Period {};
}

Period shownPeriod(const Plan &plan, const Figures &figures, const Selection &selection)
{
    const Period whole = horizon(plan.settings);
    if (plan.settings.horizonMonths <= kMonthsAtOnce)
        return whole;
    QDate date = whole.start;
    if (selection.quarter >= 0 && selection.quarter < figures.quarters.size())
        date = figures.quarters[selection.quarter].period.start;
    else if (const auto *entry = find(plan.entries, selection.entry))
        date = std::clamp(entry->period.start, whole.start, whole.lastDay());
    return shownYear(plan.settings, fiscalYear(plan.settings, date));
}

CalendarPlaces drawCalendar(QPainter &painter, const QRectF &area, const Plan &plan,
    const Figures &figures, const Selection &selection, const Style &style, const Format &format,
    Period shown, std::optional<int> firstRow)
{
    const CalendarInput input { plan, figures, selection, style, format,
        orDefault(shown, plan, figures, selection), firstRow };
    if (!input.shown.isValid() || area.isEmpty())
        return {};
    const CalendarLayout layout = calendarLayout(area, input);
    CalendarPlaces places = placesOf(layout);
    const CalendarSheet sheet { painter, input, layout, places };
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(sheet);
    drawAxis(sheet);
    drawNoReturnLines(sheet);
    for (const auto *lane : { &layout.marketing, &layout.sales }) {
        drawLaneHeader(sheet, lane->side);
        drawBars(sheet, *lane);
    }
    drawMore(sheet);
    drawSupplyStrip(sheet);
    painter.restore();
    return places;
}

void drawStripAgain(QPainter &painter, const CalendarPlaces &places, const Plan &plan,
    const Figures &figures, const Selection &selection, const Style &style, const Format &format)
{
    const CalendarInput input { plan, figures, selection, style, format, places.shown, {} };
    CalendarLayout layout;
    layout.time = { places.shown, places.time.left(), places.time.width() };
    layout.strip = places.strip;
    layout.stripCaption = places.stripCaption;
    // The grid begins with the strip's words here.
    layout.quarters = layout.months = layout.marketingLane
        = QRectF(places.stripCaption.topLeft(), QSizeF(places.stripCaption.width(), 0));
    CalendarPlaces drawn;
    const CalendarSheet sheet { painter, input, layout, drawn };
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(stripArea(places), Qt::IntersectClip);
    painter.fillRect(stripArea(places), style.colours().paper);
    drawGrid(sheet);
    drawSupplyStrip(sheet);
    painter.restore();
}

bool isBesideLanes(const CalendarPlaces &places, const QRegion &part, const Style &style)
{
    const auto stands = [&](const QRect &rect) {
        const double edge = style.px(8); // the lane's own colour
        return places.marketingHeader.adjusted(0, 0, -edge, 0).contains(rect)
            || places.salesHeader.adjusted(0, 0, -edge, 0).contains(rect);
    };
    return !part.isEmpty() && std::all_of(part.begin(), part.end(), stands);
}

void drawHeadersAgain(QPainter &painter, const CalendarPlaces &places, const Plan &plan,
    const Figures &figures, const Style &style, const Format &format)
{
    const Selection nothing;
    const CalendarInput input { plan, figures, nothing, style, format, places.shown, {} };
    CalendarLayout layout;
    layout.marketingHeader = places.marketingHeader;
    layout.salesHeader = places.salesHeader;
    CalendarPlaces drawn;
    const CalendarSheet sheet { painter, input, layout, drawn };
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Side side : { Side::Marketing, Side::Sales }) {
        const QRectF &header
            = side == Side::Marketing ? places.marketingHeader : places.salesHeader;
        painter.fillRect(header.adjusted(0, 0, -style.px(8), 0), style.colours().paper);
        drawLaneHeader(sheet, side);
    }
    painter.restore();
}

QRect stripArea(const CalendarPlaces &places)
{
    const QRectF area = places.strip.united(places.stripCaption);
    return places.strip.isEmpty() ? QRect() : area.toAlignedRect().adjusted(-1, 1, 1, 1);
}

} // namespace lockstep
