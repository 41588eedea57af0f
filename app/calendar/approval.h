// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an entry needs to be approved, and how far it may come before it is: campaigns, shows and
// what else speaks to a market.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Whether it is asked which gap it closes, and both sides have to approve it.
[[nodiscard]] bool needsApproval(const Entry &entry);

/// Faults: Empty, its subject what is missing ("goal of Spring fair").
[[nodiscard]] Result<void> mayBeApproved(const Plan &plan, const Entry &entry);

/// What was proposed goes ahead when both sides approve it, and nothing that one declines, whatever
/// became of it since. Faults: DeclinedByMarketing, DeclinedBySales, NotApproved.
[[nodiscard]] Result<void> mayGoAhead(const Plan &plan, const Entry &before, const Entry &after);

} // namespace lockstep
