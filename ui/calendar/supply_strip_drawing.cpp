// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/supply_strip.h"
#include "ui/calendar/text_width.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

/// With the one before and the one after.
QList<SupplyMonth> monthsAround(const CalendarSheet &sheet, const StageSupply &supply)
{
    const TimeScale &time = sheet.layout.time;
    const auto &quarters = sheet.input.figures.quarters;
    const int selected = sheet.input.selection.quarter;
    const auto isShown = [&](int index) {
        return index >= 0 && index < supply.months.size()
            && time.shows(supply.months[index].period);
    };
    QList<SupplyMonth> months;
    for (int i = 0; i < supply.months.size(); ++i) {
        if (!isShown(i - 1) && !isShown(i) && !isShown(i + 1))
            continue;
        const SupplySpan &span = supply.months[i];
        const bool isStressed = selected < 0 || selected >= quarters.size()
            || quarters[selected].period.contains(span.period.start);
        SupplyMonth month { i, time.x(span.period.start), time.x(span.period.end), span, isStressed,
            i == supply.worstMonth };
        month.isSeen = time.left <= month.middle() && month.middle() <= time.right();
        months << month;
    }
    return months;
}

/// "−165 · −1.2 M EUR", as much of it as there is room for.
QString quarterGapText(
    const CalendarSheet &sheet, const SupplySpan &span, const QFont &font, double room)
{
    const auto &format = sheet.input.format;
    const QString number = format.signedCount(span.gap());
    const QString money = format.signedCompactMoney(span.gapMinorUnits);
    for (const QString &text : { CalendarWords::tr("%1 · %2 %3", "−165 · −1.2 M EUR")
                                     .arg(number, money, format.currency()),
             CalendarWords::tr("%1 · %2", "−165 · −1.2 M").arg(number, money), number }) {
        if (textWidth(font, text) + 2 <= room)
            return text;
    }
    return {};
}

} // namespace

QRectF stretch(const CalendarSheet &sheet, const Period &period, const QRectF &row)
{
    const TimeScale &time = sheet.layout.time;
    QRectF rect = row;
    rect.setLeft(std::clamp(time.x(period.start), time.left, time.right()));
    rect.setRight(std::clamp(time.x(period.end), time.left, time.right()));
    return rect;
}

void drawBent(QPainter &painter, const QPolygonF &line, QPen pen)
{
    QList<QLineF> pieces;
    for (qsizetype i = 0; i + 1 < line.size(); ++i)
        pieces << QLineF(line[i], line[i + 1]);
    pen.setCapStyle(Qt::SquareCap);
    painter.setPen(pen);
    painter.drawLines(pieces);
}

void fillArea(QPainter &painter, const QPolygonF &area, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(area);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

/// The lines come first; the rest as there is room for it beside them.
SupplyRows supplyRows(const QRectF &strip, const Style &style)
{
    const double caption = metrics(style, TextRole::Caption).height();
    const double height = strip.height();
    const double quarters = height >= 3.2 * caption ? caption : 0;
    const double swings = height >= 7 * caption ? caption : 0;
    const double pipeline = height >= 5.2 * caption ? 1.7 * caption : 0;
    SupplyRows rows;
    double y = strip.top();
    const auto take = [&](double part) {
        const QRectF taken(strip.left(), y, strip.width(), part);
        y += part;
        return part > 0 ? taken : QRectF();
    };
    rows.quarters = take(quarters);
    rows.plot = take(height - quarters - swings - pipeline);
    rows.swings = take(swings);
    rows.pipeline = take(pipeline);
    return rows;
}

SupplyStrip supplyStrip(const CalendarSheet &sheet)
{
    const auto &[plan, figures, selection, style, format, shown, look] = sheet.input;
    const Selection about = supplySelection(selection, look);
    SupplyStrip strip { sheet, stageSupply(plan, figures, about), {}, {}, {} };
    strip.rows = supplyRows(sheet.layout.strip, style);
    strip.months = monthsAround(sheet, strip.supply);
    strip.level = pipelineLevel(plan, figures, about);
    return strip;
}

/// Under the caption, over the months that they are about.
void drawQuarterGaps(const SupplyStrip &strip)
{
    const CalendarSheet &sheet = strip.sheet;
    if (strip.rows.quarters.isEmpty())
        return;
    const int selected = sheet.input.selection.quarter;
    for (int i = 0; i < strip.supply.quarters.size(); ++i) {
        const SupplySpan &quarter = strip.supply.quarters[i];
        const bool isIdle = quarter.need < 0.5 && quarter.planned < 0.5;
        if (isIdle || !sheet.layout.time.shows(quarter.period))
            continue;
        const bool isShort = quarter.gap() <= -0.5;
        const QFont font
            = sheet.input.style.font(TextRole::Caption, isShort ? QFont::DemiBold : QFont::Normal);
        const QRectF at = stretch(sheet, quarter.period, strip.rows.quarters);
        const bool isStressed = selected < 0 || selected == i;
        const QColor colour = isShort && isStressed
            ? readable(sheet.colours().bad, sheet.input.style)
            : sheet.colours().muted;
        write(sheet, at, Qt::AlignCenter,
            quarterGapText(sheet, quarter, font, at.width() - sheet.px(8)), font, colour);
    }
}

void drawSupplyStrip(const CalendarSheet &sheet)
{
    if (sheet.layout.strip.isEmpty())
        return;
    const SupplyStrip strip = supplyStrip(sheet);
    if (strip.supply.stage.isNull())
        return;
    drawSupplyLines(strip);
    drawQuarterGaps(strip);
    drawSwings(strip);
    drawPipeline(strip);
    drawSupplyCaption(strip);
}

} // namespace lockstep
