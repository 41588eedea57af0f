// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the calendar was last looked at is kept in the settings, for whoever works here, not in the
// plan.

#include "ui/calendar/calendar_page_drawing.h"

class QSettings;

namespace lockstep {

class MainWindow;
class View;

// As was chosen last, and from then on; nothing happens to a view that shows no calendar.
void keepLanes(View &view, QSettings &settings); ///< what they stand for
/// And how much time it shows, or the clock.
void keepCalendarLook(View &view, QSettings &settings);

/// What the window's calendar shows at the moment, for a page of it.
[[nodiscard]] CalendarPage shownCalendar(const MainWindow &window);

} // namespace lockstep
