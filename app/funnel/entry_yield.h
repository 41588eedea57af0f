// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// When a calendar entry's volume comes: in its period, and by its curve in the months after it.

#include "app/plan/plan.h"

#include <QVarLengthArray>

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

/// In order; together all of it. One part, unless the entry has a curve.
[[nodiscard]] QVarLengthArray<YieldPart, 1> yieldParts(const Entry &entry);
/// From the first day of it to the last.
[[nodiscard]] Period yieldPeriod(const Entry &entry);

} // namespace lockstep
