// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of the calendar: from plan to plan, nothing else touched. Each refuses what limits.h does
// not allow, with the input's name and the entry's title as subject ("cost of Spring fair").

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Adds it, or replaces the one with its id. A changed volume whose evidence stays loses the mark
/// Measured.
[[nodiscard]] Result<Plan> putEntry(Plan plan, Entry entry);
[[nodiscard]] Result<Plan> moveEntry(Plan plan, Id<Entry> id, Period period);
[[nodiscard]] Result<Plan> removeEntry(Plan plan, Id<Entry> id); ///< its seals too

} // namespace lockstep
