// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The stretches of time that the axis over the lanes names: quarters over months, months over
// weeks, or weeks over days, called as the plan's fiscal year calls them.

#include "ui/calendar/calendar_sheet.h"

namespace lockstep {

/// A stretch of time with its names, from the longest to the shortest.
struct AxisCell {
    Period period;
    QRectF cell;
    QStringList names;
};

/// How fine the axis is: what is shown decides.
enum class AxisScale { Months, Weeks, Days };
[[nodiscard]] AxisScale axisScale(const Period &shown);

[[nodiscard]] QList<AxisCell> fineCells(const CalendarSheet &sheet);
[[nodiscard]] QList<AxisCell> coarseCells(const CalendarSheet &sheet);

struct ShownQuarter {
    int index;
    FiscalQuarter quarter;
};
[[nodiscard]] QList<ShownQuarter> shownQuarters(const CalendarSheet &sheet);

/// What of `period` is shown, as wide as that in the height of `row`.
[[nodiscard]] QRectF spanned(const CalendarSheet &sheet, const Period &period, const QRectF &row);

/// "W27": of its fiscal year where that is one of whole weeks, else by ISO 8601 where weeks begin
/// on Mondays; empty where weeks have no number.
[[nodiscard]] QString weekName(const Settings &settings, const Period &week);
/// "P1", where years are of whole weeks: months have names of their own otherwise.
[[nodiscard]] QString periodName(const Settings &settings, QDate monthStart);
/// All that the axis knows of a day: "Fri 30 Oct 2026, W18, P4, Q2 FY27".
[[nodiscard]] QString dayName(const CalendarInput &input, QDate day);

} // namespace lockstep
