// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where entries take place: those that recur as often as they do, without the dates that were
// changed, which are entries of their own.

#include "app/calendar/recurrence.h"
#include "app/plan/plan.h"

#include <QHash>
#include <QVarLengthArray>

namespace lockstep {

/// Nothing of an entry that does not recur, or whose rule cannot be read. Its moments are days.
[[nodiscard]] std::optional<Recurrence> recurrenceOf(const Entry &entry);

/// Dates of an entry's lists, one a line, and as such a list again: in order, each once.
[[nodiscard]] QList<QDate> datesFrom(const QString &lines);
[[nodiscard]] QString dateLines(QList<QDate> dates);

/// When entries bring and cost something: those that recur on each of their dates that begin within
/// the plan's horizon, so rules without end are no matter; any other in its period, wherever that
/// lies. Changed dates are entries of their own. Each thread needs one of its own.
class CountedDates {
public:
    explicit CountedDates(const Plan &plan);
    [[nodiscard]] QVarLengthArray<Period, 1> of(const Entry &entry) const;

private:
    Period m_horizon;
    QList<Entry> m_entries;
    /// By what recurs; read when the first of them asks.
    mutable std::optional<QHash<Id<Entry>, QList<QDate>>> m_changed;
};

class EntryDates {
public:
    EntryDates(const Plan &plan, const Period &shown);
    /// All that reach into what is shown, in order. Worked out once for each entry.
    [[nodiscard]] const QList<Period> &periods(const Entry &entry);

private:
    [[nodiscard]] QList<Period> recurring(const Entry &entry, const Recurrence &recurrence) const;

    Period m_shown;
    QHash<Id<Entry>, QList<QDate>> m_changed; ///< by what recurs
    QHash<Id<Entry>, QList<Period>> m_known;
    QList<Period> m_single;
};

} // namespace lockstep
