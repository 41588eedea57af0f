// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The strip under the lanes, taken apart: what a stage gets and what it needs as two lines by
// month, what each quarter lacks, where supply swings, and how full the pipeline is.

#include "app/figures/supply.h"
#include "ui/calendar/calendar_sheet.h"

namespace lockstep {

/// The rows of the strip, from top to bottom; those that there is no room for are null.
struct SupplyRows {
    QRectF quarters; ///< what each quarter lacks
    QRectF plot; ///< both lines
    QRectF swings; ///< lumps and troughs
    QRectF pipeline; ///< its level
};
[[nodiscard]] SupplyRows supplyRows(const QRectF &strip, const Style &style);

/// One month of it.
struct SupplyMonth {
    int index = 0; ///< into StageSupply::months
    double left = 0; ///< of the whole month, which may reach out of the sheet
    double right = 0;
    SupplySpan span;
    bool isStressed = true;
    bool isWorst = false;
    bool isSeen = true; ///< its middle is on the sheet
    [[nodiscard]] double middle() const { return (left + right) / 2; }
    [[nodiscard]] double width() const { return right - left; }
};

struct SupplyStrip {
    const CalendarSheet &sheet;
    StageSupply supply;
    SupplyRows rows;
    QList<SupplyMonth> months; ///< that are shown, and their neighbours, which the lines lead to
    PipelineLevel level;
    [[nodiscard]] QColor owner() const { return sideColour(sheet.input.style, supply.owner); }
};
[[nodiscard]] SupplyStrip supplyStrip(const CalendarSheet &sheet);

// In the order of this list.
void drawSupplyLines(const SupplyStrip &strip);
void drawQuarterGaps(const SupplyStrip &strip);
void drawSwings(const SupplyStrip &strip);
void drawPipeline(const SupplyStrip &strip);
void drawSupplyCaption(const SupplyStrip &strip);

/// As single lines with square ends, which are painted many times as fast as one that bends, and
/// look the same: while something is dragged, the strip is drawn anew each time.
void drawBent(QPainter &painter, const QPolygonF &line, QPen pen);
/// Without smoothing, for the same reason: a line goes along its edge.
void fillArea(QPainter &painter, const QPolygonF &area, const QColor &colour);

/// The stretch of the sheet from `start` to `end`, as far as it is shown, in the height of `row`.
[[nodiscard]] QRectF stretch(const CalendarSheet &sheet, const Period &period, const QRectF &row);

} // namespace lockstep
