// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/bridge_bar.h"

#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"

#include <QPainter>

namespace lockstep {

namespace {

constexpr double kThinnest = 2; // a part of nothing still shows where it stands

} // namespace

QList<BridgeBar::Span> bridgeSpans(const Bridge &bridge)
{
    QList<double> ends { 0 };
    for (const auto &line : bridge.lines)
        ends.append(ends.last() + double(line.amount.minorUnits));
    const auto target = double(bridge.target.minorUnits);
    const auto [least, most] = std::minmax_element(ends.begin(), ends.end());
    const double from = *least;
    const double whole = std::max({ *most, target, from + 1 }) - from;
    const auto at = [&](double value) { return (value - from) / whole; };
    QList<BridgeBar::Span> spans;
    for (qsizetype i = 1; i < ends.size(); ++i)
        spans.append({ at(ends[i - 1]), at(ends[i]), at(0) });
    spans.append({ at(0), at(target), at(0) });
    return spans;
}

BridgeBar::Look lookOf(const BridgeLine &line)
{
    if (line.isDifference)
        return BridgeBar::Look::Difference;
    if (line.kind == BridgeKind::Base)
        return BridgeBar::Look::Total;
    if (line.kind == BridgeKind::NewBusiness)
        return BridgeBar::Look::Streams;
    return line.kind == BridgeKind::Churn || line.kind == BridgeKind::EndedProduct
        ? BridgeBar::Look::TakesAway
        : BridgeBar::Look::Adds;
}

BridgeBar::BridgeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BridgeBar::show(const Span &span, Look look, const Style &style)
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
    const auto &c = m_style.colours();
    const double high = std::min<double>(m_style.px(18), height());
    const double left = std::min(x(m_span.from), x(m_span.to));
    const double wide = std::max(std::abs(x(m_span.to) - x(m_span.from)), kThinnest);
    const QRectF bar(left, (height() - high) / 2, wide, high);
    paintLines(painter, bar);
    switch (m_look) {
    case Look::Total:
        painter.fillRect(bar, c.muted);
        break;
    case Look::Adds:
        painter.fillRect(bar, c.good);
        break;
    case Look::Streams:
        painter.fillRect(bar, blended(c.good, c.paper, 0.35));
        painter.setPen(QPen(c.good, m_style.px(1.5)));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Look::TakesAway:
        painter.fillRect(bar, blended(c.bad, c.paper, 0.55));
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), m_style.px(2)), c.bad);
        break;
    case Look::Difference:
        painter.fillRect(bar, hatchBrush(c.bad, m_style));
        painter.setPen(QPen(c.bad, m_style.px(1)));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
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
