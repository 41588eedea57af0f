// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The sheet that the parts of the calendar are drawn on, in the order of this list.

#include "ui/calendar/calendar_drawing.h"
#include "ui/calendar/calendar_layout.h"

namespace lockstep {

struct CalendarSheet {
    QPainter &painter;
    const CalendarInput &input;
    const CalendarLayout &layout;
    CalendarPlaces &places;

    [[nodiscard]] const Colours &colours() const { return input.style.colours(); }
    [[nodiscard]] double px(double pixels) const { return input.style.px(pixels); }
};

/// Draws one line of words and notes where it stands.
void write(const CalendarSheet &sheet, const QRectF &at, Qt::Alignment align, const QString &words,
    const QFont &font, const QColor &colour);

void drawGround(const CalendarSheet &sheet); ///< lanes and grid
void drawGrid(const CalendarSheet &sheet); ///< month and quarter lines, the selected quarter
void drawAxis(
    const CalendarSheet &sheet); ///< names of quarters and months, where the selected entry lands
void drawNoReturnFlags(const CalendarSheet &sheet); ///< what the lines say, and for whom it is late
void drawNoReturnLines(const CalendarSheet &sheet); ///< around all that is drawn already
void drawLaneHeader(const CalendarSheet &sheet, const LaneLayout &lane);
void drawBars(const CalendarSheet &sheet, const LaneLayout &lane, const QSet<Id<Entry>> &clashing);
void drawSupplyStrip(const CalendarSheet &sheet); ///< need and plan of one stage by month

/// Whether `entry` belongs to the market, channel, stage and quarter that are selected.
[[nodiscard]] bool belongs(const CalendarInput &input, const Entry &entry);

} // namespace lockstep
