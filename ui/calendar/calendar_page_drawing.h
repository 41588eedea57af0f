// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar on one page, to be printed and hung up: what it shows in words, the drawing as large
// as everything in it still has room, and a key. It says which entries it has no room for.

#include "ui/calendar/calendar_drawing.h"
#include "ui/calendar/calendar_filter.h"

namespace lockstep {

struct CalendarPage {
    Plan plan;
    Figures figures;
    Selection selection {}; ///< but for its entry, which a page does not stress
    CalendarLook look {}; ///< its time, its lanes and what was looked for; the rest is a window's
    CalendarFilter filter {}; ///< that found what `look` says
    QString date {}; ///< of the page
};

/// In the colours of paper. Lengths in pixels of 1/96 inch.
void drawCalendarPage(QPainter &painter, const QRectF &area, const CalendarPage &page);

} // namespace lockstep
