// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

// The hand on the canvas: pointer and keyboard.

namespace lockstep {

void CalendarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isDragging)
        return;
    m_pressedAt = event->position();
    m_held = {};
    const auto *place = entryAt(m_pressedAt);
    if (place && pressChip(*place, m_pressedAt))
        return;
    if (place)
        hold(m_pressedAt);
    else
        pressGround(m_pressedAt);
}

bool CalendarCanvas::pressChip(const CalendarPlaces::EntryPlace &place, QPointF position)
{
    if (!place.chip.contains(position))
        return false;
    const bool isLeft = position.x() < place.chip.center().x();
    emit chipPressed(place.entry, isLeft ? Side::Marketing : Side::Sales);
    return true;
}

void CalendarCanvas::hold(QPointF position)
{
    const auto *place = entryAt(position);
    const auto *entry = lockstep::find(m_snapshot.plan.entries, place->entry);
    if (!entry)
        return;
    m_held = HeldEntry { entry->id, gripAt(*place, position), entry->period };
    emit entryPressed(entry->id);
}

void CalendarCanvas::pressGround(QPointF position)
{
    for (const auto &place : m_places.quarters) {
        if (place.header.contains(position)) {
            emit quarterPressed(place.quarter);
            return;
        }
    }
    if (m_places.marketingLane.contains(position))
        m_held = HeldLane { Side::Marketing };
    else if (m_places.salesLane.contains(position))
        m_held = HeldLane { Side::Sales };
    emit entryPressed({});
}

void CalendarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const bool isHeld = !std::holds_alternative<std::monostate>(m_held);
    if (!isHeld || !(event->buttons() & Qt::LeftButton)) {
        showCursor(position);
        return;
    }
    const double distance = std::abs(position.x() - m_pressedAt.x());
    if (m_isDragging || distance >= QApplication::startDragDistance())
        drag(position, event->modifiers() & Qt::ControlModifier);
}

void CalendarCanvas::drag(QPointF position, bool isCopy)
{
    const QDate from = dateAt(m_pressedAt);
    const QDate to = dateAt(position);
    Period next;
    if (const auto *held = std::get_if<HeldEntry>(&m_held))
        next = draggedPeriod(held->period, held->grip, from.daysTo(to));
    else
        next = drawnPeriod(from, to);
    const auto *whole = std::get_if<HeldEntry>(&m_held);
    isCopy = isCopy && whole && whole->grip == Grip::Whole;
    if (m_isDragging && next == m_dragged && isCopy == m_isCopying)
        return;
    m_isDragging = true;
    m_isCopying = isCopy;
    m_dragged = next;
    if (isCopy)
        emit copying(whole->entry, next);
    else if (const auto *held = std::get_if<HeldEntry>(&m_held))
        emit dragged(held->entry, next);
    else
        emit drawing(std::get<HeldLane>(m_held).side, next);
}

void CalendarCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Held held = std::exchange(m_held, {});
    if (!std::exchange(m_isDragging, false))
        return;
    const bool isCopy = std::exchange(m_isCopying, false);
    if (const auto *entry = std::get_if<HeldEntry>(&held); entry && isCopy)
        emit copied(entry->entry, m_dragged);
    else if (entry)
        emit dropped(entry->entry, entry->grip, m_dragged);
    else if (const auto *lane = std::get_if<HeldLane>(&held))
        emit drawn(lane->side, m_dragged);
    update();
}

void CalendarCanvas::cancelDrag()
{
    m_held = {};
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

void CalendarCanvas::wheelEvent(QWheelEvent *event)
{
    if (m_rows->isVisible())
        QApplication::sendEvent(m_rows, event);
    else
        QWidget::wheelEvent(event);
}

void CalendarCanvas::showCursor(QPointF position)
{
    const auto *place = entryAt(position);
    const bool isInLane
        = m_places.marketingLane.contains(position) || m_places.salesLane.contains(position);
    if (!place)
        setCursor(isInLane ? Qt::CrossCursor : Qt::ArrowCursor);
    else if (place->chip.contains(position))
        setCursor(Qt::PointingHandCursor);
    else
        setCursor(gripAt(*place, position) == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

void CalendarCanvas::arrow(int days, Qt::KeyboardModifiers modifiers)
{
    const int distance = modifiers & Qt::ShiftModifier ? 7 * days : days;
    emit nudged(modifiers & Qt::ControlModifier ? Grip::End : Grip::Whole, distance);
}

void CalendarCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool hasEntry = !m_snapshot.selection.entry.isNull();
    if (event->key() == Qt::Key_Escape && m_isDragging)
        return cancelDrag();
    if (m_isDragging || !hasEntry)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Left)
        arrow(-1, event->modifiers());
    else if (event->key() == Qt::Key_Right)
        arrow(1, event->modifiers());
    else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return)
        emit editWanted();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeWanted();
    else if (event->key() == Qt::Key_Escape)
        emit entryPressed({});
    else
        QWidget::keyPressEvent(event);
}

bool CalendarCanvas::focusNextPrevChild(bool next)
{
    const Id<Entry> entry = entryAfter(m_snapshot.plan, m_snapshot.selection.entry, next ? 1 : -1);
    if (!hasFocus() || entry.isNull())
        return QWidget::focusNextPrevChild(next);
    emit walked(entry);
    return true;
}

} // namespace lockstep
