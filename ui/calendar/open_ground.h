// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What of the calendar is neither an entry nor words: there lines may run.

#include "ui/calendar/calendar_drawing.h"

#include <QRegion>

namespace lockstep {

[[nodiscard]] QRegion openGround(const CalendarPlaces &places, const QRect &area);

} // namespace lockstep
