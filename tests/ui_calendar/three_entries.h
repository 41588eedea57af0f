// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Two campaigns and a training, far enough apart for drags.

#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline constexpr Id<Entry> kAutumn { 801 };
inline constexpr Id<Entry> kSpring { 802 };
inline constexpr Id<Entry> kTraining { 803 };

/// Autumn: October and November 2026. Spring: March and April 2027. Training: 1 to 14 February
/// 2027.
inline Plan threeEntries()
{
    Plan plan = smallPlan();
    plan.entries
        = { entryOf(kAutumn, u"Autumn"_s, Side::Marketing, { { 2026, 10, 1 }, { 2026, 12, 1 } }),
              entryOf(kSpring, u"Spring"_s, Side::Marketing, { { 2027, 3, 1 }, { 2027, 5, 1 } }),
              entryOf(kTraining, u"Training"_s, Side::Sales, { { 2027, 2, 1 }, { 2027, 2, 15 } }) };
    return plan;
}

} // namespace lockstep::test
