// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/hatching.h"

#include <QPaintEngine>
#include <QPixmap>

namespace lockstep {

namespace {

/// The part within `area` of the diagonal on which x + y is `sum`.
QLineF diagonal(const QRectF &area, double sum)
{
    const double top = std::max(area.top(), sum - area.right());
    const double bottom = std::min(area.bottom(), sum - area.left());
    return { sum - top, top, sum - bottom, bottom };
}

// Cut to the area by arithmetic: a clip path costs many times the lines themselves.
void drawDiagonals(QPainter &painter, const QRectF &area, const QPen &pen, double distance)
{
    QList<QLineF> lines;
    const double first = std::ceil((area.left() + area.top()) / distance) * distance;
    for (double sum = first; sum < area.right() + area.bottom(); sum += distance)
        lines << diagonal(area, sum);
    painter.setPen(pen);
    painter.drawLines(lines);
}

/// Lines that are not smoothed repeat pixel by pixel where their distance is a number of pixels.
/// Paper keeps its lines.
bool repeats(const QPainter &painter, double distance)
{
    const QTransform to = painter.deviceTransform();
    const double pixels = distance * to.m11();
    return !painter.testRenderHint(QPainter::Antialiasing)
        && painter.paintEngine()->type() == QPaintEngine::Raster && to.type() <= QTransform::TxScale
        && qFuzzyCompare(to.m11(), to.m22()) && qFuzzyCompare(pixels, std::round(pixels));
}

/// The square that repeats, `side` pixels wide.
QPixmap repeated(const QPen &pen, double distance, double scale, int side)
{
    QPixmap around(3 * side, 3 * side);
    around.fill(Qt::transparent);
    QPainter painter(&around);
    painter.scale(scale, scale);
    const double inset = 0.4; // where lines begin within a pixel, as they mostly do
    const double length = 3 * distance - 2 * inset;
    drawDiagonals(painter, { inset, inset, length, length }, pen, distance);
    painter.end();
    return around.copy(side, side, side, side);
}

/// Large areas of single lines cost many times as much.
void tile(QPainter &painter, const QRectF &area, const QPen &pen, double distance)
{
    const double scale = painter.deviceTransform().m11();
    const int side = int(std::lround(distance * scale));
    const QRectF pixels(area.topLeft() * scale, area.size() * scale);
    const auto within = [side](double at) { return at - std::floor(at / side) * side; };
    painter.save();
    painter.scale(1 / scale, 1 / scale);
    painter.drawTiledPixmap(pixels, repeated(pen, distance, scale, side),
        { within(pixels.left()), within(pixels.top()) });
    painter.restore();
}

} // namespace

void fillHatched(
    QPainter &painter, const QRectF &area, const QColor &colour, double distance, double width)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const QPen pen(colour, width > 0 ? width : distance / 5, Qt::SolidLine, Qt::FlatCap);
    if (repeats(painter, distance))
        tile(painter, area, pen, distance);
    else
        drawDiagonals(painter, area, pen, distance);
}

} // namespace lockstep
