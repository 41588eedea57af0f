// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a better rate would bring. Where nobody comes back, everyone who passes a step is multiplied
// by its rate once, the days stay as they are and nothing limits how many can be handled, so
// planned revenue is proportional to each rate. Where people come back, fewer of them do when the
// rate is better, and others land later than before: there the changed stream is counted.

#include "app/funnel/funnel_edits.h"
#include "app/funnel/model.h"

namespace lockstep {

/// One stream's step: its rate, and the planned revenue of those who pass it.
struct StepRevenue {
    double rate = 0;
    double minorUnits = 0;
};

/// What planned revenue gains when the rate seen over all of `streams` is changed as changeRate()
/// does: each stream's by the same factor, none beyond 100 %. For streams in which nobody comes
/// back.
[[nodiscard]] double rateWorth(const QList<StepRevenue> &streams, RateChange change);

/// A step of a stream in which people come back, and the days [from, to) whose revenue counts.
struct RecyclingStep {
    StreamModel stream;
    int stage = 0;
    qint64 from = 0;
    qint64 to = 0;
};
/// The same for such a step, by counting the stream with the other rate.
[[nodiscard]] double countedRateWorth(const RecyclingStep &step, RateChange change);

} // namespace lockstep
