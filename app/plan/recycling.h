// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether those who come back, and come back again, ever end. What recycling yields is funnel/'s.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// False where all but less than a millionth of what is in some stages stays in them for ever:
/// figures of such a stream would have no end. `stages` in order, `steps` of one stream.
[[nodiscard]] bool recyclingEnds(const QList<Stage> &stages, const QList<Step> &steps);

/// Streams in which it does not, in the plan's order.
[[nodiscard]] QList<Id<Stream>> endlessStreams(const Plan &plan);

/// What is wrong where it does not end.
[[nodiscard]] Error endlessRecycling(const Plan &plan, Id<Stream> stream);

} // namespace lockstep
