// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/trade_chart.h"

#include "ui/funnel/text_fit.h"
#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QKeyEvent>
#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPercentOf = 100;

bool isOtherTrade(const EqualRevenue &a, const EqualRevenue &b)
{
    return a.planned.size() != b.planned.size() || a.now.rate != b.now.rate;
}

} // namespace

TradeChart::TradeChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tradeChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
}

void TradeChart::show(const EqualRevenue &trade, const QString &from, const QString &to,
    const Style &style, const Format &format)
{
    const bool isOther = isOtherTrade(m_trade, trade) || from != m_from;
    m_trade = trade;
    m_from = from;
    m_to = to;
    m_style = style;
    m_format = format;
    if (isOther)
        m_at = nearest(trade.now.rate);
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(0, readable().size() - 1));
    setAccessibleName(tr("More or better %1").arg(from));
    setAccessibleDescription(readout());
    update();
}

const TradeChart::Points &TradeChart::readable() const
{
    return m_trade.target.isEmpty() ? m_trade.planned : m_trade.target;
}

qsizetype TradeChart::nearest(double rate) const
{
    const auto &points = readable();
    const auto at = std::min_element(points.begin(), points.end(),
        [rate](const EqualRevenuePoint &a, const EqualRevenuePoint &b) {
            return std::abs(a.rate - rate) < std::abs(b.rate - rate);
        });
    return at == points.end() ? 0 : at - points.begin();
}

QString TradeChart::readout() const
{
    if (readable().isEmpty())
        return {};
    const auto &point = readable()[m_at];
    return tr("Where %1 of %2 become %3, the target takes %4 %2: %5 of what is planned.")
        .arg(m_format.percent(point.rate), m_from, m_to, m_format.count(point.volume),
            m_format.percent(point.factor));
}

QSize TradeChart::sizeHint() const
{
    return { m_style.px(320), m_style.px(240) };
}

QSize TradeChart::minimumSizeHint() const
{
    return { m_style.px(160), m_style.px(120) };
}

/// Room for the rates at the left and the volumes below.
QRectF TradeChart::plot() const
{
    const auto font = m_style.font(TextRole::Caption);
    const auto text = textSize(font, m_format.percent(1));
    return QRectF(rect()).adjusted(
        text.width() + m_style.px(8), text.height() * 1.6, -m_style.px(12), -text.height() * 2.4);
}

QPointF TradeChart::place(const EqualRevenuePoint &point) const
{
    double volume = m_trade.now.volume;
    double rate = m_trade.now.rate;
    for (const auto *points : { &m_trade.planned, &m_trade.target }) {
        for (const auto &each : *points) {
            volume = std::max(volume, each.volume);
            rate = std::max(rate, each.rate);
        }
    }
    const auto area = plot();
    return { area.left() + (volume > 0 ? area.width() * point.volume / volume : 0),
        area.bottom() - (rate > 0 ? area.height() * point.rate / rate : 0) };
}

