// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One event of an iCalendar file as far as a plan can hold it, and beside it the lines that say
// more. It stands between the file and the plan's entries.

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/calendar/moment.h"
#include "app/plan/calendar_values.h"
#include "app/plan/values.h"

#include <QStringList>
#include <optional>

namespace lockstep {

/// What only a plan knows, see plan_facts.h.
struct PlanFact {
    QByteArray field; ///< "COST": as in X-LOCKSTEP-COST
    QString name; ///< of the row or currency that the value is about, for people
    QString value;
    bool operator==(const PlanFact &) const = default;
};

struct CalendarEvent {
    QString uid;
    qint64 sequence = 0; ///< which version of it this is
    QString stamp; ///< when that was made, as "20260301T120000Z"
    QString title;
    QString notes;
    QString place;
    QString link;
    Period period; ///< its days
    QTime startsAt; ///< invalid: whole days
    QTime endsAt; ///< on its last day; midnight at its end where `endsAtMidnight`
    bool endsAtMidnight = false;
    QString zone; ///< IANA name; one that nobody knows as it came; empty: wherever it is read
    QString rule; ///< as in RFC 5545
    QList<QDate> except;
    QList<QDate> also;
    QDate replaces; ///< it is a changed date of the event of the same uid that recurs
    bool andFollowing = false; ///< of all of its dates from that one on
    QString splitFrom; ///< uid of the series that it was part of before such a change, see
                       ///< series_split.h
    bool isCancelled = false;
    bool isTentative = false;
    QStringList alarms; ///< "-PT15M"
    QStringList categories;
    QStringList foreign; ///< lines that are not understood, unfolded; components whole
    // What Lockstep says of its own entries.
    std::optional<EntryKind> kind;
    std::optional<Side> side;
    std::optional<EntryState> state;
    qint64 entryId = 0; ///< its id there; 0: the file does not say what only a plan knows
    QList<PlanFact> facts;
    qint64 line = 0; ///< in the file

    [[nodiscard]] bool isWholeDay() const { return !startsAt.isValid(); }
    bool operator==(const CalendarEvent &) const = default;
};

struct CalendarFile {
    QList<CalendarEvent> events;
    QStringList others; ///< components that are no events, such as tasks: unfolded lines
    bool isOurs = false; ///< Lockstep wrote it
    bool isCancellation = false; ///< all of its events are called off
    QStringList unknownZones;
    QList<Error> leftOut; ///< why which events were
    qint64 skippedLines = 0; ///< that are no iCalendar
};

} // namespace lockstep
