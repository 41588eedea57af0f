// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

// The pointer on the canvas. Wheel and keyboard are canvas_keys.cpp's.

namespace lockstep {

void CalendarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isDragging)
        return;
    m_pressedAt = event->position();
    m_held = {};
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    const auto *place = entryAt(m_pressedAt);
    if (place && !isShift && pressChip(*place, m_pressedAt))
        return;
    if (place && isShift)
        emit entryToggled(place->entry);
    else if (place)
        hold(*place, m_pressedAt);
    else
        pressGround(m_pressedAt, isShift);
}

bool CalendarCanvas::pressChip(const CalendarPlaces::EntryPlace &place, QPointF position)
{
    if (!place.chip.contains(position))
        return false;
    const bool isLeft = position.x() < place.chip.center().x();
    emit chipPressed(place.entry, isLeft ? Side::Marketing : Side::Sales);
    return true;
}

void CalendarCanvas::hold(const CalendarPlaces::EntryPlace &place, QPointF position)
{
    const EntryDate which { place.entry, place.period.start };
    const bool isChosen = m_look.chosen.contains(place.entry);
    m_held = HeldEntry { which, gripAt(place, position), place.period, isChosen };
    if (!isChosen)
        emit entryPressed(which);
    m_before = m_snapshot;
    m_backdrop = {};
}

const CalendarPlaces::LanePlace *CalendarCanvas::laneAt(QPointF position) const
{
    const auto at = std::find_if(m_places.lanes.cbegin(), m_places.lanes.cend(),
        [position](const auto &lane) { return lane.rect.contains(position); });
    return at == m_places.lanes.cend() ? nullptr : &*at;
}

void CalendarCanvas::pressGround(QPointF position, bool isBand)
{
    for (const auto &place : m_places.quarters) {
        if (place.header.contains(position)) {
            emit quarterPressed(place.quarter);
            return;
        }
    }
    if (isBand) {
        m_held = HeldBand {};
        m_band = {};
        return;
    }
    if (const auto *lane = laneAt(position))
        m_held = HeldLane { lane->lane };
    emit entryPressed({});
}

void CalendarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const bool isHeld = !std::holds_alternative<std::monostate>(m_held);
    if (!isHeld || !(event->buttons() & Qt::LeftButton)) {
        showCursor(position);
        pointAt(position);
        return;
    }
    if (std::holds_alternative<HeldBand>(m_held))
        return dragBand(position);
    const double distance = std::abs(position.x() - m_pressedAt.x());
    if (m_isDragging || distance >= QApplication::startDragDistance())
        drag(position, event->modifiers() & Qt::ControlModifier);
}

void CalendarCanvas::dragBand(QPointF position)
{
    m_isDragging = true;
    m_band = QRectF(m_pressedAt, position).normalized();
    update();
}

QSet<Id<Entry>> CalendarCanvas::bandedEntries() const
{
    QSet<Id<Entry>> entries;
    for (const auto &place : m_places.entries) {
        if (place.bar.intersects(m_band))
            entries.insert(place.entry);
    }
    return entries;
}

void CalendarCanvas::drag(QPointF position, bool isCopy)
{
    const QDate from = dateAt(m_pressedAt);
    const QDate to = dateAt(position);
    const auto *held = std::get_if<HeldEntry>(&m_held);
    const Period next
        = held ? draggedPeriod(held->period, held->grip, from.daysTo(to)) : drawnPeriod(from, to);
    isCopy = isCopy && held && held->grip == Grip::Whole;
    if (m_isDragging && next == m_dragged && isCopy == m_isCopying)
        return;
    m_isDragging = true;
    m_isCopying = isCopy;
    m_dragged = next;
    if (isCopy)
        emit copying(held->which, next);
    else if (held)
        emit dragged(held->which, held->grip, next);
    else if (const auto *lane = std::get_if<HeldLane>(&m_held))
        emit drawing(lane->lane, next);
}

void CalendarCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Held held = std::exchange(m_held, {});
    m_backdrop = {};
    if (std::exchange(m_isDragging, false))
        release(held);
    else if (const auto *entry = std::get_if<HeldEntry>(&held); entry && entry->isChosen)
        emit entryPressed(entry->which);
    m_before = Snapshot();
    update();
}

void CalendarCanvas::release(const Held &held)
{
    const bool isCopy = std::exchange(m_isCopying, false);
    if (const auto *entry = std::get_if<HeldEntry>(&held); entry && isCopy)
        emit copied(entry->which, m_dragged);
    else if (entry)
        emit dropped(entry->which, entry->grip, m_dragged);
    else if (const auto *lane = std::get_if<HeldLane>(&held))
        emit drawn(lane->lane, m_dragged);
    else
        emit banded(bandedEntries());
}

void CalendarCanvas::cancelDrag()
{
    m_held = {};
    m_backdrop = {};
    m_isCopying = false;
    if (std::exchange(m_isDragging, false))
        emit cancelled();
    update();
}

void CalendarCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto *place = entryAt(event->position());
    if (!place || event->button() != Qt::LeftButton)
        return;
    m_held = {};
    if (!pressChip(*place, event->position()))
        emit editWanted();
}

void CalendarCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *place = entryAt(event->pos());
    if (!place || !place->chip.contains(event->pos()))
        return;
    const bool isLeft = event->pos().x() < place->chip.center().x();
    emit chipMenuWanted(place->entry, isLeft ? Side::Marketing : Side::Sales, event->globalPos());
}

} // namespace lockstep
