// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar's entries put together by what they serve: all entries for the same market, channel
// and stage come to the same streams in the same parts, so they are counted once, not once a
// stream.

#include "app/funnel/arrivals.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"
#include "app/plan/id_rows.h"

#include <QHash>
#include <array>
#include <optional>

namespace lockstep {

/// What an entry serves; null ids mean all.
struct Served {
    Id<Market> market;
    Id<Channel> channel;
    bool operator==(const Served &) const = default;
};

/// Everything that `stream` is served by.
[[nodiscard]] std::array<Served, 4> servedBy(const Stream &stream);

/// The stage where `entry` brings somebody, as index.
[[nodiscard]] int stageOf(const Entry &entry, const QList<Stage> &stages);

/// Numbers what there may be to serve, stage by stage: 0 up to shared(); and each entry that serves
/// more than one market and channel, up to size().
class GroupNumbers {
public:
    /// `stages` first to last.
    GroupNumbers(const Plan &plan, const QList<Stage> &stages);

    [[nodiscard]] size_t size() const { return shared() + size_t(m_further.size()); }
    [[nodiscard]] size_t shared() const;
    /// At the first stage; those of the later stages follow.
    [[nodiscard]] size_t of(const Served &served) const;
    [[nodiscard]] size_t of(const Entry &entry) const;
    [[nodiscard]] int stageOf(const Entry &entry) const
    {
        return lockstep::stageOf(entry, m_stages);
    }

private:
    IdRows<Market> m_markets;
    IdRows<Channel> m_channels;
    QList<Stage> m_stages;
    QHash<Id<Entry>, size_t> m_further; ///< those entries, by their order
};

class EntryGroups {
public:
    EntryGroups(const Plan &plan, const QList<Stage> &stages);

    /// What the entries bring that serve this, by stage.
    [[nodiscard]] std::span<const Arrivals> arrivals(const Served &served) const
    {
        return std::span(m_arrivals).subspan(m_numbers.of(served), m_stages);
    }
    /// The part of that which `stream` gets: by target shares, evenly if all of those are 0.
    /// `stream` must be one of those served.
    [[nodiscard]] double part(const Served &served, const Stream &stream) const;

private:
    struct Weight {
        qint64 ppm = 0;
        qint64 streams = 0;
    };

    /// Spells and the numbers of their groups.
    using Placed = std::vector<std::pair<size_t, Spell>>;

    void addStreams(const QList<Stream> &streams);
    void addEntries(const Plan &plan);
    void addArrivals(const std::vector<Placed> &parts);
    [[nodiscard]] Placed placed(const Plan &plan, std::span<const Entry> entries) const;
    void place(Placed &to, const Plan &plan, const Entry &entry, const YieldParts &parts) const;

    size_t m_stages;
    GroupNumbers m_numbers;
    QDate m_start; ///< of the horizon
    EntryReaches m_further;
    std::vector<Arrivals> m_arrivals; ///< by number
    std::vector<Weight> m_weights; ///< by number at the first stage
};

} // namespace lockstep
