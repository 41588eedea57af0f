// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The parts of a measurement that become channels of a plan, and what of each belongs to a market.

#include "app/evidence/measure.h"

#include <optional>

namespace lockstep {

/// By source; by channel where no column tells of sources; else all together.
[[nodiscard]] QList<EvidenceSlice> channelParts(const Measurement &measurement);

/// Some of the part's leads were won, or came to the last stage that is told of.
[[nodiscard]] bool wentAllTheWay(const Measurement &measurement, const EvidenceSlice &part);

struct MarketPart {
    EvidenceSlice slice; ///< of the market alone where that was counted and any were won
    qint64 won = 0; ///< what the stream is weighed by
};
/// Of a part, what belongs to the market of that name, ignoring case.
[[nodiscard]] MarketPart marketPart(
    const Measurement &measurement, const EvidenceSlice &part, const QString &market);

/// The whole way as one step, where the time of it is all that is known of times; nothing
/// otherwise.
[[nodiscard]] std::optional<Measurement> wholeWayTime(
    const Measurement &measurement, const EvidenceSlice &part);

} // namespace lockstep
