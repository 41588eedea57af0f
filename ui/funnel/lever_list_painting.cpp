// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the ranked levers look.

#include "ui/funnel/lever_list.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// On two lines where one is not enough; what is longer ends in an ellipsis, whole in the tip.
void drawName(QPainter &painter, const QRectF &at, const QString &name)
{
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(name) <= at.width()) {
        painter.drawText(at, int(Qt::AlignLeft | Qt::AlignVCenter), name);
        return;
    }
    QTextLayout layout(name, painter.font());
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(at.width());
    layout.endLayout();
    const auto first = name.first(line.textLength()).trimmed();
    const auto rest = name.sliced(line.textLength()).trimmed();
    QRectF half(at.left(), at.center().y() - metrics.height(), at.width(), metrics.height());
    painter.drawText(half, int(Qt::AlignLeft | Qt::AlignVCenter),
        metrics.elidedText(first, Qt::ElideRight, at.width()));
    half.moveTop(at.center().y());
    painter.drawText(half, int(Qt::AlignLeft | Qt::AlignVCenter),
        metrics.elidedText(rest, Qt::ElideRight, at.width()));
}

} // namespace

void LeverList::paintEvent(QPaintEvent *event)
{
    if (count() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintHeads(painter);
    for (int row = 0; row < count(); ++row) {
        if (event->rect().intersects(rowRect(row)))
            paintRow(painter, row);
    }
}

void LeverList::paintHeads(QPainter &painter) const
{
    const auto at = columns(QRectF(0, 0, width(), rowHeight()));
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(m_style.colours().muted);
    const QFontMetricsF metrics(painter.font());
    const auto head = [&](const QRectF &place, const QString &text, Qt::Alignment alignment) {
        if (!place.isNull())
            painter.drawText(place, int(alignment | Qt::AlignVCenter),
                metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    head(at.name, tr("Lever"), Qt::AlignLeft);
    head(at.now, tr("Now"), Qt::AlignRight);
    const auto period = leverPeriod(*m_board);
    const auto worth = tr("10 % more is worth, %1").arg(period);
    head(at.bar,
        metrics.horizontalAdvance(worth) <= at.bar.width() ? worth
                                                           : tr("10 % more, %1").arg(period),
        Qt::AlignLeft);
    const auto chance = m_board->chance ? m_format.percent(wholePercent(*m_board->chance)) : u"…"_s;
    const auto chances = tr("Chance, now %1").arg(chance);
    head(at.chance,
        metrics.horizontalAdvance(chances) <= at.chance.width() ? chances : tr("Chance"),
        Qt::AlignRight);
    head(at.answer, tr("Closes the gap"), Qt::AlignRight);
    painter.setPen(QPen(m_style.colours().hairline, 1));
    painter.drawLine(QPointF(0, rowHeight() - 0.5), QPointF(width(), rowHeight() - 0.5));
}

void LeverList::paintRow(QPainter &painter, int row) const
{
    const auto &line = m_board->lines[row];
    const auto &colours = m_style.colours();
    const QRectF place = rowRect(row);
    if (row == m_current) {
        const double inset = m_style.px(2);
        drawRounded(painter, place.adjusted(inset, 1, -inset, -1), colours.selected, Qt::NoPen,
            m_style.px(6));
        if (hasFocus())
            drawFocusLine(painter, place.adjusted(inset, 1, -inset, -1), m_style);
    }
    const auto at = columns(place);
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(colours.ink);
    drawName(painter, at.name, line.name);
    const QFontMetricsF metrics(painter.font());
    const auto number = [&](const QRectF &where, const QString &text) {
        if (!where.isNull())
            drawTabular(painter, where, Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(text, Qt::ElideRight, where.width()));
    };
    const bool isOpen = line.solution.answer || line.solution.meetsAlways;
    number(at.now, valueText(line.effect.lever, line.effect.value, m_format));
    painter.setPen(line.chance ? colours.ink : colours.muted);
    number(at.chance, chanceText(line, *m_board, m_format));
    painter.setPen(isOpen ? colours.ink : colours.muted);
    number(at.answer, answerText(line.solution, m_format));
    paintBar(painter, at.bar, line.effect);
}

double LeverList::barLabelWidth() const
{
    double widest = 0;
    for (const auto &line : m_board->lines) {
        widest = std::max(widest,
            tabularWidth(m_format.signedCompactMoney(line.effect.raisedMinorUnits),
                m_style.font(TextRole::Caption, QFont::DemiBold)));
    }
    return widest + m_style.px(6);
}

/// As long as it is worth; what less of would be better is hatched, and has its minus.
void LeverList::paintBar(QPainter &painter, const QRectF &at, const LeverEffect &effect) const
{
    double largest = 0;
    for (const auto &line : m_board->lines)
        largest = std::max(largest, std::abs(line.effect.raisedMinorUnits));
    const double room = std::max(0.0, at.width() - barLabelWidth());
    const double length = largest > 0 ? room * std::abs(effect.raisedMinorUnits) / largest : 0;
    const double high = rowHeight() * 0.44;
    const QRectF bar(at.left(), at.center().y() - high / 2, length, high);
    const auto &colours = m_style.colours();
    const bool isGain = effect.raisedMinorUnits >= 0;
    if (isGain) {
        painter.fillRect(bar, colours.good);
    } else {
        painter.fillRect(bar, hatchBrush(colours.bad, m_style));
        painter.setPen(QPen(colours.bad, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setFont(m_style.font(TextRole::Caption, QFont::DemiBold));
    painter.setPen(readable(isGain ? colours.good : colours.bad, m_style));
    const QRectF label(bar.right() + m_style.px(6), at.top(), barLabelWidth(), at.height());
    drawTabular(painter, label, Qt::AlignLeft | Qt::AlignVCenter,
        m_format.signedCompactMoney(effect.raisedMinorUnits));
}

} // namespace lockstep
