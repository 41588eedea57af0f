// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/start_pictures.h"

#include "ui/shared/contrast.h"
#include "ui/shared/icons.h"

#include <QPainter>

namespace lockstep {

namespace {

// The drawings' own unit square; every picture is as high as that and as wide as it is asked to be.
constexpr double kHeight = 100;

struct Canvas {
    QPainter &painter;
    double width;
};

template <class Draw> void drawOn(QPainter &painter, const QRectF &at, Draw draw)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at.topLeft());
    const double unit = at.height() / kHeight;
    painter.scale(unit, unit);
    draw(Canvas { painter, at.width() / unit });
    painter.restore();
}

void box(QPainter &painter, const QRectF &at, const QBrush &fill, const QPen &line, double radius)
{
    painter.setBrush(fill);
    painter.setPen(line);
    painter.drawRoundedRect(at, radius, radius);
}

/// Bars that get smaller, first marketing's, then sales'; `planned` says how much of each is full.
void drawFunnel(const Canvas &canvas, const QRectF &at, const Style &style, double planned)
{
    const auto &c = style.colours();
    constexpr int kBars = 6;
    const double pitch = at.width() / kBars;
    for (int bar = 0; bar < kBars; ++bar) {
        const double height = at.height() * (1 - bar * 0.13);
        const QRectF need(at.left() + bar * pitch, at.bottom() - height, pitch * 0.56, height);
        const double full = height * std::min(1.0, planned + bar * 0.06);
        const QRectF fill(need.left(), need.bottom() - full, need.width(), full);
        if (planned > 0)
            canvas.painter.fillRect(fill, bar < kBars / 2 ? c.marketing : c.sales);
        const auto line = planned > 0 ? QPen(c.ink, 1.4) : QPen(c.muted, 1.4, Qt::DotLine);
        box(canvas.painter, need, Qt::NoBrush, line, 0);
    }
}

void drawSheet(const Canvas &canvas, const QRectF &at, const Style &style)
{
    const auto &c = style.colours();
    box(canvas.painter, at, c.paper, QPen(c.muted, 1.2), 4);
    canvas.painter.setPen(QPen(c.hairline, 2.4, Qt::SolidLine, Qt::RoundCap));
    for (double y = at.top() + 34; y < at.bottom() - 6; y += 8)
        canvas.painter.drawLine(QPointF(at.left() + 8, y), QPointF(at.right() - 12, y));
    const double half = (at.width() - 16) / 2;
    canvas.painter.fillRect(QRectF(at.left() + 8, at.top() + 12, half, 12), c.marketing);
    canvas.painter.fillRect(QRectF(at.left() + 8 + half, at.top() + 12, half, 12), c.sales);
}

} // namespace

void drawNewPlanPicture(QPainter &painter, const QRectF &at, const Style &style)
{
    drawOn(painter, at, [&style](const Canvas &canvas) {
        const auto &c = style.colours();
        const QPointF middle(canvas.width / 2, 46);
        for (const double radius : { 40.0, 27.0, 14.0 }) {
            canvas.painter.setBrush(Qt::NoBrush);
            canvas.painter.setPen(QPen(radius > 30 ? c.hairline : c.muted, 2));
            canvas.painter.drawEllipse(middle, radius, radius);
        }
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.setBrush(c.good);
        canvas.painter.drawEllipse(middle, 5, 5);
        // Both sides aim at the same point.
        const auto arrow = [&](double from, const QColor &colour, double direction) {
            canvas.painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF tip(middle.x() - direction * 11, middle.y());
            canvas.painter.drawLine(QPointF(from, middle.y()), tip);
            canvas.painter.drawLine(tip, tip + QPointF(-direction * 8, -7));
            canvas.painter.drawLine(tip, tip + QPointF(-direction * 8, 7));
        };
        arrow(middle.x() - 78, c.marketing, 1);
        arrow(middle.x() + 78, c.sales, -1);
    });
}

void drawOpenPicture(QPainter &painter, const QRectF &at, const Style &style)
{
    drawOn(painter, at, [&style](const Canvas &canvas) {
        const double middle = canvas.width / 2;
        canvas.painter.save();
        canvas.painter.translate(middle, 50);
        canvas.painter.rotate(-9);
        drawSheet(canvas, QRectF(-62, -40, 60, 78), style);
        canvas.painter.rotate(18);
        drawSheet(canvas, QRectF(2, -40, 60, 78), style);
        canvas.painter.rotate(-9);
        drawSheet(canvas, QRectF(-32, -44, 64, 84), style);
        canvas.painter.restore();
    });
}

void drawSamplePicture(QPainter &painter, const QRectF &at, const Style &style)
{
    drawOn(painter, at, [&style](const Canvas &canvas) {
        const auto &c = style.colours();
        const double left = canvas.width / 2 - 84;
        drawFunnel(canvas, QRectF(left, 8, 172, 80), style, 0.42);
        canvas.painter.fillRect(QRectF(left, 92, 78, 4), c.marketing);
        canvas.painter.fillRect(QRectF(left + 84, 92, 78, 4), c.sales);
    });
}

} // namespace lockstep
