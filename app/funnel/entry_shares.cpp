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
    const auto place = [&](const Stream &stream) {
        const Market *market = find(plan.markets, stream.market);
        const Channel *channel = find(plan.channels, stream.channel);
        return std::tuple(market ? market->position : 0, stream.market,
            channel ? channel->position : 0, stream.channel, stream.id);
    };
    using Place = decltype(place(Stream()));
    QList<std::pair<Place, qsizetype>> places;
    places.reserve(plan.streams.size());
    for (qsizetype i = 0; i < plan.streams.size(); ++i)
        places.append({ place(plan.streams[i]), i });
    std::sort(places.begin(), places.end());
    QList<Stream> streams;
    streams.reserve(places.size());
    for (const auto &[at, i] : std::as_const(places))
        streams.append(plan.streams[i]);
    return streams;
}

} // namespace lockstep
