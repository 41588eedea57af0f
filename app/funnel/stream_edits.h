// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of what a stream takes from another one, of its own deal size, and of what partners source.
// Where a stream takes such inputs from another one, the other one's are changed: they are the ones
// that people see.

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

} // namespace lockstep
