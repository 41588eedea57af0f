// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How something recurs, as iCalendar's RRULE says it (RFC 5545, 3.3.10): read from its text and
// written. Which days follow from it is recurrence.h's.

#include "app/base/result.h"
#include "app/calendar/moment.h"

#include <QList>

namespace lockstep {

enum class Frequency { Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

/// "the second Tuesday", "the last Friday", "Mondays".
struct NthWeekday {
    int nth = 0; ///< of the month or the year, from its end where negative; 0: each
    int weekday = 1; ///< 1 Monday … 7 Sunday
    bool operator==(const NthWeekday &) const = default;
};

struct RecurrenceRule {
    Frequency frequency = Frequency::Weekly;
    int interval = 1; ///< every so many weeks, …
    int count = 0; ///< ends after so many; 0: does not
    Moment until {}; ///< the last one at or before it; invalid: does not end
    bool untilIsUtc = false;
    // Empty: as the first occurrence has it. Negative ones count from the end.
    QList<int> months {}; ///< 1 … 12
    QList<int> weekNumbers {};
    QList<int> yearDays {};
    QList<int> monthDays {};
    QList<NthWeekday> weekdays {};
    QList<int> hours {};
    QList<int> minutes {};
    QList<int> seconds {}; ///< one at most
    QList<int> positions {}; ///< which of those that a year, a month, … has
    int weekStart = 1;

    [[nodiscard]] bool isEndless() const { return count == 0 && !until.isValid(); }
    bool operator==(const RecurrenceRule &) const = default;
};

/// From "FREQ=WEEKLY;BYDAY=MO,WE". Faults, their subject the text: TooOften where it recurs within
/// a minute, NotARule (detail: the part that is wrong).
[[nodiscard]] Result<RecurrenceRule> recurrenceRule(QStringView text);
[[nodiscard]] QString ruleText(const RecurrenceRule &rule);

} // namespace lockstep
