// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/icons.h"

#include <QPainter>
#include <QPixmap>

namespace lockstep {

namespace {

constexpr int kGrid = 16; // the drawings' own unit square
constexpr int kFineness = 4; // pixels per unit: sharp at every scale

template <class Draw> QIcon drawn(const QColor &colour, Draw draw)
{
    QPixmap pixmap(kGrid * kFineness, kGrid * kFineness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kFineness, kFineness);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(painter);
    return pixmap;
}

/// An arrow from `tail` whose corner is `tip`.
void drawArrow(QPainter &painter, QPointF tail, QPointF tip)
{
    const auto back = (tail - tip) * 0.7;
    painter.drawLine(tail, tip);
    painter.drawLine(tip, tip + QPointF(back.x(), 0));
    painter.drawLine(tip, tip + QPointF(0, back.y()));
}

} // namespace

QIcon growIcon(bool isGrown, const Style &style)
{
    return drawn(style.colours().muted, [isGrown](QPainter &painter) {
        const QPointF near1(9.5, 6.5);
        const QPointF near2(6.5, 9.5);
        const QPointF far1(13.5, 2.5);
        const QPointF far2(2.5, 13.5);
        drawArrow(painter, isGrown ? far1 : near1, isGrown ? near1 : far1);
        drawArrow(painter, isGrown ? far2 : near2, isGrown ? near2 : far2);
    });
}

QIcon closeIcon(const Style &style)
{
    return drawn(style.colours().muted, [](QPainter &painter) {
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
    });
}

} // namespace lockstep
