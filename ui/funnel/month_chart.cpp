// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/month_chart.h"

#include "app/calendar/month_names.h"
#include "ui/funnel/text_fit.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/tabular.h"

#include <QHelpEvent>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

MonthChart::MonthChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"monthChart"_s);
    setAccessibleName(tr("Need and plan by month"));
}

void MonthChart::show(const WaterfallStage &stage, const QList<QDate> &monthStarts,
    Period highlighted, const Style &style, const Format &format)
{
    m_stage = stage;
    m_monthStarts = monthStarts;
    m_highlighted = highlighted;
    m_style = style;
    m_format = format;
    QStringList texts;
    for (qsizetype i = 0; i < months(); ++i)
        texts << monthText(i);
    setAccessibleDescription(texts.join(u'\n'));
    update();
}

QSize MonthChart::sizeHint() const
{
    return { m_style.px(280), m_style.px(140) };
}

QString MonthChart::monthText(qsizetype month) const
{
    return tr("%1: %2 needed, %3 planned; %4 since the beginning")
        .arg(m_format.monthAndYear(namingDay(m_monthStarts.value(month))),
            m_format.count(m_stage.needByMonth.months.value(month)),
            m_format.count(m_stage.plannedByMonth.months.value(month)),
            m_format.signedCount(m_stage.cumulativeGap[month]));
}

/// Where it is low the bars have the room alone: the line says nothing that they do not.
MonthChart::Bands MonthChart::bands() const
{
    const double gap = m_style.px(4);
    const double text = textSize(m_style.font(TextRole::Caption), u"X"_s).height();
    const double names = height() - text;
    const QRectF namesBand(0, names, width(), text);
    if (height() < 8 * text)
        return { QRectF(0, text, width(), std::max(0.0, names - gap - text)), {}, {}, namesBand };
    const double drawn = std::max(0.0, names - 2 * text - 3 * gap);
    const double barsEnd = text + drawn * 0.65;
    const double lineTop = barsEnd + text + 2 * gap;
    return { QRectF(0, text, width(), barsEnd - text), QRectF(0, barsEnd + gap, width(), text),
        QRectF(0, lineTop, width(), names - gap - lineTop), namesBand };
}

QRectF MonthChart::monthIn(const QRectF &band, qsizetype month) const
{
    const double width = band.width() / static_cast<double>(months());
    return { band.left() + width * static_cast<double>(month), band.top(), width, band.height() };
}

void MonthChart::paintEvent(QPaintEvent *)
{
    if (months() == 0)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const auto places = bands();
    paintHighlight(painter, places);
    paintBars(painter, places.bars);
    paintGaps(painter, places.bars);
    if (!places.line.isNull()) {
        paintSum(painter, places.sum);
        paintLine(painter, places.line);
    }
    paintNames(painter, places.names);
}

void MonthChart::paintHighlight(QPainter &painter, const Bands &bands) const
{
    for (qsizetype i = 0; i < months(); ++i) {
        if (m_highlighted.contains(m_monthStarts.value(i)))
            painter.fillRect(monthIn(bands.bars | bands.names, i), m_style.colours().selected);
    }
}

QRectF MonthChart::bar(const QRectF &band, qsizetype month, double from, double to) const
{
    double tallest = 0;
    for (qsizetype i = 0; i < months(); ++i)
        tallest = std::max({ tallest, needIn(i), plannedIn(i) });
    const auto place = monthIn(band, month);
    const double scale = tallest > 0 ? band.height() / tallest : 0;
    const double side = place.width() * 0.14;
    return QRectF(QPointF(place.left() + side, band.bottom() - to * scale),
        QPointF(place.right() - side, band.bottom() - from * scale));
}

