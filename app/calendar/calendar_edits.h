// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of the calendar: from plan to plan, nothing else touched. Each refuses what limits.h does
// not allow, with the entry's title as subject.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] Result<Plan> putEntry(Plan plan, Entry entry); ///< adds it, or replaces the one with its id
[[nodiscard]] Result<Plan> moveEntry(Plan plan, Id<Entry> id, Period period);
[[nodiscard]] Result<Plan> removeEntry(Plan plan, Id<Entry> id); ///< its seals too

} // namespace lockstep
