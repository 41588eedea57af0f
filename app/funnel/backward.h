// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Backward: what each stage needs for the target, and when. Need is moved ahead by the straight way
// to revenue and divided by effective rates: those who come back after recycling land later than
// the need says, and forward.h shows it. Source: funnel-maths, section 3.

#include "app/funnel/passage.h"

#include <QDate>

namespace lockstep {

/// Mean days from entering a stage to revenue, straight on.
struct LeadDays {
    double all = 0;
    double ifReady = 0; ///< at each stage at once, but where all need nurturing
    double ifNurtured = 0; ///< wherever anybody is; alike where all are or nobody is
};

struct Backward {
    StageRates wins; ///< by stage: what one entrant comes to in the end; over 0, 1 at the last
    QVarLengthArray<Kernel, kUsualStages>
        lead; ///< by stage: from entering to revenue, straight on; each adds up to 1
    QVarLengthArray<LeadDays, kUsualStages> days; ///< by stage
};
[[nodiscard]] Backward backward(const StreamModel &stream);

/// The share of the revenue (0 … 1) whose deals pass `stage`: marketing's pass all of them,
/// partners' and sales' own those from their entry on.
[[nodiscard]] double sourcedShare(const StreamModel &stream, int stage);

/// Adds to `come[i]` how many entrants of `stage` must have come before midnight of `days[i]` (see
/// arrivals.h) for the stream's whole target, whoever sources them. Nothing where deals have no
/// size: check() lets that be where nothing is to be carried.
void addNeed(std::span<double> come, std::span<const qint64> days, const StreamModel &stream,
    const Backward &backward, int stage);

/// Money in minor units that one entrant of `stage` is worth on average: deal size x effective
/// rates.
[[nodiscard]] double valuePerEntrant(
    const StreamModel &stream, const Backward &backward, int stage);
/// LeadDays::all of a stage.
[[nodiscard]] double daysToRevenue(const StreamModel &stream, int stage);

/// The last whole day on which those who take `minutes` to revenue can still all be revenue by the
/// end of `lastRevenueDay`: floor(end of that day - minutes) is the day after it.
[[nodiscard]] QDate pointOfNoReturn(QDate lastRevenueDay, qint64 minutes);

} // namespace lockstep
