// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the strip under the calendar says about supply: what is missing in number and money, how
// full the pipeline is, and where much more or much less comes than is needed.

#include "app/figures/supply.h"
#include "ui/calendar/calendar_input.h"

namespace lockstep {

/// "pipeline lowest in Mar 2027: 38"; empty where that month is not shown.
[[nodiscard]] QString lowWaterText(const CalendarInput &input, const PipelineLevel &level);
/// "trough Dec 2026 – Apr 2027": of those within what is shown, the one that is furthest from what
/// is needed.
[[nodiscard]] QString swingText(const CalendarInput &input, const StageSupply &supply);
/// All of that about the month that `day` is in, and about its quarter; empty outside the plan.
[[nodiscard]] QString supplySentence(const CalendarInput &input, QDate day);
/// The same of one month of `supply`.
[[nodiscard]] QString supplySentence(
    const CalendarInput &input, const StageSupply &supply, const PipelineLevel &level, int month);

} // namespace lockstep
