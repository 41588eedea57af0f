// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/forecast_drawing.h"

#include "ui/funnel/forecast_fan.h"
#include "ui/shared/contrast.h"
#include "ui/shared/tabular.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEven = 0.5; // less is more likely missed than met

double highestOf(const RevenueForecast &revenue)
{
    return std::max({ revenue.p90, revenue.target, 1.0 });
}

FanColumn columnOf(
    const QString &label, const RevenueForecast &revenue, double highest, const Format &format)
{
    FanColumn column;
    column.label = label;
    column.low = revenue.p10 / highest;
    column.mid = revenue.p50 / highest;
    column.high = revenue.p90 / highest;
    column.target = revenue.target / highest;
    column.hasTarget = revenue.chance.has_value();
    column.isUnlikely = revenue.chance.value_or(1) < kEven;
    column.chance = revenue.chance ? format.percent(wholePercent(*revenue.chance)) : u"–"_s;
    column.middle = format.compactMoney(revenue.p50);
    column.range
        = u"%1 – %2"_s.arg(format.compactMoney(revenue.p10), format.compactMoney(revenue.p90));
    column.sentence
        = ForecastFan::tr("%1: half of all cases reach %2; eight in ten lie between %3 and %4.")
              .arg(label, column.middle, format.compactMoney(revenue.p10),
                  format.compactMoney(revenue.p90));
    if (column.hasTarget)
        column.sentence += u' '
            + ForecastFan::tr("The chance to reach the target of %1 is %2.")
                  .arg(format.compactMoney(revenue.target), column.chance);
    return column;
}

} // namespace

QList<FanColumn> fanColumns(const QList<FiscalQuarter> &quarters, const Forecast &forecast,
    FanCounts counts, const Format &format)
{
    const bool isSummed = counts == FanCounts::SoFar;
    const auto &outlook = isSummed ? forecast.soFar : forecast.quarters;
    const int year = forecast.years.isEmpty() ? 0 : forecast.years.first().fiscalYear;
    const auto isShown = [&](const QuarterForecast &one) {
        return one.quarter < quarters.size() && quarters[one.quarter].fiscalYear == year;
    };
    double highest = 1;
    for (const auto &one : outlook)
        highest = isShown(one) ? std::max(highest, highestOf(one.revenue)) : highest;
    QList<FanColumn> columns;
    for (const auto &one : outlook) {
        const auto label = quarterLabel(quarters.value(one.quarter));
        if (isShown(one))
            columns.append(columnOf(isSummed ? ForecastFan::tr("up to %1").arg(label) : label,
                one.revenue, highest, format));
    }
    if (!forecast.years.isEmpty()) {
        const auto &revenue = forecast.years.first().revenue;
        columns.append(columnOf(
            fiscalYearLabel(year), revenue, isSummed ? highest : highestOf(revenue), format));
    }
    return columns;
}

FanDrawing::FanDrawing(
    QRectF area, QList<FanColumn> columns, Style style, Qt::LayoutDirection direction)
    : m_area(area)
    , m_columns(std::move(columns))
    , m_style(style)
    , m_isMirrored(direction == Qt::RightToLeft)
{
}

/// The year, set off from its quarters, is half as wide again.
QRectF FanDrawing::place(qsizetype index) const
{
    const auto last = m_columns.size() - 1;
    const double gap = m_style.px(16);
    const double each = (m_area.width() - gap) / (double(last) + 1.5);
    const bool isYear = index == last;
    const double wide = isYear ? 1.5 * each : each;
    const double from = double(index) * each + (isYear ? gap : 0);
    return { m_isMirrored ? m_area.right() - from - wide : m_area.left() + from, m_area.top(), wide,
        m_area.height() };
}

QRectF FanDrawing::chart(qsizetype index) const
{
    const double line = QFontMetrics(m_style.font(TextRole::Body)).height();
    const double caption = QFontMetrics(m_style.font(TextRole::Caption)).height();
    const double above = line + caption + m_style.px(12);
    return place(index).adjusted(0, above, 0, -(2 * caption + m_style.px(8)));
}

