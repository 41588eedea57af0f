// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/quarter_chart.h"

#include "app/calendar/fiscal.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChartHeight = 92;
constexpr int kWidestBar = 72;
constexpr double kFaded = 0.35;

int lineHeight(const Style &style, TextRole role)
{
    return QFontMetrics(style.font(role)).height();
}

} // namespace

QuarterChart::QuarterChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"quarterChart"_s);
    setAccessibleName(tr("Revenue by quarter"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuarterChart::show(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    double highest = 1;
    for (const auto &quarter : figures.quarterRevenue)
        highest = std::max({ highest, quarter.targetMinorUnits, quarter.plannedMinorUnits });
    m_bars.clear();
    for (const auto &quarter : figures.quarterRevenue) {
        const auto label = quarterLabel(figures.quarters[quarter.quarter]);
        const auto target = format.compactMoney(quarter.targetMinorUnits);
        const auto planned = format.compactMoney(quarter.plannedMinorUnits);
        const auto gap = format.signedCompactMoney(quarter.gapMinorUnits);
        m_bars.append(
            { label, planned, gap, tr("%1: planned %2 of %3, %4.").arg(label, planned, target, gap),
                quarter.targetMinorUnits / highest, quarter.plannedMinorUnits / highest,
                quarter.gapMinorUnits < 0 });
    }
    m_selected = selection.quarter;
    m_style = style;
    setAccessibleDescription(accessibleValue());
    updateGeometry();
    update();
}

QString QuarterChart::accessibleValue() const
{
    QStringList sentences;
    for (const auto &bar : m_bars)
        sentences.append(bar.why);
    return m_selected >= 0 && m_selected < m_bars.size() ? m_bars[m_selected].why
                                                         : sentences.join(u' ');
}

QSize QuarterChart::sizeHint() const
{
    return { m_style.px(320),
        m_style.px(kChartHeight + 12) + 2 * lineHeight(m_style, TextRole::Body)
            + lineHeight(m_style, TextRole::Caption) };
}

QSize QuarterChart::minimumSizeHint() const
{
    return { m_style.px(160), sizeHint().height() };
}

QRectF QuarterChart::column(qsizetype index) const
{
    const double each = double(width()) / double(std::max<qsizetype>(1, m_bars.size()));
    const auto place = layoutDirection() == Qt::RightToLeft ? m_bars.size() - 1 - index : index;
    return { double(place) * each, 0, each, double(height()) };
}

qsizetype QuarterChart::at(QPointF position) const
{
    for (qsizetype index = 0; index < m_bars.size(); ++index) {
        if (column(index).contains(position))
            return index;
    }
    return -1;
}

void QuarterChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype index = 0; index < m_bars.size(); ++index) {
        if (index == m_selected)
            drawRounded(painter, column(index).adjusted(2, 2, -2, -2), m_style.colours().selected,
                Qt::NoPen, m_style.px(6));
        // What does not belong to the selection fades.
        painter.setOpacity(m_selected < 0 || index == m_selected ? 1 : kFaded);
        drawBar(painter, index);
        painter.setOpacity(1);
        drawLabels(painter, index);
    }
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
}

void QuarterChart::drawBar(QPainter &painter, qsizetype index) const
{
    const auto &c = m_style.colours();
    const auto &bar = m_bars[index];
    const auto whole = column(index);
    const double floor
        = m_style.px(8) + lineHeight(m_style, TextRole::Body) + m_style.px(kChartHeight);
    const double most = m_style.px(kChartHeight - 4);
    const double wide = std::min(whole.width() * 0.6, double(m_style.px(kWidestBar)));
    const auto box = [&](double from, double to) {
        return QRectF(whole.center().x() - wide / 2, floor - to * most, wide, (to - from) * most);
    };
    painter.fillRect(box(0, bar.plan), c.good);
    if (bar.isShort)
        painter.fillRect(box(bar.plan, bar.target), hatchBrush(c.bad, m_style));
    painter.setPen(QPen(c.ink, m_style.px(1.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box(0, bar.target));
}

void QuarterChart::drawLabels(QPainter &painter, qsizetype index) const
{
    const auto &c = m_style.colours();
    const auto &bar = m_bars[index];
    auto at = column(index);
    at.setTop(m_style.px(4));
    const auto centred = int(Qt::AlignHCenter | Qt::AlignTop);
    const auto paper = index == m_selected ? c.selected : c.paper;
    const auto ratio = m_style.leastContrast();
    painter.setFont(m_style.font(TextRole::Body, QFont::DemiBold));
    painter.setPen(readable(bar.isShort ? c.bad : c.good, paper, c.ink, ratio));
    drawTabular(painter, at, Qt::AlignHCenter | Qt::AlignTop, bar.gap);
    at.setTop(m_style.px(12 + kChartHeight) + lineHeight(m_style, TextRole::Body));
    painter.setPen(c.ink);
    drawTabular(painter, at, Qt::AlignHCenter | Qt::AlignTop, bar.planned);
    at.setTop(at.top() + lineHeight(m_style, TextRole::Body));
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    painter.drawText(at, centred, bar.label);
}

void QuarterChart::mousePressEvent(QMouseEvent *event)
{
    const auto index = at(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit chosen(index == m_selected ? -1 : int(index));
}

void QuarterChart::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int last = int(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const bool isNext = (event->key() == Qt::Key_Right) != isMirrored;
        const int from = m_selected < 0 && !isNext ? last + 1 : m_selected;
        emit chosen(std::clamp(from + (isNext ? 1 : -1), 0, last));
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool QuarterChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto index = at(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_bars[index].why, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace lockstep
