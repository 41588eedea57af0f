// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which streams a calendar entry serves, and with what part of its volume.

#include "app/plan/plan.h"

#include <QVarLengthArray>
#include <span>
#include <vector>

namespace lockstep {

/// What entries serve beside their own market and channel, to be found by the entry.
class EntryReaches {
public:
    explicit EntryReaches(const QList<EntryReach> &rows);
    [[nodiscard]] std::span<const EntryReach> of(Id<Entry> entry) const;

private:
    std::vector<EntryReach> m_rows; ///< by entry
};

/// The streams that one entry may serve.
class ServedStreams {
public:
    ServedStreams(const Entry &entry, const EntryReaches &further);
    [[nodiscard]] bool has(const Stream &stream) const
    {
        return std::any_of(m_parts.begin(), m_parts.end(),
            [&stream](const Part &part) { return part.has(stream); });
    }

private:
    struct Part {
        Id<Market> market; ///< null: all
        Id<Channel> channel;
        [[nodiscard]] bool has(const Stream &stream) const
        {
            return (market.isNull() || market == stream.market)
                && (channel.isNull() || channel == stream.channel);
        }
    };
    QVarLengthArray<Part, 1> m_parts;
};

/// The part of one entry's volume that each of some streams gets.
class EntryShare {
public:
    EntryShare(const Entry &entry, const QList<Stream> &streams, const EntryReaches &further);
    [[nodiscard]] double of(const Stream &stream) const;

private:
    ServedStreams m_audience;
    qint64 m_served = 0; ///< streams
    qint64 m_ppm = 0; ///< of all targets, that they carry
};

/// One part per stream, in their order; the parts of the streams that `entry` may serve add up to 1
/// (all 0 if there are none). Split by target share, evenly if all of those are 0.
[[nodiscard]] QList<double> entryShares(
    const Entry &entry, const QList<Stream> &streams, const EntryReaches &further);

/// The streams of `plan` in the order of its markets, then channels; and their rows in that order.
[[nodiscard]] QList<Stream> orderedStreams(const Plan &plan);
[[nodiscard]] QList<qsizetype> streamOrder(const Plan &plan);

} // namespace lockstep
