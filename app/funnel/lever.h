// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a better rate would bring. Everyone who passes a step is multiplied by its rate once, the
// days stay as they are and nothing limits how many can be handled, so planned revenue is
// proportional to each rate: what passes the step grows as the rate does, exactly.

#include "app/funnel/funnel_edits.h"

namespace lockstep {

/// One stream's step: its rate, and the planned revenue of those who pass it.
struct StepRevenue {
    double rate = 0;
    double minorUnits = 0;
};

/// What planned revenue gains when the rate seen over all of `streams` is changed as changeRate()
/// does: each stream's by the same factor, none beyond 100 %.
[[nodiscard]] double rateWorth(const QList<StepRevenue> &streams, RateChange change);

} // namespace lockstep
