// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A funnel with something planned.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

/// Something that becomes revenue, so that there are levers.
inline Plan withCampaign()
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = { 901 };
    entry.title = QStringLiteral("Spring fair");
    entry.period = { { 2026, 7, 1 }, { 2026, 10, 1 } };
    entry.expectedVolume = 5'000;
    put(plan.entries, entry);
    return plan;
}

} // namespace lockstep::test
