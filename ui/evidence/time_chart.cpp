// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/time_chart.h"

#include "app/evidence/heat_table.h"
#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"
#include "ui/shared/why_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMonthDays = 30.4375; // as the curve is counted
constexpr int kMostMonths = 36; // so many can be told apart

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timeChart"_s);
    setAccessibleName(tr("How long it took"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void TimeChart::show(const MeasuredTime &time, const Style &style, const Format &format)
{
    m_time = time;
    m_done = doneByMonth(time);
    m_style = style;
    m_format = format;
    setAccessibleDescription(accessibleValue());
    updateGeometry();
    update();
}

QSize TimeChart::sizeHint() const
{
    return { m_style.px(320), m_style.px(220) };
}

QSize TimeChart::minimumSizeHint() const
{
    return { m_style.px(200), m_style.px(180) };
}

int TimeChart::months() const
{
    return std::clamp(int(m_done.size()), 1, kMostMonths);
}

/// From the left of the axis to the end of the last month.
QRectF TimeChart::plot() const
{
    const double words = QFontMetricsF(m_style.font(TextRole::Caption)).height();
    const double share
        = QFontMetricsF(m_style.font(TextRole::Caption)).horizontalAdvance(u"100 %"_s);
    const double top = 3 * words + m_style.px(8); // the marks' names, one below the other
    return QRectF(rect()).adjusted(
        share + m_style.px(8), top, -m_style.px(8), -words - m_style.px(4));
}

double TimeChart::x(double days) const
{
    const auto at = plot();
    const double way = at.width() * std::min(1.0, days / (months() * kMonthDays));
    return isRightToLeft() ? width() - at.left() - way : at.left() + way;
}

double TimeChart::y(double share) const
{
    const auto at = plot();
    return at.bottom() - at.height() * share;
}

QList<TimeChart::Mark> TimeChart::marks() const
{
    return {
        { tr("median %1").arg(saidDays(m_format, m_time.median)), m_time.median, Qt::SolidLine },
        { tr("mean %1").arg(saidDays(m_format, m_time.mean)), m_time.mean, Qt::DashLine },
        { tr("nine in ten %1").arg(saidDays(m_format, m_time.ninety)), m_time.ninety, Qt::DotLine }
    };
}

QString TimeChart::monthText(int month) const
{
    return tr("By the end of month %1: %2.")
        .arg(month + 1)
        .arg(m_format.percent(m_done.value(month)));
}

QString TimeChart::accessibleValue() const
{
    if (m_time.cases == 0)
        return tr("Nobody went on with usable dates.");
    return tr("Median %1, mean %2, the middle half from %3 to %4, nine in ten within %5, over %6 "
              "cases.")
        .arg(saidDays(m_format, m_time.median), saidDays(m_format, m_time.mean),
            saidDays(m_format, m_time.lowerQuartile), saidDays(m_format, m_time.upperQuartile),
            saidDays(m_format, m_time.ninety), m_format.count(double(m_time.cases)));
}

QList<AccessiblePart> TimeChart::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (int month = 0; month < std::min(months(), int(m_done.size())); ++month) {
        const double left = x(month * kMonthDays);
        const double right = x((month + 1) * kMonthDays);
        const auto at = plot();
        parts.append({ monthText(month), {},
            QRectF(QPointF(left, at.top()), QPointF(right, at.bottom())).normalized().toRect(),
            false });
    }
    return parts;
}

void TimeChart::paintAxis(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const auto at = plot();
    painter.setFont(m_style.font(TextRole::Caption));
    const double words = QFontMetricsF(painter.font()).height();
    for (const double share : { 0.0, 0.5, 1.0 }) {
        painter.setPen(QPen(c.hairline, 1));
        painter.drawLine(QPointF(x(0), y(share)), QPointF(x(months() * kMonthDays), y(share)));
        painter.setPen(c.muted);
        const QRectF beside(0, y(share) - words / 2, at.left() - m_style.px(6), words);
        const auto place
            = isRightToLeft() ? beside.translated(width() - beside.width(), 0) : beside;
        drawTabular(painter, place, Qt::AlignRight, m_format.percent(share));
    }
    const int every
        = std::max(1, int(std::ceil(months() * m_style.px(28) / std::max(1.0, at.width()))));
    const auto first = tr("month %1").arg(every);
    for (int month = every; month <= months(); month += every) {
        const double centre = x(month * kMonthDays);
        const double room = m_style.px(72);
        const QRectF below(centre - room / 2, at.bottom() + m_style.px(4), room, words);
        drawTabular(
            painter, below, Qt::AlignHCenter, month == every ? first : QString::number(month));
    }
}

/// Steps by day; what was typed by hand or is of one quarter is known by month alone.
QPainterPath TimeChart::curve() const
{
    QPainterPath line(QPointF(x(0), y(0)));
    const double end = months() * kMonthDays;
    const auto days = doneByDay(m_time);
    for (const auto &day : days) {
        if (day.days > end)
            break;
        line.lineTo(x(day.days), line.currentPosition().y());
        line.lineTo(x(day.days), y(day.share));
    }
    if (!days.isEmpty())
        line.lineTo(x(end), line.currentPosition().y());
    for (int month = 0; days.isEmpty() && month < std::min(months(), int(m_done.size())); ++month)
        line.lineTo(x((month + 1) * kMonthDays), y(m_done[month]));
    return line;
}

void TimeChart::paintCurve(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const auto at = plot();
    const QRectF middle(
        QPointF(x(m_time.lowerQuartile), at.top()), QPointF(x(m_time.upperQuartile), at.bottom()));
    painter.fillRect(middle.normalized(), blended(c.good, c.paper, 0.12));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.good, m_style.px(2.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(curve());
}

/// Each name on a line of its own, over the lines, so that close marks stay readable.
void TimeChart::paintMarks(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const auto at = plot();
    painter.setFont(m_style.font(TextRole::Caption, QFont::DemiBold));
    const double high = QFontMetricsF(painter.font()).height();
    const auto all = marks();
    for (qsizetype mark = 0; mark < all.size(); ++mark) {
        const double place = x(all[mark].days);
        painter.setPen(QPen(c.ink, std::max(1, m_style.px(1.25)), all[mark].line));
        painter.drawLine(QPointF(place, high * double(mark + 1)), QPointF(place, at.bottom()));
    }
    for (qsizetype mark = 0; mark < all.size(); ++mark) {
        const double wide = tabularWidth(all[mark].text, painter.font()) + m_style.px(8);
        const double left
            = std::clamp(x(all[mark].days) - wide / 2, 0.0, std::max(0.0, width() - wide));
        const QRectF name(left, high * double(mark), wide, high);
        painter.fillRect(name, c.paper);
        painter.setPen(c.ink);
        drawTabular(painter, name, Qt::AlignHCenter, all[mark].text);
    }
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    if (m_time.cases == 0) {
        painter.setFont(m_style.font(TextRole::Body));
        painter.setPen(m_style.colours().muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleValue());
    } else {
        paintAxis(painter);
        paintCurve(painter);
        paintMarks(painter);
    }
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString mark = partNameAt(accessibleParts(), help->pos());
    QToolTip::showText(help->globalPos(), mark.isEmpty() ? accessibleValue() : mark, this);
    return true;
}

} // namespace lockstep