double FanDrawing::y(qsizetype index, double share) const
{
    const auto at = chart(index);
    return at.bottom() - share * at.height();
}

void FanDrawing::paint(QPainter &painter, bool isStale) const
{
    if (m_columns.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colours().hairline, 1));
    const auto floor = chart(0).bottom();
    painter.drawLine(QPointF(m_area.left(), floor), QPointF(m_area.right(), floor));
    painter.setOpacity(isStale ? 0.45 : 1);
    paintBand(painter);
    paintYear(painter);
    painter.setOpacity(1);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        paintMarks(painter, i);
        paintWords(painter, i);
    }
    painter.restore();
}

void FanDrawing::paintBand(QPainter &painter) const
{
    const auto quarters = m_columns.size() - 1;
    if (quarters < 1)
        return;
    const auto &c = m_style.colours();
    QPolygonF upper;
    QPolygonF lower;
    QPolygonF middle;
    for (qsizetype i = 0; i < quarters; ++i) {
        const double x = place(i).center().x();
        upper << QPointF(x, y(i, m_columns[i].high));
        middle << QPointF(x, y(i, m_columns[i].mid));
        lower.prepend(QPointF(x, y(i, m_columns[i].low)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(c.good, c.paper, 0.28));
    painter.drawPolygon(upper + lower);
    painter.setPen(QPen(c.good, m_style.px(2.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(middle);
    painter.setBrush(c.good);
    painter.setPen(Qt::NoPen);
    for (const auto &point : std::as_const(middle))
        painter.drawEllipse(point, m_style.px(3.5), m_style.px(3.5));
}

void FanDrawing::paintYear(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const auto last = m_columns.size() - 1;
    const auto &year = m_columns[last];
    const double wide = std::min(place(last).width() * 0.5, double(m_style.px(72)));
    const double left = place(last).center().x() - wide / 2;
    const double top = y(last, year.high);
    painter.fillRect(
        QRectF(left, top, wide, y(last, year.low) - top), blended(c.good, c.paper, 0.28));
    painter.setPen(QPen(c.good, m_style.px(2.5)));
    painter.drawLine(QPointF(left, y(last, year.mid)), QPointF(left + wide, y(last, year.mid)));
}

/// The target: a line as wide as the bars are elsewhere.
void FanDrawing::paintMarks(QPainter &painter, qsizetype index) const
{
    const auto &column = m_columns[index];
    if (!column.hasTarget)
        return;
    const auto at = place(index);
    const double half = std::min(at.width() * 0.38, double(m_style.px(56)));
    const double high = y(index, column.target);
    painter.setPen(QPen(m_style.colours().ink, m_style.px(2), Qt::DashLine));
    painter.drawLine(QPointF(at.center().x() - half, high), QPointF(at.center().x() + half, high));
}

void FanDrawing::paintWords(QPainter &painter, qsizetype index) const
{
    const auto &c = m_style.colours();
    const auto &column = m_columns[index];
    auto line = place(index).adjusted(m_style.px(2), m_style.px(2), -m_style.px(2), 0);
    painter.setFont(m_style.font(TextRole::Body, QFont::DemiBold));
    line.setHeight(painter.fontMetrics().height());
    painter.setPen(column.isUnlikely ? readable(c.bad, m_style) : c.ink);
    drawTabular(painter, line, Qt::AlignHCenter, column.chance);
    painter.setFont(m_style.font(TextRole::Caption));
    const double caption = painter.fontMetrics().height();
    painter.setPen(c.muted);
    line.translate(0, line.height());
    line.setHeight(caption);
    painter.drawText(line, int(Qt::AlignHCenter), ForecastFan::tr("chance"));
    line.moveTop(chart(index).bottom() + m_style.px(4));
    painter.setPen(c.ink);
    const auto text = painter.fontMetrics().horizontalAdvance(column.range) <= line.width()
        ? column.range
        : column.middle;
    drawTabular(painter, line, Qt::AlignHCenter, text);
    line.translate(0, caption);
    painter.setPen(c.muted);
    painter.drawText(line, int(Qt::AlignHCenter), column.label);
}

} // namespace lockstep
