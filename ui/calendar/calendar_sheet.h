// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The sheet that the parts of the calendar are drawn on, in the order of this list.

#include "ui/calendar/calendar_drawing.h"
#include "ui/calendar/calendar_layout.h"
#include "ui/shared/scope.h"

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

void drawGround(const CalendarSheet &sheet); ///< lanes, days off and grid
void drawDaysOff(const CalendarSheet &sheet); ///< where days can be told apart
void drawGrid(const CalendarSheet &sheet); ///< month and quarter lines, the selected quarter
void drawAxis(
    const CalendarSheet &sheet); ///< names of quarters and months, where the selected entry lands
void drawNoReturnFlags(const CalendarSheet &sheet); ///< what the lines say, and for whom it is late
void drawNoReturnLines(const CalendarSheet &sheet); ///< around all that is drawn already
void drawLaneHeader(const CalendarSheet &sheet, const LaneLayout &lane);
void drawBars(const CalendarSheet &sheet, const LaneLayout &lane, const QSet<Id<Entry>> &clashing);
void drawPhases(const CalendarSheet &sheet, const LaneLayout &lane); ///< before and after bars
void drawSupplyStrip(const CalendarSheet &sheet); ///< need and plan of one stage by month

/// What belongs to the market, channel, stage and quarter that are selected.
class Belonging {
public:
    explicit Belonging(const CalendarInput &input);
    /// Of an entry that recurs, each date by itself.
    [[nodiscard]] bool has(const Entry &entry, const Period &date) const;
    /// In the selected quarter, or none is selected.
    [[nodiscard]] bool isInQuarter(const Period &date) const
    {
        return !m_quarter.isValid() || (date.start < m_quarter.end && m_quarter.start < date.end);
    }

private:
    Scope m_scope;
    Id<Stage> m_firstStage;
    Period m_quarter; ///< null: none is selected
};

} // namespace lockstep
