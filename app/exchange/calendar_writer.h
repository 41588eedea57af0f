// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Writes iCalendar (RFC 5545): UTF-8, lines folded, whole days with an exclusive end, the time
// zones that are used. What an event kept of another program is written as it came.

#include "app/exchange/calendar_event.h"

#include <QDateTime>

namespace lockstep {

struct Attendee {
    QString name;
    QString mail; ///< empty: not known
};

/// Which events are meetings of whom, by their place in the file.
struct Invitation {
    Attendee organizer;
    QList<Attendee> attendees;
};

struct CalendarToWrite {
    CalendarFile file;
    QString name; ///< of the calendar
    QHash<qsizetype, Invitation> invitations; ///< by the event's place in `file`
    bool isRequest = false; ///< to be sent to the attendees, who answer it
    bool isCancellation = false; ///< to be sent to them: it does not take place, or without them
};

[[nodiscard]] QByteArray calendarBytes(const CalendarToWrite &calendar, const QDateTime &now);

} // namespace lockstep
