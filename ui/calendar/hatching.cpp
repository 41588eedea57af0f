// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/hatching.h"

#include <QPainterPath>

namespace lockstep {

void fillHatched(QPainter &painter, const QPainterPath &shape, const QColor &colour,
    double distance, double width)
{
    const QRectF box = shape.boundingRect();
    if (box.isEmpty())
        return;
    QList<QLineF> lines;
    const double first = std::floor((box.left() + box.top()) / distance) * distance;
    for (double sum = first; sum < box.right() + box.bottom(); sum += distance)
        lines << QLineF(sum - box.top(), box.top(), sum - box.bottom(), box.bottom());

    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(colour, width > 0 ? width : distance / 5));
    painter.drawLines(lines);
    painter.restore();
}

void fillHatched(
    QPainter &painter, const QRectF &shape, const QColor &colour, double distance, double width)
{
    QPainterPath path;
    path.addRect(shape);
    fillHatched(painter, path, colour, distance, width);
}

} // namespace lockstep
