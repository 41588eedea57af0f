// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/curve_chart.h"

#include "app/funnel/step_edits.h"
#include "app/plan/limits.h"
#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastMonths = 4; // as wide as a short curve needs
constexpr int kMostMonths = 24; // so many columns can be told apart
constexpr double kPoints = 0.05; // one press of a key, and what a pull comes in

} // namespace

CurveChart::CurveChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"curveChart"_s);
    setAccessibleName(tr("When people go on, by month"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeVerCursor);
}

void CurveChart::show(
    const LagCurve &curve, Duration mean, const Style &style, const Format &format)
{
    m_isStated = !curve.isEmpty();
    m_curve = curve;
    if (!m_isStated)
        m_curve = withShare({}, int(mean.minutes / LagCurve::kMonth), { 1'000'000 });
    m_style = style;
    m_format = format;
    m_month = std::min(m_month, months() - 1);
    setAccessibleDescription(accessibleValue());
    update();
}

QSize CurveChart::sizeHint() const
{
    return { m_style.px(160), m_style.px(96) };
}

int CurveChart::months() const
{
    const int last = int(m_curve.shares.size()) + 1;
    return std::clamp(last, kLeastMonths, kMostMonths);
}

double CurveChart::shareIn(int month) const
{
    return m_curve.shares.value(month).fraction();
}

QRectF CurveChart::columns() const
{
    const double words = QFontMetricsF(m_style.font(TextRole::Caption)).height();
    return QRectF(rect()).adjusted(
        m_style.px(4), words + m_style.px(2), -m_style.px(4), -words - m_style.px(2));
}

QRectF CurveChart::place(int month) const
{
    const auto at = columns();
    const double pitch = at.width() / months();
    const int column = isRightToLeft() ? months() - 1 - month : month;
    return { at.left() + pitch * column, at.top(), pitch, at.height() };
}

int CurveChart::monthAt(QPointF position) const
{
    for (int month = 0; month < months(); ++month) {
        const auto at = place(month);
        if (position.x() >= at.left() && position.x() < at.right())
            return month;
    }
    return -1;
}

/// "3rd month: 40 %".
QString CurveChart::monthText(int month) const
{
    return tr("Month %1 after they came: %2 go on.")
        .arg(month + 1)
        .arg(m_format.percent(shareIn(month)));
}

QString CurveChart::accessibleValue() const
{
    if (!m_isStated)
        return tr("Everybody takes the mean time. Pull a month to state a curve.");
    QStringList texts;
    for (int month = 0; month < m_curve.shares.size(); ++month)
        texts << monthText(month);
    return texts.join(u' ');
}

QList<AccessiblePart> CurveChart::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (int month = 0; month < months(); ++month)
        parts.append({ QString::number(month + 1), monthText(month), place(month).toAlignedRect(),
            month == m_month, [this, month] { choose(month); } });
    return parts;
}

void CurveChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    const auto at = columns();
    painter.setPen(QPen(c.hairline, 1));
    painter.drawLine(at.bottomLeft(), at.bottomRight());
    painter.setFont(m_style.font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const double highest = [&] {
        double most = kPoints;
        for (int month = 0; month < months(); ++month)
            most = std::max(most, shareIn(month));
        return most;
    }();
    for (int month = 0; month < months(); ++month) {
        const auto column = place(month);
        const double inset = column.width() * 0.14;
        const double height = at.height() * shareIn(month) / highest;
        const QRectF bar(
            column.left() + inset, at.bottom() - height, column.width() - 2 * inset, height);
        painter.fillRect(bar, m_isStated ? c.good : blended(c.good, c.paper, 0.35));
        painter.setPen(c.muted);
        const QRectF below(
            column.left(), at.bottom() + m_style.px(2), column.width(), metrics.height());
        const auto number = QString::number(month + 1);
        const auto first = tr("month %1").arg(number);
        const bool isNamed = month == 0 && metrics.horizontalAdvance(first) < column.width();
        if (metrics.horizontalAdvance(number) < column.width())
            drawTabular(painter, below, Qt::AlignHCenter, isNamed ? first : number);
        const auto share = m_format.percent(shareIn(month));
        if (shareIn(month) > 0 && metrics.horizontalAdvance(share) < column.width()) {
            painter.setPen(c.ink);
            drawTabular(painter,
                QRectF(
                    column.left(), bar.top() - metrics.height(), column.width(), metrics.height()),
                Qt::AlignHCenter, share);
        }
    }
    if (hasFocus())
        drawFocusLine(painter, place(m_month).adjusted(1, -m_style.px(2), -1, 0), m_style);
}

void CurveChart::choose(int month)
{
    if (month < 0 || month >= months() || month == m_month)
        return;
    m_month = month;
    announceSelectedPart(*this);
    update();
}

void CurveChart::mousePressEvent(QMouseEvent *event)
{
    const int month = monthAt(event->position());
    if (event->button() != Qt::LeftButton || month < 0)
        return;
    choose(month);
    m_isHeld = true;
    m_from = m_curve;
    m_wanted = m_curve;
}

/// The column's top is where the mouse is; the whole height is everybody.
void CurveChart::pull(double y)
{
    const auto at = columns();
    const double share = std::clamp((at.bottom() - y) / at.height(), 0.0, 1.0);
    const auto ppm = qRound64(share / kPoints) * qRound64(kPoints * 1e6);
    const auto wanted = withShare(m_from, m_month, { ppm });
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    emit pulledTo(m_wanted);
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isHeld)
        pull(event->position().y());
}

void CurveChart::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_isHeld, false) && m_wanted != m_from)
        emit settledAt(m_wanted);
}

void CurveChart::nudge(int by)
{
    const auto ppm = qRound64(shareIn(m_month) * 1e6) + by * qRound64(kPoints * 1e6);
    const auto wanted = withShare(m_curve, m_month, { std::clamp<qint64>(ppm, 0, 1'000'000) });
    if (wanted != m_curve || !m_isStated)
        emit settledAt(wanted);
}

void CurveChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(m_month + forward);
    case Qt::Key_Left:
        return choose(m_month - forward);
    case Qt::Key_Up:
        return nudge(1);
    case Qt::Key_Down:
        return nudge(-1);
    case Qt::Key_Escape:
        if (std::exchange(m_isHeld, false)) {
            emit cancelled();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool CurveChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int month = monthAt(help->pos());
    QToolTip::showText(help->globalPos(), month < 0 ? QString() : monthText(month), this);
    return true;
}

} // namespace lockstep
