// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/supply_strip.h"
#include "ui/calendar/text_width.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

/// "|— lump —|", without the name where its months have no room for it.
void drawSwing(const SupplyStrip &strip, const SupplySwing &swing)
{
    const CalendarSheet &sheet = strip.sheet;
    const auto &months = strip.supply.months;
    const Period period { months[swing.firstMonth].period.start,
        months[swing.firstMonth + swing.months - 1].period.end };
    if (!sheet.layout.time.shows(period))
        return;
    const double inset = sheet.px(3);
    const QRectF at = stretch(sheet, period, strip.rows.swings).adjusted(inset, 0, -inset, 0);
    const QColor colour = swing.isLump ? strip.owner() : sheet.colours().bad;
    const QFont font = sheet.input.style.font(TextRole::Caption);
    const QString name = swing.isLump ? CalendarWords::tr("lump") : CalendarWords::tr("trough");
    const double words = textWidth(font, name) + sheet.px(8);
    const bool hasName = words + sheet.px(8) <= at.width();
    const double half = hasName ? words / 2 : 0;
    const QPointF middle = at.center();
    const QPointF left(at.left(), middle.y());
    const QPointF right(at.right(), middle.y());
    const QPointF tick(0, sheet.px(3));
    sheet.painter.setPen(QPen(colour, sheet.px(1.5)));
    sheet.painter.drawLine(left - tick, left + tick);
    sheet.painter.drawLine(right - tick, right + tick);
    sheet.painter.drawLine(left, middle - QPointF(half, 0));
    sheet.painter.drawLine(middle + QPointF(half, 0), right);
    if (hasName)
        write(sheet, at, Qt::AlignCenter, name, font,
            readable(swing.isLump ? sheet.colours().ink : colour, sheet.input.style));
}

/// At the ends of months, from the first one's that is shown.
QPolygonF levelLine(const SupplyStrip &strip, double highest)
{
    const QRectF &row = strip.rows.pipeline;
    const double height = row.height() - strip.sheet.px(3);
    QPolygonF line;
    for (const SupplyMonth &month : strip.months) {
        if (month.index >= strip.level.atMonthEnds.size())
            break;
        const double y = row.bottom() - strip.level.atMonthEnds[month.index] / highest * height;
        if (line.isEmpty())
            line << QPointF(month.left, y);
        line << QPointF(month.right, y);
    }
    return line;
}

/// How many points of that line the lowest level is looked for in.
qsizetype countedPoints(const SupplyStrip &strip)
{
    return 1
        + std::count_if(strip.months.cbegin(), strip.months.cend(),
            [&strip](const SupplyMonth &month) { return month.index < strip.level.counted; });
}

/// What the row is about, left of it.
void drawPipelineName(const SupplyStrip &strip)
{
    const CalendarSheet &sheet = strip.sheet;
    const QFont font = sheet.input.style.font(TextRole::Caption);
    QRectF at = strip.rows.pipeline;
    at.setRight(at.left() - sheet.px(8));
    at.setLeft(strip.rows.pipeline.left() - sheet.layout.gutter);
    for (const QString &name :
        { CalendarWords::tr("open pipeline"), CalendarWords::tr("pipeline") }) {
        if (textWidth(font, name) > at.width())
            continue;
        write(sheet, at, Qt::AlignRight | Qt::AlignVCenter, name, font, sheet.colours().muted);
        return;
    }
}

