// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Last year's shape: what share of the revenue of the latest twelve whole months came in which of
// the target's quarters; of won deals where there are no amounts.

#include "app/evidence/measure.h"
#include "app/evidence/planning_card.h"

namespace lockstep {

/// The card to talk it over, as it reads once it is taken; nothing of the plan changes. Faults:
/// those of takeLastYear().
[[nodiscard]] Result<PlanningCard> lastYearCard(const Plan &plan, const Measurement &measurement,
    Id<Target> target, QDate today, QRandomGenerator &ids);

/// The target is spread so, and the reading is kept. Faults: NoSuchItem, Empty where there are no
/// twelve months, SeveralCurrencies, those of sound().
[[nodiscard]] Result<Plan> takeLastYear(Plan plan, const Measurement &measurement,
    Id<Target> target, QDate today, QRandomGenerator &ids);

/// The reading is kept with each side's view; the target is spread so where both chose it. Faults:
/// those of takeLastYear() and putOpinion().
[[nodiscard]] Result<Plan> useLastYear(const Plan &plan, const Measurement &measurement,
    Id<Target> target, const PlanningChoice &choice, QDate today, QRandomGenerator &ids);

} // namespace lockstep
