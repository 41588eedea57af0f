// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The part of an import that is about what only a plan knows: which ids entries of a file get, what
// they refer to, whom they serve beside their own market and channel.

#include "app/exchange/calendar_event.h"
#include "app/plan/plan.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <functional>

namespace lockstep {

class FactImport {
public:
    FactImport(const Plan &plan, QRandomGenerator &ids);

    /// Which entries of the plan the file's events are (null: none); asked once, before all else.
    void name(
        const CalendarFile &file, const std::function<Id<Entry>(const CalendarEvent &)> &entryOf);
    /// Of an event that is new here: the one it had where it was written, where that is free; of
    /// several that say the same one, the copies get others.
    [[nodiscard]] Id<Entry> idFor(const CalendarEvent &event);

    /// Whether the event says what only a plan knows, and it counts: of an entry that is there,
    /// only as Lockstep wrote it, for other programs carry it along as it once was.
    [[nodiscard]] bool has(const CalendarEvent &event, bool isNew) const;
    /// `entry`, as the rest of the event makes it, with its facts.
    [[nodiscard]] Entry with(const Plan &plan, const Entry &entry, const CalendarEvent &event);
    /// Takes whom the event's entry serves, too.
    void takeReaches(Id<Entry> entry, const CalendarEvent &event);

    /// Entries that their facts would make unsound go without them, told in `leftOut`. Its rows are
    /// sorted.
    [[nodiscard]] Plan finished(Plan plan, QList<Error> &leftOut);
    /// Names of what this plan does not have.
    [[nodiscard]] QStringList unknown() const { return m_unknown; }

private:
    [[nodiscard]] Plan withReaches(Plan plan);

    QRandomGenerator &m_ids;
    bool m_isOurs = false;
    QSet<qint64> m_used; ///< ids of entries
    QHash<QString, Id<Entry>> m_byEvent; ///< by eventKey(): of those that say an id
    QHash<qint64, Id<Entry>> m_here; ///< the file's ids to the plan's
    QHash<Id<Entry>, Entry> m_bare; ///< without their facts
    QHash<Id<Entry>, QList<EntryReach>> m_reaches;
    QHash<Id<Entry>, QList<EntryReach>> m_read;
    QStringList m_unknown;
};

} // namespace lockstep
