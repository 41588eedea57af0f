// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_drawing.h"

#include "app/figures/calendar_figures.h"
#include "ui/calendar/calendar_sheet.h"

namespace lockstep {

namespace {

constexpr int kMonthsAtOnce = 18;

Period orDefault(Period shown, const Plan &plan, const Figures &figures, const Selection &selection)
{
    return shown.isValid() ? shown : shownPeriod(plan, figures, selection);
}

void noteLane(CalendarPlaces &places, const LaneLayout &lane, const CalendarLook &look)
{
    places.lanes << CalendarPlaces::LanePlace { lane.lane, lane.rect, lane.header };
    for (const BarPlace &bar : lane.bars)
        places.entries << CalendarPlaces::EntryPlace { bar.entry, bar.period, bar.row, bar.bar,
            bar.words, bar.chip, !look.without.contains(bar.entry) };
    if (lane.lane.by != LaneGrouping::Side)
        return;
    const bool isMarketing = lane.lane.side == Side::Marketing;
    (isMarketing ? places.marketingLane : places.salesLane) = lane.rect;
    (isMarketing ? places.marketingHeader : places.salesHeader) = lane.header;
}

CalendarPlaces placesOf(const CalendarLayout &layout, const CalendarLook &look)
{
    CalendarPlaces places;
    places.shown = layout.time.shown;
    places.time
        = QRectF(layout.quarters.topLeft(), QPointF(layout.time.right(), layout.strip.bottom()));
    places.body = layout.body;
    places.stripCaption = layout.stripCaption;
    places.strip = layout.strip;
    places.flags = layout.flags;
    places.role = layout.role;
    places.rows = layout.rows;
    places.shownRows = layout.shownRows;
    for (const LaneLayout &lane : layout.lanes)
        noteLane(places, lane, look);
    return places;
}

/// Paper looks for clashes; a window knows them.
QSet<Id<Entry>> clashingEntries(const CalendarInput &input)
{
    if (input.look.clashing)
        return *input.look.clashing;
    QSet<Id<Entry>> all;
    const auto found = clashes(input.plan, input.figures);
    for (const Clash &clash : found)
        all.unite({ clash.entries.begin(), clash.entries.end() });
    return all;
}

/// "Not shown for want of room: 12 in Automotive, 3 in Machinery"
void drawMore(const CalendarSheet &sheet)
{
    if (sheet.layout.hidden.isEmpty() || sheet.layout.more.isEmpty())
        return;
    QStringList lanes;
    for (const HiddenEntries &hidden : sheet.layout.hidden)
        lanes << CalendarWords::tr("%1 in %2").arg(hidden.count).arg(hidden.lane);
    const QFont font = sheet.input.style.font(TextRole::Caption);
    const QString text
        = CalendarWords::tr("Not shown for want of room: %1").arg(lanes.join(QStringLiteral(", ")));
    write(sheet, sheet.layout.more, Qt::AlignCenter,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, sheet.layout.more.width()), font,
        sheet.colours().muted);
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
    const CalendarLook &look)
{
    const CalendarInput input { plan, figures, selection, style, format,
        orDefault(look.shown, plan, figures, selection), look };
    if (!input.shown.isValid() || area.isEmpty())
        return {};
    const CalendarLayout layout = calendarLayout(area, input);
    CalendarPlaces places = placesOf(layout, look);
    const CalendarSheet sheet { painter, input, layout, places };
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(sheet);
    drawAxis(sheet);
    drawNoReturnFlags(sheet);
    const auto clashing = clashingEntries(input);
    for (const LaneLayout &lane : layout.lanes) {
        drawLaneHeader(sheet, lane);
        drawBars(sheet, lane, clashing);
        drawPhases(sheet, lane);
    }
    drawMore(sheet);
    drawNoReturnLines(sheet);
    drawSupplyStrip(sheet);
    painter.restore();
    return places;
}

void drawMoved(QPainter &painter, CalendarPlaces &places, const QSet<Id<Entry>> &moved,
    const Plan &plan, const Figures &figures, const Selection &selection, const Style &style,
    const Format &format, const CalendarLook &look)
{
    const CalendarInput input { plan, figures, selection, style, format, places.shown, look };
    CalendarLayout layout;
    layout.time = { places.shown, places.time.left(), places.time.width() };
    layout.body = places.body;
    layout.role = places.role;
    CalendarPlaces words;
    const CalendarSheet sheet { painter, input, layout, words };
    LaneLayout bars;
    for (auto &place : places.entries) {
        const auto *entry = moved.contains(place.entry) ? find(plan.entries, place.entry) : nullptr;
        if (!entry || place.bar.isEmpty())
            continue;
        BarPlace bar = movedBar(*entry, place.bar, layout.time, input, layout.role);
        place.period = entry->period;
        place.bar = bar.bar;
        place.words = bar.words;
        place.chip = bar.chip;
        bars.bars << std::move(bar);
    }
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    drawBars(sheet, bars, clashingEntries(input));
    drawPhases(sheet, bars);
    painter.restore();
}

void drawStripAgain(QPainter &painter, const CalendarPlaces &places, const Plan &plan,
    const Figures &figures, const Selection &selection, const Style &style, const Format &format)
{
    const CalendarLook look;
    const CalendarInput input { plan, figures, selection, style, format, places.shown, look };
    CalendarLayout layout;
    layout.time = { places.shown, places.time.left(), places.time.width() };
    layout.strip = places.strip;
    layout.stripCaption = places.stripCaption;
    // The grid begins with the strip's words here.
    layout.quarters = layout.months = layout.body
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
    const CalendarLook look;
    const CalendarInput input { plan, figures, nothing, style, format, places.shown, look };
    const CalendarLayout layout;
    CalendarPlaces drawn;
    const CalendarSheet sheet { painter, input, layout, drawn };
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &place : places.lanes) {
        painter.fillRect(place.header.adjusted(0, 0, -style.px(8), 0), style.colours().paper);
        drawLaneHeader(sheet, LaneLayout { place.lane, place.rect, place.header, {}, {}, 0, 0 });
    }
    painter.restore();
}

QRect stripArea(const CalendarPlaces &places)
{
    const QRectF area = places.strip.united(places.stripCaption);
    return places.strip.isEmpty() ? QRect() : area.toAlignedRect().adjusted(-1, 1, 1, 1);
}

} // namespace lockstep
