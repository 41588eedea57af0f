// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/bridge_bar.h"

#include <QPainter>

namespace lockstep {

namespace {

constexpr double kThinnest = 2; // a part of nothing still shows where it stands

} // namespace

BridgeBar::BridgeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BridgeBar::show(const BridgeSpan &span, BridgeLook look, const Style &style)
{
    m_span = span;
    m_look = look;
    m_style = style;
    updateGeometry();
    update();
}

void BridgeBar::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
}

QSize BridgeBar::sizeHint() const
{
    return { m_style.px(220), m_style.px(30) };
}

QSize BridgeBar::minimumSizeHint() const
{
    return { m_style.px(64), m_style.px(26) };
}

double BridgeBar::x(double share) const
{
    const double inner = width() - m_style.px(2);
    const double at = (isRightToLeft() ? 1 - share : share) * inner;
    return at + m_style.px(1);
}

void BridgeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = std::min<double>(m_style.px(18), height());
    const double left = std::min(x(m_span.from), x(m_span.to));
    const double wide = std::max(std::abs(x(m_span.to) - x(m_span.from)), kThinnest);
    const QRectF bar(left, (height() - high) / 2, wide, high);
    paintLines(painter, bar);
    drawBridgeBar(painter, bar, m_look, m_style);
}

void BridgeBar::paintLines(QPainter &painter, const QRectF &bar) const
{
    const auto &c = m_style.colours();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(c.hairline, 1));
    painter.drawLine(QPointF(x(m_span.zero), 0), QPointF(x(m_span.zero), height()));
    painter.setPen(QPen(c.muted, 1));
    // The target's own bar begins at nothing: the line comes from the end of what leads there.
    const double before = x(m_isLast ? m_span.to : m_span.from);
    if (!m_isFirst)
        painter.drawLine(QPointF(before, 0), QPointF(before, bar.top()));
    if (!m_isLast)
        painter.drawLine(QPointF(x(m_span.to), bar.bottom()), QPointF(x(m_span.to), height()));
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace lockstep
