// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes what is known of leads that came back from nurture into a plan, stream by stream.

#include "app/evidence/use_measurement.h"

namespace lockstep {

/// Every step of every stream of which the exports tell it gets the share that comes back, where to
/// and when, and the rate of first tries. A stream takes what was measured of its channel and
/// market, as sliceOf() finds it; one whose channel is no source or channel of theirs keeps its
/// own, unless they tell leads apart by neither. What cannot be taken is left out without a word:
/// nobody asked for that step. Faults: those of sound().
[[nodiscard]] Result<UsedMeasurement> useRecycling(
    const Plan &plan, const Measurement &measurement, QRandomGenerator &ids, QDate today);

} // namespace lockstep
