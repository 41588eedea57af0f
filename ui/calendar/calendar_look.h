// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How a window shows the calendar at this moment. Paper shows it as it is when nothing is chosen.

#include "app/base/period.h"
#include "app/plan/plan.h"

#include <QSet>
#include <optional>

namespace lockstep {

/// What the entries of a lane have in common.
enum class LaneGrouping { Side, Market, Channel, Kind, Owner, Stream };
inline constexpr int kLaneGroupingCount = int(LaneGrouping::Stream) + 1;

struct CalendarLook {
    Period shown {}; ///< null: as shownPeriod() has it
    std::optional<int> firstRow {}; ///< none: there is no scrolling
    LaneGrouping lanes = LaneGrouping::Side;
    std::optional<QSet<Id<Entry>>> clashing {}; ///< none: they are looked for
    QSet<Id<Entry>> chosen {}; ///< beside the selected one
    std::optional<QSet<Id<Entry>>> matching {}; ///< what was searched for; none: nothing was
    QSet<Id<Entry>> without {}; ///< laid out, but not drawn: they are on their way
    Id<Stage> supplyStage {}; ///< whose supply the strip shows; null: the selected one's
    QDate date {}; ///< which one of the selected entry that recurs
    bool operator==(const CalendarLook &) const = default;
};

} // namespace lockstep
