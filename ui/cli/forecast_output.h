// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The forecast on the command line: its options, and what it says as text or JSON.

#include "app/funnel/forecast.h"
#include "ui/cli/command_line.h"

namespace lockstep {

/// From --trials and --seed, or as the plan has it; all of the machine's threads. Faults:
/// OutOfRange, with the range.
[[nodiscard]] Result<ForecastOptions> forecastOptions(const Words &words, const Plan &plan);

[[nodiscard]] QString forecastText(const Plan &plan, const Forecast &forecast);
/// Money in whole units of the currency, chances and shares from 0 to 1.
[[nodiscard]] QByteArray forecastToJson(const Plan &plan, const Forecast &forecast);

} // namespace lockstep
