// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

// The wheel and the keyboard on the canvas.

namespace lockstep {

/// The wheel turns rows, with Ctrl it comes nearer, sideways (or with Shift) it goes through time.
void CalendarCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr int kStep = QWheelEvent::DefaultDeltasPerStep;
    constexpr int kDaysAStep = 7;
    const QPoint turned = event->angleDelta();
    const bool isZoom = event->modifiers() & Qt::ControlModifier;
    const bool isSideways = event->modifiers() & Qt::ShiftModifier || turned.y() == 0;
    if (!isZoom && !isSideways) {
        if (m_rows->isVisible())
            QApplication::sendEvent(m_rows, event);
        else
            QWidget::wheelEvent(event);
        return;
    }
    m_wheel += turned.y() != 0 ? turned.y() : turned.x();
    const int steps = m_wheel / kStep;
    m_wheel -= steps * kStep;
    if (steps != 0 && isZoom)
        zoomAt(steps, event->position());
    else if (steps != 0)
        emit panned(-steps * kDaysAStep);
    event->accept();
}

void CalendarCanvas::zoomAt(int steps, QPointF position)
{
    if (m_places.time.width() <= 0 || m_isDragging)
        return;
    const double share = (position.x() - m_places.time.left()) / m_places.time.width();
    emit zoomed(steps, dateAt(position), std::clamp(share, 0.0, 1.0));
}

/// By keyboard: about the selected entry, today, or the middle.
QPointF CalendarCanvas::zoomCentre() const
{
    const auto *place = placeOf({ m_snapshot.selection.entry, m_look.date });
    if (place && !place->bar.isEmpty())
        return place->bar.center();
    return { todayX().value_or(m_places.time.center().x()), m_places.time.center().y() };
}

bool CalendarCanvas::zoomKey(const QKeyEvent &event)
{
    const int month = 28;
    switch (event.key()) {
    case Qt::Key_Plus:
        zoomAt(1, zoomCentre());
        return true;
    case Qt::Key_Minus:
        zoomAt(-1, zoomCentre());
        return true;
    case Qt::Key_PageUp:
        emit panned(-month);
        return true;
    case Qt::Key_PageDown:
        emit panned(month);
        return true;
    default:
        return false;
    }
}

void CalendarCanvas::arrow(int days, Qt::KeyboardModifiers modifiers)
{
    const int distance = modifiers & Qt::ShiftModifier ? 7 * days : days;
    emit nudged(modifiers & Qt::ControlModifier ? Grip::End : Grip::Whole, distance);
}

bool CalendarCanvas::entryKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        arrow(-1, event.modifiers());
        return true;
    case Qt::Key_Right:
        arrow(1, event.modifiers());
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
        emit editWanted();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeWanted();
        return true;
    case Qt::Key_Escape:
        emit entryPressed({});
        return true;
    default:
        return false;
    }
}

void CalendarCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDragging)
        return cancelDrag();
    if (event->matches(QKeySequence::SelectAll) && !m_isDragging) {
        emit allWanted();
        return;
    }
    if (event->matches(QKeySequence::Find) && !m_isDragging) {
        emit searchWanted();
        return;
    }
    const bool hasEntry = !m_snapshot.selection.entry.isNull() || !m_look.chosen.isEmpty();
    const bool isPlain = !(event->modifiers() & Qt::ControlModifier);
    const bool isDone
        = !m_isDragging && ((isPlain && zoomKey(*event)) || (hasEntry && entryKey(*event)));
    if (!isDone)
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
