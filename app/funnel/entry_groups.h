// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar's entries put together by what they serve: all entries for the same market, channel
// and stage come to the same streams in the same parts, so they are counted once, not once a
// stream.

#include "app/funnel/arrivals.h"
#include "app/plan/plan.h"

#include <QHash>
#include <array>

namespace lockstep {

/// What an entry serves; null ids mean all.
struct Served {
    Id<Market> market;
    Id<Channel> channel;
    int stage = 0;
    bool operator==(const Served &) const = default;
};
[[nodiscard]] size_t qHash(const Served &served, size_t seed = 0);

/// Everything that `stream` is served by, at the first stage.
[[nodiscard]] std::array<Served, 4> servedBy(const Stream &stream);

class EntryGroups {
public:
    /// `stages` first to last.
    EntryGroups(const Plan &plan, const QList<Stage> &stages);

    /// What the entries bring to the streams that match; nothing for a group that has none.
    [[nodiscard]] const Arrivals *arrivals(const Served &served) const;
    /// The part of that which `stream` gets: by target shares, evenly if all of those are 0.
    /// `stream` must be one of those served.
    [[nodiscard]] double part(const Served &served, const Stream &stream) const;

private:
    struct Weight {
        qint64 ppm = 0;
        qint64 streams = 0;
    };

    QHash<Served, Arrivals> m_arrivals;
    QHash<Served, Weight> m_weights; ///< by market and channel; stage 0
};

/// The stage where `entry` brings somebody, as index.
[[nodiscard]] int stageOf(const Entry &entry, const QList<Stage> &stages);

} // namespace lockstep
