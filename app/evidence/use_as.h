// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A measured number on its way into the plan: the card to talk over before, and one edit after.

#include "app/evidence/planning_card.h"
#include "app/evidence/take_measured.h"

namespace lockstep {

/// The card as it reads once the number is taken; nothing of the plan changes. Where the plan has
/// such an input, `planned` is what it has now. Where it has stages in between, a rate or a mean
/// time is about the whole way, see spannedSteps(). Faults: those of takeMeasured.
[[nodiscard]] Result<PlanningCard> draftCard(const Plan &plan, const Measurement &measurement,
    const Taken &taken, QDate today, QRandomGenerator &ids);

/// The number becomes a reading, each side's view stands beside it, and the plan takes what both
/// chose; without a choice it keeps what it has. Faults: those of takeMeasured and settle.
[[nodiscard]] Result<Plan> useAs(const Plan &plan, const Measurement &measurement,
    const Taken &taken, const PlanningChoice &choice, QDate today, QRandomGenerator &ids);

/// Plans with `value`, which is the measured one, without looking through the plan: who takes many
/// numbers does so once. Faults: as above, but those of sound().
[[nodiscard]] Result<Plan> useUnchecked(Plan plan, const Measurement &measurement,
    const Taken &taken, qint64 value, QDate today, QRandomGenerator &ids);

} // namespace lockstep
