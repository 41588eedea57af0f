// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_shares.h"

#include <tuple>

namespace lockstep {

namespace {

bool serves(const Entry &entry, const Stream &stream)
{
    return (entry.market.isNull() || entry.market == stream.market)
        && (entry.channel.isNull() || entry.channel == stream.channel);
}

} // namespace

QList<double> entryShares(const Entry &entry, const QList<Stream> &streams)
{
    qint64 served = 0;
    qint64 ppm = 0;
    for (const Stream &stream : streams) {
        if (serves(entry, stream)) {
            ++served;
            ppm += stream.targetShare.ppm;
        }
    }
    QList<double> shares(streams.size(), 0.0);
    for (qsizetype i = 0; i < streams.size(); ++i) {
        if (!serves(entry, streams[i]))
            continue;
        shares[i] = ppm > 0
            ? static_cast<double>(streams[i].targetShare.ppm) / static_cast<double>(ppm)
            : 1.0 / static_cast<double>(served);
    }
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
