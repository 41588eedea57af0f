// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The inbox of ideas: what somebody thought of, and nobody has proposed with its days yet.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

/// In the order in which the plan has them; changed dates of what recurs go with it.
[[nodiscard]] QList<Id<Entry>> ideas(const Plan &plan);

/// Proposes `idea`, which may say more than before of whom it is and whom it serves, so that it
/// begins on `start` and takes as long as before; what moves with it does so. Refused as
/// beginOn() and putEntry() refuse it.
[[nodiscard]] Result<Plan> placeIdea(
    const Plan &plan, Entry idea, QDate start, std::optional<Side> by = std::nullopt);

} // namespace lockstep
