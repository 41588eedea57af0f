// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/shapes.h"

#include "ui/shared/style.h"

namespace lockstep {

void drawRounded(
    QPainter &painter, const QRectF &at, const QBrush &fill, const QPen &line, double radius)
{
    const double inset = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line);
    painter.drawRoundedRect(at.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawFocusLine(QPainter &painter, const QRectF &at, const Style &style)
{
    const QPen line(style.colours().ink, std::max(1.5, style.px(1.5) * 1.0));
    drawRounded(painter, at, Qt::NoBrush, line, style.px(6));
}

} // namespace lockstep
