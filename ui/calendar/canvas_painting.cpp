// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/entry_text.h"

#include <QPaintEvent>
#include <QScrollBar>

// What the canvas paints: the drawing, or the part of it that is new, and the hand's marks on it.

namespace lockstep {

void CalendarCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (stripArea(m_places).contains(event->rect())) {
        drawStripAgain(painter, m_places, m_snapshot.plan, m_snapshot.figures, m_snapshot.selection,
            m_snapshot.style, m_snapshot.format);
        return;
    }
    // As when a button there comes, moves or lights up.
    if (isBesideLanes(m_places, event->region(), m_snapshot.style)) {
        drawHeadersAgain(painter, m_places, m_snapshot.plan, m_snapshot.figures, m_snapshot.style,
            m_snapshot.format);
        return;
    }
    painter.fillRect(rect(), m_snapshot.style.colours().paper);
    const double margin = m_snapshot.style.px(8);
    m_look.firstRow = m_rows->value();
    m_places = drawCalendar(painter,
        QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2), m_snapshot.plan,
        m_snapshot.figures, m_snapshot.selection, m_snapshot.style, m_snapshot.format, m_look);
    drawToday(painter, m_places, m_today, m_snapshot.style);
    if (std::holds_alternative<HeldBand>(m_held))
        drawBand(painter);
    else if (m_isDragging)
        drawDragLabel(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_snapshot.style.colours().ink, m_snapshot.style.px(1)));
        painter.drawLine(rect().topLeft(), rect().topRight());
    }
    placeButtons();
    emit painted();
}

void CalendarCanvas::drawBand(QPainter &painter) const
{
    QColor ground = m_snapshot.style.colours().ink;
    ground.setAlphaF(0.08F);
    painter.setBrush(ground);
    painter.setPen(QPen(m_snapshot.style.colours().ink, m_snapshot.style.px(1), Qt::DashLine));
    painter.drawRect(m_band);
}

void CalendarCanvas::drawDragLabel(QPainter &painter) const
{
    const auto &plan = m_snapshot.plan;
    const auto *place = placeOf(m_snapshot.selection.entry);
    const auto *entry = lockstep::find(plan.entries, m_snapshot.selection.entry);
    if (!place || !entry)
        return;
    const auto &style = m_snapshot.style;
    const QFont font = style.font(TextRole::Caption, QFont::DemiBold);
    const QString text = dragText(m_snapshot.figures, m_snapshot.format, *entry);
    const QFontMetricsF metrics(font);
    QRectF label(
        0, 0, metrics.horizontalAdvance(text) + style.px(16), metrics.height() + style.px(8));
    label.moveCenter(place->bar.center());
    label.moveLeft(std::clamp(label.left(), 0.0, std::max(0.0, width() - label.width())));
    label.moveBottom(place->bar.top() - style.px(6));
    if (label.top() < 0)
        label.moveTop(place->bar.bottom() + style.px(6));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours().ink);
    painter.drawRoundedRect(label, style.px(6), style.px(6));
    painter.setPen(style.colours().paper);
    painter.setFont(font);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace lockstep
