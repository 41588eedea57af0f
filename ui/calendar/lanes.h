// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar's lanes: by side, market, channel, stream, kind or the person who is in charge. What
// has no such thing has a lane of its own.

#include "ui/calendar/calendar_look.h"

namespace lockstep {

struct Lane {
    LaneGrouping by = LaneGrouping::Side;
    Side side = Side::Marketing;
    Id<Market> market {};
    Id<Channel> channel {};
    EntryKind kind = EntryKind::Campaign;
    Id<FreeKind> freeKind {};
    QString owner {}; ///< empty: nobody is named
    QString title {}; ///< as people read it

    [[nodiscard]] bool isSameAs(const Lane &other) const;
};

/// From top to bottom: both sides, the plan's markets, channels or streams, kinds and people that
/// there are.
[[nodiscard]] QList<Lane> lanesOf(const Plan &plan, LaneGrouping by);
/// Which of them the entry stands in: its own, then those of what else it serves.
[[nodiscard]] QList<qsizetype> lanesOf(
    const QList<Lane> &lanes, const Entry &entry, const QList<EntryReach> &reaches);
/// The entry, put on that lane: only what such lanes stand for becomes another.
[[nodiscard]] Entry inLane(Entry entry, const Lane &lane);
[[nodiscard]] QString lanesName(LaneGrouping by); ///< "Lanes: market"

} // namespace lockstep
