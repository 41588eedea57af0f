// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where everything on the calendar stands, before a stroke is drawn.

#include "ui/calendar/lane_layout.h"

namespace lockstep {

struct CalendarLayout {
    TimeScale time;
    QRectF quarters; ///< row of the fiscal quarters' names
    QRectF months;
    QRectF flags; ///< row of what the point-of-no-return lines say; empty when there are none
    QRectF marketingLane;
    QRectF salesLane;
    QRectF marketingHeader; ///< left of the lane
    QRectF salesHeader;
    QRectF stripCaption;
    QRectF strip; ///< empty when there is no room
    LaneLayout marketing;
    LaneLayout sales;
    TextRole role = TextRole::Caption; ///< of the titles
    int shownRows = 0; ///< as many as there is room for
    int hidden = 0; ///< entries that the area is too low for, without scrolling
    QRectF more; ///< where their number stands
};

[[nodiscard]] CalendarLayout calendarLayout(const QRectF &area, const CalendarInput &input);
} // namespace lockstep
