// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A measured step where the plan has stages in between: its rate and its time are put on the plan's
// steps in proportion to what they have now. What the exports cannot say, how the whole way
// divides, stays as both sides estimated it.

#include "app/evidence/on_steps.h"
#include "app/evidence/take_measured.h"

namespace lockstep {

/// The stream's steps from one measured stage to the next, in order; one where there is none in
/// between. Faults: NoSuchItem, those of stagesOnWay().
[[nodiscard]] Result<QList<Id<Step>>> spannedSteps(
    const Plan &plan, const Measurement &measurement, const Taken &taken);

/// The card about the whole way, with its steps. Faults: Empty where nothing was counted.
[[nodiscard]] Result<PlanningCard> spanCard(const Plan &plan, const Measurement &measurement,
    const Taken &taken, const QList<Id<Step>> &steps, QDate today, QRandomGenerator &ids);
/// Each step gets its part of what was measured as a reading, of each side's view and of what is
/// planned. Where one recycles by what was measured, a rate is as stepRate() says. Faults: Empty,
/// those of withInput and putOpinion.
[[nodiscard]] Result<Plan> useOnSteps(const Plan &plan, const Measurement &measurement,
    const Taken &taken, const QList<Id<Step>> &steps, const PlanningChoice &choice, QDate today,
    QRandomGenerator &ids, Check check = Check::Now);

} // namespace lockstep
