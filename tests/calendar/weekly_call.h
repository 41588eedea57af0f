// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A meeting that recurs.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

inline constexpr Id<Entry> kCall { 11 };

/// A call each Monday from 1 March 2027 on, six times.
inline Plan weeklyPlan()
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = kCall;
    entry.kind = EntryKind::Review;
    entry.title = QStringLiteral("Call");
    entry.period = { QDate(2027, 3, 1), QDate(2027, 3, 2) };
    entry.rule = QStringLiteral("FREQ=WEEKLY;COUNT=6;BYDAY=MO");
    plan.entries = { entry };
    return plan;
}

} // namespace lockstep::test
