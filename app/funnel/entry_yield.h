// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// When a calendar entry's volume comes: in its period, and by its curve in the months after it; so
// much again on each date of an entry that recurs.

#include "app/calendar/entry_dates.h"

namespace lockstep {

/// `share` (0 … 1) of the volume, even over these days.
struct YieldPart {
    Period period;
    double share = 1;
    bool operator==(const YieldPart &) const = default;
};

/// Whether it brings anybody: it has a volume and is more than an idea.
[[nodiscard]] inline bool yields(const Entry &entry)
{
    return entry.expectedVolume > 0 && entry.state != EntryState::Idea;
}

using YieldParts = QVarLengthArray<YieldPart, 1>;
/// Of what takes place on `date`, in order; together all of it. One part, unless it has a curve.
[[nodiscard]] YieldParts yieldParts(const Entry &entry, const Period &date);
/// On all of its dates; together the volume as often as it takes place.
[[nodiscard]] YieldParts yieldParts(const Entry &entry, const CountedDates &dates);
/// From the first day on which something of that date's volume comes to the last.
[[nodiscard]] Period yieldPeriod(const Entry &entry, const Period &date);

} // namespace lockstep
