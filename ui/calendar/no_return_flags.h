// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the lines of last starts say: "Q4: 2 Dec", over the lanes or in each of them.

#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/no_return_rows.h"

namespace lockstep {

/// One row of last starts: of all that is selected, of one stream, or of one lane.
struct FlagRow {
    QRectF at;
    QString stream;
    int index = 0;
    bool isLane = false; ///< whose name stands before it
};

/// In the longest words that there is room for.
void drawFlagRow(const CalendarSheet &sheet, const FlagRow &row, const QList<NoReturnLine> &lines);

/// Solid, dashed, dotted: so that streams' lines can be told apart without colour.
[[nodiscard]] Qt::PenStyle penStyle(const FlagRow &row);
/// No quarter is selected, or this one is.
[[nodiscard]] bool isStressedQuarter(const CalendarSheet &sheet, int quarter);
/// There is such a quarter to tell about.
[[nodiscard]] bool hasQuarter(const CalendarSheet &sheet, const NoReturnLine &line);

} // namespace lockstep
