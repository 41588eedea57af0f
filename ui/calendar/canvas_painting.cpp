// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/entry_text.h"

#include <QPaintEvent>
#include <QScrollBar>

// What the canvas paints: the drawing, or the part of it that is new, and the hand's marks on it.

namespace lockstep {

namespace {

/// Entries whose days differ; none where there are others than before.
std::optional<QSet<Id<Entry>>> movedSince(const Plan &before, const Plan &now)
{
    if (before.entries.size() != now.entries.size())
        return std::nullopt;
    QSet<Id<Entry>> moved;
    for (qsizetype i = 0; i < now.entries.size(); ++i) {
        const Entry &entry = now.entries[i];
        const bool hasMoved = before.entries[i].period != entry.period;
        if (before.entries[i].id != entry.id || (hasMoved && !entry.rule.isEmpty()))
            return std::nullopt;
        if (hasMoved)
            moved.insert(entry.id);
    }
    return moved;
}

} // namespace

QRectF CalendarCanvas::sheetArea() const
{
    const double margin = m_snapshot.style.px(8);
    return QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
}

/// Only what changed, where those are parts that stand by themselves.
bool CalendarCanvas::paintPart(QPainter &painter, const QPaintEvent &event)
{
    const QRect strip = stripArea(m_places);
    const QRegion others = event.region() - strip;
    if (!others.isEmpty() && !isBesideLanes(m_places, others, m_snapshot.style))
        return false;
    if (event.region().intersects(strip))
        drawStripAgain(painter, m_places, m_snapshot.plan, m_snapshot.figures,
            supplySelection(m_snapshot.selection, m_look), m_snapshot.style, m_snapshot.format);
    // As when a button there comes, moves or lights up.
    if (!others.isEmpty())
        drawHeadersAgain(painter, m_places, m_snapshot.plan, m_snapshot.figures, m_snapshot.style,
            m_snapshot.format);
    return true;
}

void CalendarCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (paintPart(painter, *event))
        return;
    if (!paintMoved(painter)) {
        painter.fillRect(rect(), m_snapshot.style.colours().paper);
        CalendarLook look = m_look;
        look.firstRow = m_rows->value();
        m_places = drawCalendar(painter, sheetArea(), m_snapshot.plan, m_snapshot.figures,
            m_snapshot.selection, m_snapshot.style, m_snapshot.format, look);
        drawToday(painter, m_places, m_today, m_snapshot.style);
    }
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

/// All that stays, drawn once while something is dragged; false: what moves has no row of its own.
bool CalendarCanvas::makeBackdrop()
{
    const auto moved = movedSince(m_before.plan, m_snapshot.plan);
    if (!moved || (m_backdrop.isNull() && moved->isEmpty()))
        return false;
    if (!m_backdrop.isNull() && m_moved.contains(*moved))
        return true;
    m_moved = *moved;
    m_backdrop = QPixmap(size() * devicePixelRatioF());
    m_backdrop.setDevicePixelRatio(devicePixelRatioF());
    m_backdrop.fill(m_snapshot.style.colours().paper);
    QPainter painter(&m_backdrop);
    painter.setFont(font());
    Selection selection = m_before.selection;
    selection.entry = {};
    CalendarLook look = m_look;
    look.firstRow = m_rows->value();
    look.without = m_moved;
    m_places = drawCalendar(painter, sheetArea(), m_before.plan, m_before.figures, selection,
        m_before.style, m_before.format, look);
    drawToday(painter, m_places, m_today, m_snapshot.style);
    return true;
}

/// Entries that are held on their own days, not copies of them.
bool CalendarCanvas::isMovingEntries() const
{
    return m_isDragging && !m_isCopying && std::holds_alternative<HeldEntry>(m_held);
}

/// The rows that a drag over the backdrop changes, with what it says over or under the bar, and the
/// strip; empty: more than that.
QRegion CalendarCanvas::movedPart() const
{
    constexpr qsizetype kMostRows = 8; // beyond that, pieces cost as much as the whole
    const auto moved = m_backdrop.isNull() || !isMovingEntries()
        ? std::nullopt
        : movedSince(m_before.plan, m_snapshot.plan);
    if (!moved || !m_moved.contains(*moved) || m_moved.size() > kMostRows)
        return {};
    const auto &style = m_snapshot.style;
    const double reach = style.px(20) + metrics(style, TextRole::Caption).height();
    QRegion part(stripArea(m_places));
    for (const auto &place : m_places.entries) {
        if (m_moved.contains(place.entry) && !place.bar.isEmpty())
            part += QRectF(0, place.bar.top() - reach, width(), place.bar.height() + 2 * reach)
                        .toAlignedRect();
    }
    return part;
}

/// While entries are dragged they alone are drawn anew, over what stays, and the strip with them.
bool CalendarCanvas::paintMoved(QPainter &painter)
{
    if (!isMovingEntries() || !makeBackdrop())
        return false;
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    painter.drawPixmap(0, 0, m_backdrop);
    if (!m_places.strip.isEmpty())
        drawStripAgain(
            painter, m_places, plan, figures, supplySelection(selection, m_look), style, format);
    drawMoved(painter, m_places, m_moved, plan, figures, selection, style, format, m_look);
    return true;
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
    QString text = dragText(plan, m_snapshot.figures, m_snapshot.format, *entry);
    const auto *before = lockstep::find(m_before.plan.entries, entry->id);
    const QString moved
        = before ? movedInBridgeText(plan, m_snapshot.format, *before, *entry) : QString();
    if (!moved.isEmpty())
        text += QStringLiteral(" · ") + moved;
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
