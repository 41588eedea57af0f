// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which streams a calendar entry serves, and with what part of its volume.

#include "app/plan/plan.h"

namespace lockstep {

/// One part per stream, in their order; the parts of the streams that `entry` may serve add up to 1
/// (all 0 if there are none). Split by target share, evenly if all of those are 0.
[[nodiscard]] QList<double> entryShares(const Entry &entry, const QList<Stream> &streams);

/// The streams of `plan` in the order of its markets, then channels; and their rows in that order.
[[nodiscard]] QList<Stream> orderedStreams(const Plan &plan);
[[nodiscard]] QList<qsizetype> streamOrder(const Plan &plan);

} // namespace lockstep
