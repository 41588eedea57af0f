// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What follows from a rule of recurrence: its occurrences one after the other, and those that begin
// within a period. Only what is asked for is worked out, so rules without end are no matter.

#include "app/base/period.h"
#include "app/calendar/day_sets.h"

#include <optional>

namespace lockstep {

/// A rule's occurrences in order, from the first on, which is one whether the rule gives it or not,
/// as in iCalendar. It ends with the last day that plans know.
class OccurrenceWalk {
public:
    /// `zone`: the IANA name of the clock's time zone, for an end stated in UTC; "": as it stands.
    OccurrenceWalk(
        const RecurrenceRule &rule, const Moment &first, const QString &zone = QString());
    [[nodiscard]] std::optional<Moment> next();
    /// Those before `date` may be left out from here on; rules with a count have to be counted.
    void skipTo(QDate date);

private:
    [[nodiscard]] qint64 periodStart() const;
    bool fill(); ///< the next year, month, …; false: after the end
    void fillDays();
    void fillTimes();
    void fillTimesOf(qint64 day);
    void pickPositions(std::size_t from);
    [[nodiscard]] std::optional<qint64> secondsOfNext();

    RecurrenceRule m_rule;
    DaySets m_sets;
    bool m_isWholeDay;
    qint64 m_first; ///< in seconds since the first Julian day, as all of these
    qint64 m_last;
    qint64 m_period = 0; ///< the next one's year, month since year 0, week's or day's first day
    int m_counted = 0;
    bool m_isBegun = false; ///< the first one was given, or skipped
    std::vector<qint64> m_days;
    std::vector<qint64> m_found; ///< of the period that was filled last
    std::size_t m_at = 0;
};

/// Where the rule ends on the clocks of `zone`; as it stands where that is not known.
[[nodiscard]] Moment localUntil(const RecurrenceRule &rule, const QString &zone);

/// A rule with its exceptions.
struct Recurrence {
    RecurrenceRule rule;
    Moment first;
    QString zone {}; ///< IANA name; empty: none
    QList<Moment> except {}; ///< these do not take place; one without a time: that whole day
    QList<Moment> also {}; ///< these do besides
};

/// Those that begin in `period`, in order, each once.
[[nodiscard]] QList<Moment> occurrences(const Recurrence &recurrence, const Period &period);

} // namespace lockstep
