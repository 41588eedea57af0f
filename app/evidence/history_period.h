// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Quarters, months and years as people type them: "Q1 2026", "2026-Q1", "1. Quartal 2026", "Jan
// 2026", "01/2026", "2026".

#include "app/base/period.h"

#include <QString>
#include <optional>

namespace lockstep {

/// By the calendar; of a date its month.
[[nodiscard]] std::optional<Period> historyPeriod(const QString &text);

/// "2026 Q1", "2026-01", "2026": as historyPeriod() reads it.
[[nodiscard]] QString historyPeriodText(const Period &period);

} // namespace lockstep
