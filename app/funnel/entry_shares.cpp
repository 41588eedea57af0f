// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_shares.h"

#include <tuple>

namespace lockstep {

EntryReaches::EntryReaches(const QList<EntryReach> &rows)
    : m_rows(rows.begin(), rows.end())
{
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [](const EntryReach &a, const EntryReach &b) { return a.entry < b.entry; });
}

std::span<const EntryReach> EntryReaches::of(Id<Entry> entry) const
{
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), entry,
        [](const EntryReach &row, Id<Entry> wanted) { return row.entry < wanted; });
    const auto last = std::find_if(
        first, m_rows.end(), [entry](const auto &row) { return row.entry != entry; });
    return { first, last };
}

ServedStreams::ServedStreams(const Entry &entry, const EntryReaches &further)
{
    m_parts.append({ entry.market, entry.channel });
    for (const EntryReach &reach : further.of(entry.id))
        m_parts.append({ reach.market, reach.channel });
}

EntryShare::EntryShare(
    const Entry &entry, const QList<Stream> &streams, const EntryReaches &further)
    : m_audience(entry, further)
{
    for (const Stream &stream : streams) {
        if (m_audience.has(stream)) {
            ++m_served;
            m_ppm += stream.targetShare.ppm;
        }
    }
}

double EntryShare::of(const Stream &stream) const
{
    if (!m_audience.has(stream))
        return 0;
    return m_ppm > 0 ? static_cast<double>(stream.targetShare.ppm) / static_cast<double>(m_ppm)
                     : 1.0 / static_cast<double>(m_served);
}

QList<double> entryShares(
    const Entry &entry, const QList<Stream> &streams, const EntryReaches &further)
{
    const EntryShare share(entry, streams, further);
    QList<double> shares;
    shares.reserve(streams.size());
    for (const Stream &stream : streams)
        shares.append(share.of(stream));
    return shares;
}

QList<Stream> orderedStreams(const Plan &plan)
{
    QList<Stream> streams;
    streams.reserve(plan.streams.size());
    const QList<qsizetype> order = streamOrder(plan);
    for (const qsizetype row : order)
        streams.append(plan.streams[row]);
    return streams;
}

QList<qsizetype> streamOrder(const Plan &plan)
{
    const auto place = [&](const Stream &stream) {
        const Market *market = find(plan.markets, stream.market);
        const Channel *channel = find(plan.channels, stream.channel);
        return std::tuple(market ? market->position : 0, stream.market,
            channel ? channel->position : 0, stream.channel, stream.id);
    };
    using Place = decltype(place(Stream()));
    QList<std::pair<Place, qsizetype>> places;
    places.reserve(plan.streams.size());
    for (qsizetype row = 0; row < plan.streams.size(); ++row)
        places.append({ place(plan.streams[row]), row });
    std::sort(places.begin(), places.end());
    QList<qsizetype> order;
    order.reserve(places.size());
    for (const auto &[at, row] : std::as_const(places))
        order.append(row);
    return order;
}

} // namespace lockstep