void TradeChart::paintEvent(QPaintEvent *)
{
    if (m_trade.planned.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintLine(painter, m_trade.planned, Qt::SolidLine);
    paintLine(painter, m_trade.target, Qt::DashLine);
    paintGuides(painter);
    // Over all lines, which may cross where the names stand.
    paintName(painter, m_trade.planned, Qt::SolidLine);
    paintName(painter, m_trade.target, Qt::DashLine);
    paintReadout(painter);
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
}

void TradeChart::paintAxes(QPainter &painter) const
{
    const auto area = plot();
    painter.setPen(QPen(m_style.colours().hairline, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.bottomLeft(), area.topLeft());
    painter.setPen(m_style.colours().muted);
    painter.setFont(m_style.font(TextRole::Caption));
    const double text = textSize(painter.font(), u"X"_s).height();
    const QFontMetricsF metrics(painter.font());
    const auto said = [&](const QString &whole, double room) {
        return metrics.elidedText(whole, Qt::ElideRight, room);
    };
    painter.drawText(QRectF(0, 0, width(), text), int(Qt::AlignLeft),
        said(tr("Better: %1 → %2").arg(m_from, m_to), width()));
    painter.drawText(QRectF(area.left(), height() - text, area.width(), text), int(Qt::AlignRight),
        said(tr("More: %1").arg(m_from), area.width()));
}

void TradeChart::paintLine(QPainter &painter, const Points &points, Qt::PenStyle line) const
{
    if (points.isEmpty())
        return;
    QPolygonF path;
    for (const auto &point : points)
        path << place(point);
    const bool isPlan = line == Qt::SolidLine;
    const auto &colours = m_style.colours();
    painter.setPen(QPen(isPlan ? colours.ink : colours.good, m_style.px(2), line, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
}

void TradeChart::paintName(QPainter &painter, const Points &points, Qt::PenStyle line) const
{
    if (points.isEmpty())
        return;
    const bool isPlan = line == Qt::SolidLine;
    const auto &colours = m_style.colours();
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(::lockstep::readable(isPlan ? colours.ink : colours.good, m_style));
    const auto name = isPlan ? tr("as planned") : tr("for the target");
    const auto size = textSize(painter.font(), name);
    // The plan's name stands at its upper end, the target's at its lower one: they rarely meet.
    const auto end = isPlan
        ? place(points.last()) + QPointF(m_style.px(6), 0)
        : place(points.first()) - QPointF(size.width(), size.height() + m_style.px(2));
    painter.fillRect(QRectF(end, size), colours.paper);
    painter.drawText(QRectF(end, size), int(Qt::AlignLeft), name);
}

/// From what is read to both axes.
void TradeChart::paintGuides(QPainter &painter) const
{
    if (readable().isEmpty())
        return;
    const auto at = place(readable()[m_at]);
    const auto area = plot();
    painter.setPen(QPen(m_style.colours().muted, 1, Qt::DotLine));
    painter.drawLine(at, QPointF(at.x(), area.bottom()));
    painter.drawLine(at, QPointF(area.left(), at.y()));
}

void TradeChart::paintReadout(QPainter &painter) const
{
    const auto &colours = m_style.colours();
    const auto area = plot();
    const auto now = place(m_trade.now);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ink);
    painter.drawEllipse(now, m_style.px(5), m_style.px(5));
    if (readable().isEmpty())
        return;
    const auto &point = readable()[m_at];
    const auto at = place(point);
    painter.setPen(QPen(colours.good, m_style.px(2)));
    painter.setBrush(colours.paper);
    painter.drawEllipse(at, m_style.px(6), m_style.px(6));
    painter.setFont(m_style.font(TextRole::Caption, QFont::DemiBold));
    painter.setPen(colours.ink);
    const auto volume = m_format.count(point.volume);
    const auto size = textSize(painter.font(), volume);
    const double left = std::clamp(
        at.x() - size.width() / 2, area.left(), std::max(area.left(), area.right() - size.width()));
    drawTabular(painter, QRectF(QPointF(left, area.bottom() + m_style.px(2)), size),
        Qt::AlignHCenter, volume);
    const QRectF rate(0, at.y() - size.height() / 2, area.left() - m_style.px(4), size.height());
    drawTabular(painter, rate, Qt::AlignRight, m_format.percent(point.rate));
}

void TradeChart::moveTo(qsizetype index)
{
    const auto wanted = std::clamp<qsizetype>(index, 0, readable().size() - 1);
    if (readable().isEmpty() || wanted == m_at)
        return;
    m_at = wanted;
    setAccessibleDescription(readout());
    emit moved(readout());
    update();
}

void TradeChart::readAt(double x)
{
    const auto &points = readable();
    const auto at = std::min_element(
        points.begin(), points.end(), [&](const EqualRevenuePoint &a, const EqualRevenuePoint &b) {
            return std::abs(place(a).x() - x) < std::abs(place(b).x() - x);
        });
    if (at != points.end())
        moveTo(at - points.begin());
}

void TradeChart::mousePressEvent(QMouseEvent *event)
{
    readAt(event->position().x());
}

void TradeChart::mouseMoveEvent(QMouseEvent *event)
{
    readAt(event->position().x());
}

/// To the right there are more leads, so that fewer of them have to go on.
void TradeChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        moveTo(m_at - 1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        moveTo(m_at + 1);
    else
        QWidget::keyPressEvent(event);
}

std::optional<AccessibleNumber> TradeChart::accessibleNumber()
{
    const auto &points = readable();
    if (points.isEmpty())
        return {};
    return AccessibleNumber { points[m_at].rate * kPercentOf, points.first().rate * kPercentOf,
        points.last().rate * kPercentOf, 1,
        [this](double wanted) { moveTo(nearest(wanted / kPercentOf)); } };
}

} // namespace lockstep