/// A dashed line as high as the lowest level, with a mark and the number at its month.
void drawLowWater(const SupplyStrip &strip, const QPolygonF &level)
{
    const CalendarSheet &sheet = strip.sheet;
    const auto lowest = std::find_if(strip.months.cbegin(), strip.months.cend(),
        [&strip](const SupplyMonth &month) { return month.index == strip.level.lowest; });
    if (lowest == strip.months.cend())
        return;
    const QPointF at = level[lowest - strip.months.cbegin() + 1];
    const QRectF &row = strip.rows.pipeline;
    if (at.x() < row.left() - 1 || row.right() + 1 < at.x())
        return;
    const QColor colour = readable(sheet.colours().bad, sheet.input.style);
    sheet.painter.setPen(QPen(colour, sheet.px(1), Qt::DashLine));
    const auto end = std::min<qsizetype>(countedPoints(strip), level.size()) - 1;
    sheet.painter.drawLine(QPointF(std::max(row.left(), level.first().x()), at.y()),
        QPointF(std::min(row.right(), level[end].x()), at.y()));
    const double half = sheet.px(4);
    sheet.painter.setPen(Qt::NoPen);
    sheet.painter.setBrush(colour);
    sheet.painter.drawPolygon(
        QPolygonF { at, at + QPointF(-half, -2 * half), at + QPointF(half, -2 * half) });
    const QFont font = sheet.input.style.font(TextRole::Caption, QFont::DemiBold);
    const QString text
        = CalendarWords::tr("lowest %1")
              .arg(sheet.input.format.count(strip.level.atMonthEnds[strip.level.lowest]));
    const double width = textWidth(font, text) + 2;
    QRectF words = row;
    words.setLeft(at.x() + sheet.px(8) + width <= row.right() ? at.x() + sheet.px(8)
                                                              : at.x() - sheet.px(8) - width);
    words.setWidth(width);
    words.setHeight(QFontMetricsF(font).height());
    words.moveCenter({ words.center().x(), row.center().y() });
    sheet.painter.fillRect(words, sheet.colours().paper);
    write(sheet, words, Qt::AlignCenter, text, font, colour);
}

/// Where the level itself has no room: where it is lowest.
void markLowest(const SupplyStrip &strip)
{
    const CalendarSheet &sheet = strip.sheet;
    for (const SupplyMonth &month : strip.months) {
        if (month.index != strip.level.lowest)
            continue;
        const QPointF foot(month.right, strip.rows.plot.bottom());
        if (foot.x() < strip.rows.plot.left() || strip.rows.plot.right() + 1 < foot.x())
            continue;
        const double half = sheet.px(4);
        sheet.painter.setPen(Qt::NoPen);
        sheet.painter.setBrush(sheet.colours().bad);
        sheet.painter.drawPolygon(
            QPolygonF { foot, foot + QPointF(-half, -2 * half), foot + QPointF(half, -2 * half) });
    }
}

} // namespace

void drawSwings(const SupplyStrip &strip)
{
    if (strip.rows.swings.isEmpty())
        return;
    const QList<SupplySwing> swings = supplySwings(strip.supply);
    for (const SupplySwing &swing : swings)
        drawSwing(strip, swing);
}

void drawPipeline(const SupplyStrip &strip)
{
    const auto &levels = strip.level.atMonthEnds;
    if (levels.isEmpty() || strip.level.lowest < 0)
        return;
    const double highest = *std::max_element(levels.cbegin(), levels.cend());
    if (strip.rows.pipeline.isEmpty() || highest <= 0)
        return markLowest(strip);
    const CalendarSheet &sheet = strip.sheet;
    const QPolygonF line = levelLine(strip, highest);
    if (line.isEmpty())
        return;
    const double bottom = strip.rows.pipeline.bottom();
    QPolygonF area = line;
    area << QPointF(line.last().x(), bottom) << QPointF(line.first().x(), bottom);
    sheet.painter.save();
    sheet.painter.setClipRect(
        strip.rows.pipeline.adjusted(0, -sheet.px(2), 0, sheet.px(1)), Qt::IntersectClip);
    fillArea(sheet.painter, area, blended(sheet.colours().muted, sheet.colours().paper, 0.2));
    // Dotted where nobody is wanted in it any more within the plan.
    const auto counted = std::min<qsizetype>(countedPoints(strip), line.size());
    const QPen pen(sheet.colours().muted, sheet.px(1.5));
    drawBent(sheet.painter, line.first(counted), pen);
    QPen dotted = pen;
    dotted.setStyle(Qt::DotLine);
    sheet.painter.setPen(dotted);
    sheet.painter.drawPolyline(line.sliced(counted - 1));
    sheet.painter.restore();
    drawPipelineName(strip);
    drawLowWater(strip, line);
}

} // namespace lockstep
