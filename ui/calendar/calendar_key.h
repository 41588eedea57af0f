// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar's key, for a page that nobody can ask: one bar of each look, drawn as all bars are,
// with what it means.

#include "ui/calendar/calendar_input.h"

#include <QPainter>

namespace lockstep {

/// Draws it from the top of `area` in as many lines as it needs. Its height.
double drawCalendarKey(QPainter &painter, const QRectF &area, const CalendarInput &of);

} // namespace lockstep
