// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How much time the calendar shows, and which.

#include "app/base/period.h"

namespace lockstep {

enum class CalendarZoom { Year, Quarter, Month };
inline constexpr int kCalendarZoomCount = int(CalendarZoom::Month) + 1;

/// Days that are shown; 0: all that the year's sheet holds.
[[nodiscard]] int daysOf(CalendarZoom zoom);
/// So many days of `whole`, with `date` where `share` of the width lies: 0 left, 1 right.
[[nodiscard]] Period shownAbout(const Period &whole, int days, QDate date, double share);

} // namespace lockstep
