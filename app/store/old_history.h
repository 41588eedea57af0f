// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The history of a plan of an older version, taken over into this one's tables. What is in the plan
// itself is left to upgrade.h.

#include "app/store/database.h"

namespace lockstep {

/// Steps, cursor and restore points of `from` into `to`, which holds the plan already. Steps are
/// recorded anew with the columns that the tables have now, so that they can be joined with later
/// ones. `version` is that of `from`; the first one had neither sides nor points. Faults: Damaged.
[[nodiscard]] Result<void> takeOverHistory(Database &from, quint32 version, Database &to);

} // namespace lockstep
