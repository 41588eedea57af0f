// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a step of a plan's history changed, in words.

#include "app/merge/changes.h"
#include "app/store/plan_file.h"

namespace lockstep {

/// What `step` changed. Faults: NoSuchItem, and those of going there.
[[nodiscard]] Result<QList<ItemChange>> changesOf(const PlanFile &file, qint64 step);

} // namespace lockstep
