// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of what a stream takes from another one, of its own deal size, of what partners source,
// when booked is revenue, and how well each is known. Where a stream takes such inputs from another
// one, the other one's are changed: they are the ones that people see.

#include "app/base/result.h"
#include "app/plan/plan.h"
#include "app/plan/same_as.h"

namespace lockstep {

/// Null: the stream's own inputs count again, as they were left. Refuses a circle.
[[nodiscard]] Result<Plan> setSameAs(Plan plan, Id<Stream> id, SameAs link, Id<Stream> other);

/// 0: the market's.
[[nodiscard]] Result<Plan> setStreamDealSize(Plan plan, Id<Stream> id, Money dealSize);

/// `entry` null: where sales' deals enter. Sales has what marketing and partners leave.
[[nodiscard]] Result<Plan> setPartnerShare(Plan plan, Id<Stream> id, Ratio share, Id<Stage> entry);

/// Where deals that sales sources enter; null: at the first stage that sales answers for.
[[nodiscard]] Result<Plan> setSalesEntry(Plan plan, Id<Stream> id, Id<Stage> entry);

[[nodiscard]] Result<Plan> setBookingToRevenue(Plan plan, Id<Stream> id, Duration time);

/// How well an input is known that is taken from another stream by `link`.
[[nodiscard]] Result<Plan> setStreamMark(
    Plan plan, Id<Stream> id, SameAs link, Evidence Stream::*evidence, EvidenceMark mark);
/// How well it is known who stands there at the start.
[[nodiscard]] Result<Plan> setOpeningMark(
    Plan plan, Id<Stream> stream, Id<Stage> stage, EvidenceMark mark);

} // namespace lockstep
