// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Today on the calendar: a dotted line behind what stands in both lanes, from a mark at the months.

#include "ui/calendar/calendar_drawing.h"

#include <optional>

namespace lockstep {

/// As last drawn; none: not shown.
[[nodiscard]] std::optional<double> todayX(const CalendarPlaces &places, QDate today);
/// Draws it where the calendar was drawn as `places`; nothing if `today` is not shown there.
void drawToday(QPainter &painter, const CalendarPlaces &places, QDate today, const Style &style);

} // namespace lockstep
