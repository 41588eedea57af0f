// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What `lockstep-cli figures` says below the named figures: the bridge, the checks, how the plan is
// run, the calendar, whether one side could win alone, what both see otherwise, and the levers.
// Sections of indented lines.

#include "app/figures/figures.h"
#include "app/funnel/forecast.h"
#include "app/funnel/lever_bench.h"

namespace lockstep {

[[nodiscard]] QString bridgeText(const Plan &plan, const Figures &figures);
[[nodiscard]] QString checksText(const Plan &plan, const Figures &figures);
/// Who stands still for too long, which stages are skipped, the versions of their definitions, and
/// the tripwires; nothing of what there is none.
[[nodiscard]] QString processText(const Plan &plan, const Figures &figures);
/// Each beside the plan: money, hand-off, people needed; nothing without scenarios.
[[nodiscard]] QString scenariosText(const Plan &plan, const Figures &figures);
/// Budgets and clashes of the calendar.
[[nodiscard]] QString calendarText(const Plan &plan, const Figures &figures);
/// What each side's entries bring and cost by how soon that is revenue, seen from `day`; nothing
/// where they do neither.
[[nodiscard]] QString horizonsText(const Plan &plan, const Figures &figures, QDate day);
[[nodiscard]] QStringList clashLines(const Plan &plan, const Figures &figures);
[[nodiscard]] QString aloneText(const Plan &plan);
/// The dearest first; nothing where both sides see everything alike.
[[nodiscard]] QString disagreementsText(const Plan &plan, const Figures &figures);
/// The ten that move planned revenue most, each with what 10 % more brings.
[[nodiscard]] QString leversText(const Plan &plan);
/// The same ten, with the chance to reach the first fiscal year's target that 10 % more of each
/// makes; nothing without a target. A forecast each.
[[nodiscard]] QString leverChancesText(const Plan &plan, const ForecastOptions &options);
/// The value of the lever called `key` that meets the target. Faults: UnknownFigure.
[[nodiscard]] Result<QString> solveText(const Plan &plan, const QString &key);

} // namespace lockstep
