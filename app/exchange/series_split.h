// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Events that change a date of what recurs and all that follow it (RANGE=THISANDFUTURE): the series
// ends before that date, and another one begins with it, named so that a later reading finds it
// again.

#include "app/exchange/calendar_event.h"
#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] CalendarFile withSeriesSplit(CalendarFile file);

/// What such an event of an earlier reading became.
struct SplitOff {
    Id<Entry> entry;
    QString uid;
    QString series; ///< uid of what it was split off
    QDate date; ///< of that, from which on it was
};
/// What others were split off comes before those.
[[nodiscard]] QList<SplitOff> splitsIn(const Plan &plan);

} // namespace lockstep
