// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which of the plan's stages each measured one is: as people said, or else by its name, by what the
// name means, and by its place. A plan may lack a stage that was measured.

#include "app/base/result.h"
#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

/// One for each of the measurement's stages; null where the plan has none for it.
[[nodiscard]] QList<Id<Stage>> planStages(const Plan &plan, const Measurement &measurement);

/// The same of one stage. Fault: Empty, where the plan has none for it.
[[nodiscard]] Result<Id<Stage>> planStage(
    const Plan &plan, const Measurement &measurement, qsizetype stage);

/// The plan's stages from the measured one, which is first, up to but without the next. Faults:
/// Empty, where the plan has none for one of them, or has them in another order.
[[nodiscard]] Result<QList<Id<Stage>>> stagesOnWay(
    const Plan &plan, const Measurement &measurement, qsizetype stage);

} // namespace lockstep
