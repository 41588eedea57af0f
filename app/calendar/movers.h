// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who may move an entry, and what moving it is: asked by every edit, dragged, typed or read from
// another calendar, that gives an entry other dates. Faults: MovedByMarketing, MovedBySales,
// KeepsToQuarter.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

/// A close-off that falls where its quarter puts it.
[[nodiscard]] bool keepsToQuarter(const Entry &entry);

/// `by`: whose step it is; nobody's in particular may do what either side may.
[[nodiscard]] Result<void> mayMove(
    const Plan &plan, const Entry &entry, std::optional<Side> by = std::nullopt);

/// What does not move it, everybody may change.
[[nodiscard]] Result<void> mayBecome(
    const Plan &plan, const Entry &before, const Entry &after, std::optional<Side> by);

} // namespace lockstep
