// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where the bars of one lane and their words stand: bars by date, in rows without overlap, the
// title in its bar when it fits, beside it when there is room, otherwise shortened.

#include "app/calendar/entry_dates.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/lanes.h"
#include "ui/calendar/row_packing.h"
#include "ui/calendar/time_scale.h"

namespace lockstep {

/// How generous rows and labels are: from roomy to dense until all rows fit.
struct RowTier {
    TextRole role = TextRole::Caption;
    double rowHeight = 0; ///< least
    double labelWidth = 0; ///< most that a label beside its bar may claim when rows are packed
};
[[nodiscard]] QList<RowTier> rowTiers(const Style &style);

/// Around a title, in pixels at this style.
struct BarSpacing {
    explicit BarSpacing(const Style &style)
        : inset(style.px(6))
        , gap(style.px(8))
    {
    }
    double inset;
    double gap;
};

struct BarPlace {
    Id<Entry> entry;
    Period period; ///< of this date
    bool isAgain = false; ///< another date of one that recurs, which has its words at the first
    int row = 0;
    Span extent; ///< in x, of the bar and the label beside it
    bool labelBefore = false; ///< the label claims the left, for want of room on the right
    QRectF bar;
    QRectF words;
    QRectF chip;
    QString title; ///< shortened if need be
    bool isOpen = false; ///< somebody has not agreed
    bool isLate = false; ///< most of its revenue comes after its year
    QString lands; ///< "lands Q1 FY28" if there is room
};

struct LaneLayout {
    Lane lane;
    QRectF rect; ///< what of it is shown; empty: nothing
    QRectF header; ///< left of it
    QRectF flags {}; ///< in it, what its own last starts say; empty: it has none, or is scrolled
    QList<BarPlace> bars;
    int rows = 0;
    int firstRow = 0; ///< the first that is shown
};

/// An entry and where it takes place within what is shown.
struct EntryPeriods {
    const Entry *entry;
    QList<Period> periods;
    bool isLate = false; ///< most of its revenue comes after its year
};
/// A lane with what stands in it, in the plan's order.
struct LaneEntries {
    Lane lane;
    QList<EntryPeriods> entries;
};
[[nodiscard]] QList<LaneEntries> laneEntries(const CalendarInput &input);

/// Bars in rows, their x and width final.
[[nodiscard]] LaneLayout packedLane(const LaneEntries &entries, const TimeScale &time,
    const CalendarInput &input, const RowTier &tier);
/// Where the rows of a lane stand.
struct RowPlacing {
    double top = 0;
    double height = 0;
    double pitch = 0; ///< from one row's top to the next one's
    int shownRows = 0; ///< from the lane's first; bars of other rows get no place
    TextRole role = TextRole::Caption;
};
/// On its new days in the row of `before`, with what words it has room for itself.
[[nodiscard]] BarPlace movedBar(const Entry &entry, const QRectF &before, const TimeScale &time,
    const CalendarInput &input, TextRole role);
/// Across the days of `period` that are shown, at least so wide.
[[nodiscard]] Span barSpan(const Period &period, const TimeScale &time, double leastWidth);
/// Gives the bars of the shown rows their height, and the words what room there is.
void placeRows(
    LaneLayout &lane, const RowPlacing &rows, const TimeScale &time, const CalendarInput &input);

/// "lands Q1 FY28"; empty for an entry without volume.
[[nodiscard]] QString landsText(const EntryFigures *figures);
/// More than half of its revenue comes after the fiscal year it starts in.
[[nodiscard]] bool landsLate(const EntryFigures *figures);
[[nodiscard]] double lateEdgeWidth(const Style &style); ///< of the hatching at a late bar's end

} // namespace lockstep
