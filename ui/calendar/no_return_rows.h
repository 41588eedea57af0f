// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The last starts for each quarter's revenue that the calendar shows: of all streams together, or
// of each one where a market or a channel is selected.

#include "app/figures/selection.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/lanes.h"

namespace lockstep {

struct NoReturnRow {
    QString name; ///< of the stream's other half; empty: all that is selected
    QList<NoReturnLine> lines;
    bool operator==(const NoReturnRow &) const = default;
};

/// Nothing without streams.
[[nodiscard]] QList<NoReturnRow> noReturnRows(
    const Plan &plan, const Figures &figures, const Selection &selection);

/// Whether each lane has last starts of its own: those that streams can be told by.
[[nodiscard]] bool haveOwnLastStarts(LaneGrouping by);
/// Of the streams that the lane is about; of all that are selected, where it is about no one's.
[[nodiscard]] QList<NoReturnLine> lastStarts(
    const Plan &plan, const Figures &figures, const Selection &selection, const Lane &lane);

/// "Last start for Q1 FY27 revenue: 1 Aug 2026, for those who need nurturing first: 2 Jun 2026." of
/// what is selected; empty without streams.
[[nodiscard]] QString lastStartSentence(const CalendarInput &input, int quarter);
/// The same of the quarter whose last start is nearest to `day`.
[[nodiscard]] QString lastStartNear(const CalendarInput &input, QDate day);

/// What each of so many lanes keeps of the body for its own last starts, where that leaves room for
/// entries; else 0.
[[nodiscard]] double lastStartHeight(
    double bodyHeight, qsizetype lanes, const CalendarInput &input);

} // namespace lockstep
