// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/today_mark.h"

#include "ui/calendar/open_ground.h"
#include "ui/calendar/time_scale.h"

#include <QPainter>

namespace lockstep {

std::optional<double> todayX(const CalendarPlaces &places, QDate today)
{
    if (!places.shown.contains(today))
        return std::nullopt;
    return TimeScale { places.shown, places.time.left(), places.time.width() }.x(today);
}

void drawToday(QPainter &painter, const CalendarPlaces &places, QDate today, const Style &style)
{
    const auto x = todayX(places, today);
    if (!x)
        return;
    const QPointF top(*x, places.body.top());
    const QPointF bottom(*x, places.body.bottom());
    const double half = style.px(4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours().ink);
    painter.drawPolygon(QPolygonF {
        top - QPointF(half, half), top + QPointF(half, -half), top + QPointF(0, half) });
    painter.setPen(QPen(style.colours().ink, style.px(1.5), Qt::DotLine));
    painter.setClipRegion(
        openGround(places, QRectF(top, bottom).adjusted(-half, 0, half, 0).toAlignedRect()));
    painter.drawLine(top, bottom);
    painter.restore();
}

} // namespace lockstep
