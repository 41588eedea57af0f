// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the calendar means to the funnel over time: who is flooded by a trade show, and by when an
// entry has to start. Supply against need is supply.h's.

#include "app/calendar/clashes.h"
#include "app/figures/figures.h"
#include "app/figures/supply.h"

namespace lockstep {

/// What an entry brings; nullptr: it is not among the figures.
[[nodiscard]] const EntryFigures *entryFigures(const Figures &figures, Id<Entry> entry);

/// Trade shows and events that bring more in a week than a team can follow up within the time to
/// the first response.
[[nodiscard]] QList<Clash> floods(const Plan &plan, const Figures &figures);

/// Those of the calendar by itself, and floods; by kind, then by time.
[[nodiscard]] QList<Clash> clashes(const Plan &plan, const Figures &figures);

/// By when an entry has to begin, so that all that it brings is, on average, revenue of a quarter:
/// by mean days, with those who need nurturing first among them.
struct EntryDeadline {
    FiscalQuarter quarter; ///< that it is for; where it names none, the last one of the year it
                           ///< begins in
    QDate lastStart; ///< so that what comes on its last day is in time too; null without streams
    QDate briefBy; ///< for that start; the same without phases before it
    bool isLate = false; ///< it begins later
    bool operator==(const EntryDeadline &) const = default;
};
[[nodiscard]] EntryDeadline entryDeadline(
    const Plan &plan, const Figures &figures, const Entry &entry);

} // namespace lockstep