void MonthChart::paintBars(QPainter &painter, const QRectF &band) const
{
    const auto &colours = m_style.colours();
    const auto &fill = m_stage.owner == Side::Marketing ? colours.marketing : colours.sales;
    for (qsizetype i = 0; i < months(); ++i) {
        painter.fillRect(bar(band, i, 0, plannedIn(i)), fill);
        if (plannedIn(i) < needIn(i))
            painter.fillRect(
                bar(band, i, plannedIn(i), needIn(i)), hatchBrush(colours.bad, m_style));
        painter.setPen(QPen(colours.ink, m_style.px(1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar(band, i, 0, needIn(i)));
    }
    painter.setPen(QPen(colours.hairline, 1));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
}

/// "Nov 2026 −214 MQL" over the month in which most is missing; the numbers of the others where all
/// of them have room.
void MonthChart::paintGaps(QPainter &painter, const QRectF &band) const
{
    if (m_stage.worstMonth < 0)
        return;
    const auto font = m_style.font(TextRole::Caption);
    const auto gapText
        = [&](qsizetype i) { return m_format.signedCount(m_stage.gapByMonth.months[i]); };
    painter.setPen(readable(m_style.colours().bad, m_style));
    const auto worst = worstLabel(band);
    for (qsizetype i = 0; i < months(); ++i) {
        QRectF at = monthIn(band, i);
        at.setBottom(bar(band, i, 0, std::max(needIn(i), plannedIn(i))).top());
        at.setTop(at.bottom() - worst.rect.height());
        const bool hasRoom = textSize(font, gapText(i)).width() <= at.width();
        if (m_stage.gapByMonth.months[i] > -0.5 || !hasRoom || at.intersects(worst.rect))
            continue;
        painter.setFont(font);
        drawTabular(painter, at, Qt::AlignHCenter, gapText(i));
    }
    const double x = monthIn(band, m_stage.worstMonth).center().x();
    const double top = bar(band, m_stage.worstMonth, 0, needIn(m_stage.worstMonth)).top();
    painter.drawLine(QPointF(x, band.top()), QPointF(x, top));
    painter.setFont(worst.font);
    drawTabular(painter, worst.rect, Qt::AlignHCenter, worst.text);
}

/// In the longest wording that the chart is wide enough for, above all bars.
MonthChart::WorstLabel MonthChart::worstLabel(const QRectF &band) const
{
    const qsizetype month = m_stage.worstMonth;
    const auto gap = m_format.signedCount(m_stage.gapByMonth.months.value(month));
    const auto name = m_format.month(namingDay(m_monthStarts.value(month)));
    const auto full = m_format.monthAndYear(namingDay(m_monthStarts.value(month)));
    WorstLabel label { m_style.font(TextRole::Caption, QFont::DemiBold), {}, {} };
    for (const auto &text : { u"%1 %2 %3"_s.arg(full, gap, m_stage.name), u"%1 %2"_s.arg(full, gap),
             u"%1 %2"_s.arg(name, gap), gap }) {
        label.text = text;
        if (textSize(label.font, text).width() <= band.width())
            break;
    }
    const auto size = textSize(label.font, label.text);
    const double left = std::clamp(monthIn(band, month).center().x() - size.width() / 2,
        band.left(), std::max(band.left(), band.right() - size.width()));
    label.rect = QRectF(QPointF(left, band.top() - size.height()), size);
    return label;
}

void MonthChart::paintLine(QPainter &painter, const QRectF &band) const
{
    const auto [least, most]
        = std::minmax_element(m_stage.cumulativeGap.begin(), m_stage.cumulativeGap.end());
    const double low = std::min(0.0, *least);
    const double span = std::max(0.0, *most) - low;
    const auto y = [&](double value) {
        return span > 0 ? band.bottom() - band.height() * (value - low) / span : band.top();
    };
    painter.setPen(QPen(m_style.colours().hairline, 1));
    painter.drawLine(QPointF(band.left(), y(0)), QPointF(band.right(), y(0)));

    QPolygonF line;
    for (qsizetype i = 0; i < months(); ++i)
        line << QPointF(monthIn(band, i).center().x(), y(m_stage.cumulativeGap[i]));
    const double last = m_stage.cumulativeGap.last();
    const auto colour = last < 0 ? m_style.colours().bad : m_style.colours().good;
    painter.setPen(QPen(colour, m_style.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(colour);
    painter.drawEllipse(line.last(), m_style.px(2), m_style.px(2));
}

/// What the line below comes to; without it where there is no room for the words.
void MonthChart::paintSum(QPainter &painter, const QRectF &band) const
{
    const double last = m_stage.cumulativeGap.last();
    const auto number = m_format.signedCount(last);
    const auto font = m_style.font(TextRole::Caption, QFont::DemiBold);
    const auto &colours = m_style.colours();
    painter.setFont(font);
    painter.setPen(readable(last < 0 ? colours.bad : colours.good, m_style));
    for (const auto &text : { tr("%1 since the beginning").arg(number), number }) {
        if (textSize(font, text).width() > band.width())
            continue;
        drawTabular(painter, band, Qt::AlignLeft, text);
        return;
    }
}

/// Every month's name, or every second, third … where they are too wide.
void MonthChart::paintNames(QPainter &painter, const QRectF &band) const
{
    const auto font = m_style.font(TextRole::Caption);
    QStringList names;
    for (qsizetype i = 0; i < months(); ++i)
        names << m_format.month(namingDay(m_monthStarts.value(i)));
    const double widest = widestText(font, names).width() + m_style.px(4);
    const auto every
        = std::max<qsizetype>(1, qCeil(widest * static_cast<double>(months()) / band.width()));
    painter.setFont(font);
    painter.setPen(m_style.colours().muted);
    for (qsizetype i = 0; i + every <= months(); i += every) {
        QRectF place = monthIn(band, i);
        place.setRight(monthIn(band, i + every - 1).right());
        drawTabular(painter, place, every == 1 ? Qt::AlignHCenter : Qt::AlignLeft, names[i]);
    }
}

bool MonthChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || months() == 0)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto month
        = std::clamp<qsizetype>(help->pos().x() * months() / std::max(1, width()), 0, months() - 1);
    QToolTip::showText(help->globalPos(), monthText(month), this);
    return true;
}

} // namespace lockstep
