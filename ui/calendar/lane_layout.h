// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where the bars of one lane and their words stand: bars by date, in rows without overlap, the
// title in its bar when it fits, beside it when there is room, otherwise shortened.

#include "ui/calendar/calendar_input.h"
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

struct BarPlace {
    Id<Entry> entry;
    int row = 0;
    Span extent; ///< in x, of the bar and the label beside it
    bool labelBefore = false; ///< the label claims the left, for want of room on the right
    QRectF bar;
    QRectF words;
    QRectF chip;
    QString title; ///< shortened if need be
    QString lands; ///< "lands Q1 FY28" when most of its revenue comes after its year
};

struct LaneLayout {
    Side side = Side::Marketing;
    QList<BarPlace> bars;
    int rows = 0;
};

/// Bars in rows, their x and width final.
[[nodiscard]] LaneLayout packedLane(
    Side side, const TimeScale &time, const CalendarInput &input, const RowTier &tier);
/// Gives the rows their height, from `top`, and the words what room there is.
void placeRows(LaneLayout &lane, double top, double rowHeight, double pitch, const TimeScale &time,
    const CalendarInput &input, TextRole role);

/// "lands Q1 FY28" if more than half of the entry's revenue comes after the fiscal year it starts
/// in.
[[nodiscard]] QString landsLate(const Figures &figures, Id<Entry> entry);
[[nodiscard]] const EntryFigures *entryFigures(const Figures &figures, Id<Entry> entry);

} // namespace lockstep
