// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/idea_drawer.h"

#include <QDropEvent>
#include <QMimeData>

// An idea from the inbox, dragged over the sheet.

namespace lockstep {

namespace {

Id<Entry> ideaIn(const QDropEvent &event)
{
    return { event.mimeData()->data(QString::fromLatin1(kIdeaFormat)).toLongLong() };
}

} // namespace

void CalendarCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    m_ideaDate = {};
    if (event->mimeData()->hasFormat(QString::fromLatin1(kIdeaFormat)))
        event->acceptProposedAction();
}

void CalendarCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    const auto *lane = laneAt(event->position());
    event->setAccepted(lane && !ideaIn(*event).isNull());
    if (!event->isAccepted())
        return;
    const QDate date = dateAt(event->position());
    const Lane held = lane->lane; // what is shown by then has lanes of its own
    const bool isThere = m_ideaDate == date && m_ideaLane.isSameAs(held);
    m_ideaDate = date;
    m_ideaLane = held;
    if (!isThere)
        emit ideaMoved(ideaIn(*event), held, date);
}

void CalendarCanvas::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ideaDate = {};
    emit cancelled();
}

void CalendarCanvas::dropEvent(QDropEvent *event)
{
    m_ideaDate = {};
    const auto *lane = laneAt(event->position());
    if (!lane || ideaIn(*event).isNull()) {
        emit cancelled();
        return;
    }
    event->acceptProposedAction();
    emit ideaDropped(ideaIn(*event), Lane(lane->lane), dateAt(event->position()));
}

} // namespace lockstep
