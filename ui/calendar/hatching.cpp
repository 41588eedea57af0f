// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/hatching.h"

namespace lockstep {

namespace {

/// The part within `area` of the diagonal on which x + y is `sum`.
QLineF diagonal(const QRectF &area, double sum)
{
    const double top = std::max(area.top(), sum - area.right());
    const double bottom = std::min(area.bottom(), sum - area.left());
    return { sum - top, top, sum - bottom, bottom };
}

} // namespace

// Cut to the area by arithmetic: a clip path costs many times the lines themselves.
void fillHatched(
    QPainter &painter, const QRectF &area, const QColor &colour, double distance, double width)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    QList<QLineF> lines;
    const double first = std::ceil((area.left() + area.top()) / distance) * distance;
    for (double sum = first; sum < area.right() + area.bottom(); sum += distance)
        lines << diagonal(area, sum);
    painter.setPen(QPen(colour, width > 0 ? width : distance / 5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

} // namespace lockstep
