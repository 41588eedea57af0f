// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reminders as an entry keeps them (Entry::alarms): "-PT15M", how long before its start.

#include "app/base/duration.h"

#include <QString>
#include <optional>

namespace lockstep {

/// How long before the start, whole minutes; nothing of one after it, or of what is no duration.
[[nodiscard]] std::optional<Duration> timeBefore(const QString &alarm);
/// "-P1DT2H"; at the start itself: "-PT0M".
[[nodiscard]] QString alarmBefore(Duration time);

} // namespace lockstep
