// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/season_chart.h"

#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 64;
constexpr int kLeastColumn = 9; ///< pixels that a column can be seen in

} // namespace

SeasonChart::SeasonChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"seasonChart"_s);
    setAccessibleName(tr("Month by month"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void SeasonChart::show(const QList<QDate> &months, const QList<SeasonRow> &rows, const Style &style,
    const Format &format)
{
    m_months = months;
    m_rows = rows;
    m_style = style;
    m_format = format;
    updateGeometry();
    update();
}

QSize SeasonChart::sizeHint() const
{
    return { m_style.px(320), int(m_rows.size()) * m_style.px(kRowHeight) + m_style.px(40) };
}

QSize SeasonChart::minimumSizeHint() const
{
    return { m_style.px(200), sizeHint().height() };
}

double SeasonChart::namesWidth() const
{
    double widest = 0;
    for (const auto &row : m_rows)
        widest = std::max(widest, tabularWidth(row.name, m_style.font(TextRole::Caption)));
    return widest + m_style.px(12);
}

qsizetype SeasonChart::firstMonth() const
{
    const double room = std::max(1.0, width() - namesWidth());
    const auto fit = qsizetype(room / m_style.px(kLeastColumn));
    return std::max<qsizetype>(0, m_months.size() - std::max<qsizetype>(1, fit));
}

QRectF SeasonChart::rowAt(qsizetype row) const
{
    const double high = m_style.px(kRowHeight);
    return { namesWidth(), double(row) * high, width() - namesWidth(), high };
}

QRectF SeasonChart::column(qsizetype month, const QRectF &row) const
{
    const double each
        = row.width() / double(std::max<qsizetype>(1, m_months.size() - firstMonth()));
    const double left = row.left() + each * double(month - firstMonth());
    const QRectF at(left, row.top(), each, row.height());
    return isRightToLeft() ? QRectF(width() - at.right(), at.top(), at.width(), at.height()) : at;
}

QString SeasonChart::monthText(qsizetype month) const
{
    QStringList words;
    for (const auto &row : m_rows)
        words += tr("%1 %2").arg(row.texts.value(month), row.name);
    return tr("%1: %2").arg(m_format.monthAndYear(m_months.value(month)), words.join(u", "_s));
}

QList<AccessiblePart> SeasonChart::accessibleParts()
{
    QList<AccessiblePart> parts;
    const QRectF all(namesWidth(), 0, width() - namesWidth(), height());
    for (auto month = firstMonth(); month < m_months.size(); ++month)
        parts.append({ monthText(month), {}, column(month, all).toRect(), false });
    return parts;
}

/// The largest is named, which is the row's scale.
void SeasonChart::paintRow(QPainter &painter, qsizetype row) const
{
    const auto &c = m_style.colours();
    const auto &shown = m_rows[row];
    const auto at = rowAt(row);
    const double words = QFontMetricsF(painter.font()).height();
    const auto most = std::max_element(shown.values.begin() + firstMonth(), shown.values.end());
    painter.setPen(c.muted);
    drawTabular(painter, QRectF(0, at.bottom() - words, namesWidth() - m_style.px(8), words),
        Qt::AlignLeft, shown.name);
    painter.fillRect(QRectF(at.left(), at.bottom() - 1, at.width(), 1), c.hairline);
    if (most == shown.values.end() || *most <= 0)
        return;
    const double room = at.height() - words - m_style.px(6);
    for (auto month = firstMonth(); month < m_months.size(); ++month) {
        if (shown.values[month] <= 0)
            continue;
        const double high = std::max(1.0, room * shown.values[month] / *most);
        auto bar = column(month, at);
        bar.setTop(at.bottom() - 1 - high);
        const double gap = std::min(m_style.px(2), int(bar.width() / 4));
        painter.fillRect(bar.adjusted(gap, 0, -gap, -1), blended(c.good, c.paper, 0.75));
    }
    const auto peak = column(most - shown.values.begin(), at);
    const auto text = shown.texts.value(most - shown.values.begin());
    const double wide = tabularWidth(text, painter.font()) + m_style.px(4);
    const double left = std::clamp(
        peak.center().x() - wide / 2, at.left(), std::max(at.left(), at.right() - wide));
    painter.setPen(c.ink);
    drawTabular(painter, QRectF(left, at.bottom() - room - words - m_style.px(2), wide, words),
        Qt::AlignHCenter, text);
}

/// As many names as have room, and the year below each January.
void SeasonChart::paintMonths(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const auto below = rowAt(m_rows.size());
    const double words = QFontMetricsF(painter.font()).height();
    const double each = column(firstMonth(), below).width();
    const int every = std::max(1, int(std::ceil(m_style.px(32) / each)));
    painter.setPen(c.muted);
    for (auto month = firstMonth(); month < m_months.size(); ++month) {
        const auto day = m_months[month];
        const auto at = column(month, below);
        const QRectF name(
            at.center().x() - m_style.px(24), at.top() + m_style.px(2), m_style.px(48), words);
        if ((day.month() - 1) % every == 0)
            drawTabular(painter, name, Qt::AlignHCenter, m_format.month(day));
        if (day.month() == 1 || month == firstMonth())
            drawTabular(
                painter, name.translated(0, words), Qt::AlignHCenter, QString::number(day.year()));
    }
}

void SeasonChart::paintEvent(QPaintEvent *)
{
    if (m_months.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(m_style.font(TextRole::Caption));
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    paintMonths(painter);
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
}

bool SeasonChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), partNameAt(accessibleParts(), help->pos()), this);
    return true;
}

} // namespace lockstep
