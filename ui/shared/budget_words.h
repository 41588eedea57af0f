// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is left of a year's budget, in words.

#include "app/base/format.h"
#include "app/calendar/clashes.h"

namespace lockstep {

/// "90,000 EUR of 500,000 EUR left · 410,000 EUR planned · 120,000 EUR committed · 30,000 EUR
/// spent"; without a budget only what is planned.
[[nodiscard]] QString budgetWords(const BudgetFigures &year, const Format &format);

} // namespace lockstep
