// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where everything on the calendar stands, before a stroke is drawn.

#include "ui/calendar/lane_layout.h"

namespace lockstep {

/// Entries of a lane that the area is too low for.
struct HiddenEntries {
    QString lane;
    int count = 0;
};

struct CalendarLayout {
    TimeScale time;
    QRectF quarters; ///< row of the fiscal quarters' names
    QRectF months;
    QRectF flags; ///< row of what the point-of-no-return lines say; empty when there are none
    int flagRows = 0; ///< in it: one for all streams, or one for each
    QRectF body; ///< all lanes
    double gutter = 0; ///< left of them
    QRectF stripCaption;
    QRectF strip; ///< empty when there is no room
    QList<LaneLayout> lanes;
    TextRole role = TextRole::Caption; ///< of the titles
    int rows = 0; ///< of the fuller of two sides, or of all lanes together
    int shownRows = 0; ///< as many as there is room for
    QList<HiddenEntries> hidden; ///< by lane; none where one can scroll
    QRectF more; ///< where their numbers stand
};

[[nodiscard]] CalendarLayout calendarLayout(const QRectF &area, const CalendarInput &input);
} // namespace lockstep
