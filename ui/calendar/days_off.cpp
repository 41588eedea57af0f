// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/working_days.h"
#include "ui/calendar/axis_cells.h"

// The ground of days on which nobody works: weekends with a few faint lines across, holidays with
// many and a mark in the axis, so that they can be told apart without colour.

namespace lockstep {

namespace {

struct OffDays {
    Period period;
    bool isHoliday = false;
};

/// Weekends in one piece; each holiday by itself.
QList<OffDays> offDays(const CalendarSheet &sheet)
{
    const WorkingDays days(sheet.input.plan);
    QList<OffDays> off;
    for (QDate day = sheet.input.shown.start; day < sheet.input.shown.end; day = day.addDays(1)) {
        if (days.has(day))
            continue;
        const QString name = days.holiday(day);
        const bool isMore = !off.isEmpty() && off.last().period.end == day && name.isEmpty()
            && !off.last().isHoliday;
        if (isMore)
            off.last().period.end = day.addDays(1);
        else
            off << OffDays { { day, day.addDays(1) }, !name.isEmpty() };
        if (!name.isEmpty())
            sheet.places.holidays << CalendarPlaces::HolidayPlace { day, name,
                spanned(sheet, off.last().period, sheet.layout.body) };
    }
    return off;
}

void drawAcross(const CalendarSheet &sheet, const QRectF &area, double distance)
{
    QList<QLineF> lines;
    for (double y = std::ceil(area.top() / distance) * distance; y < area.bottom(); y += distance)
        lines << QLineF(area.left(), y, area.right(), y);
    sheet.painter.drawLines(lines);
}

void drawOff(const CalendarSheet &sheet, const OffDays &off)
{
    QColor colour = sheet.colours().muted;
    const bool isStrong = sheet.input.style.theme() == Theme::HighContrast;
    for (const LaneLayout &lane : sheet.layout.lanes) {
        if (lane.rect.isEmpty())
            continue;
        const QRectF area = spanned(sheet, off.period, lane.rect);
        colour.setAlphaF(off.isHoliday ? 0.16F : 0.09F);
        sheet.painter.fillRect(area, colour);
        colour.setAlphaF(isStrong ? 0.6F : off.isHoliday ? 0.4F : 0.25F);
        sheet.painter.setPen(QPen(colour, 1));
        drawAcross(sheet, area, off.isHoliday ? sheet.px(4) : sheet.px(12));
    }
    if (!off.isHoliday || sheet.layout.months.isEmpty())
        return;
    const QRectF day = spanned(sheet, off.period, sheet.layout.months);
    const double half = sheet.px(3);
    const QPointF foot(day.center().x(), day.bottom() + half); // below the day's name
    sheet.painter.setRenderHint(QPainter::Antialiasing, true);
    sheet.painter.setPen(Qt::NoPen);
    sheet.painter.setBrush(sheet.colours().ink);
    sheet.painter.drawPolygon(QPolygonF { foot, foot - QPointF(half, half),
        foot - QPointF(0, 2 * half), foot + QPointF(half, -half) });
    sheet.painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void drawDaysOff(const CalendarSheet &sheet)
{
    if (axisScale(sheet.input.shown) == AxisScale::Months)
        return;
    sheet.painter.save();
    sheet.painter.setRenderHint(QPainter::Antialiasing, false); // lines along pixels
    const auto off = offDays(sheet);
    for (const OffDays &days : off)
        drawOff(sheet, days);
    sheet.painter.restore();
}

} // namespace lockstep
