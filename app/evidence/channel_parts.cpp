// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/channel_parts.h"

#include "app/evidence/bridged_stages.h"
#include "app/evidence/heat_table.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

QList<EvidenceSlice> channelParts(const Measurement &measurement)
{
    for (const auto dimension : { Dimension::Source, Dimension::Channel }) {
        if (measurement.namedByDeals.contains(dimension))
            continue;
        if (const auto *breakdown = breakdownBy(measurement, { dimension }))
            return breakdown->slices;
    }
    auto all = measurement.all;
    all.names = { u"All channels"_s };
    return { all };
}

bool wentAllTheWay(const Measurement &measurement, const EvidenceSlice &part)
{
    return measurement.knowsWins ? part.overall.successes > 0
                                 : part.reached.value(part.reached.size() - 2) > 0;
}

MarketPart marketPart(
    const Measurement &measurement, const EvidenceSlice &part, const QString &market)
{
    const MarketPart whole { part, part.overall.successes };
    if (measurement.namedByDeals.contains(Dimension::Market))
        return whole;
    for (const auto dimension : { Dimension::Source, Dimension::Channel }) {
        if (measurement.namedByDeals.contains(dimension)
            || !breakdownBy(measurement, { dimension }))
            continue;
        const auto *crossed = breakdownBy(measurement, { dimension, Dimension::Market });
        const auto isOfMarket
            = [&market](const EvidenceSlice &one) { return isCalled(one.names.last(), market); };
        if (!crossed || std::none_of(crossed->slices.begin(), crossed->slices.end(), isOfMarket))
            return whole;
        const auto own = std::find_if(
            crossed->slices.begin(), crossed->slices.end(), [&](const EvidenceSlice &one) {
                return one.names.first() == part.names.first() && isOfMarket(one);
            });
        const bool isWon = own != crossed->slices.end() && own->overall.successes > 0;
        return isWon ? MarketPart { *own, own->overall.successes } : MarketPart { part, 0 };
    }
    return whole;
}

std::optional<Measurement> wholeWayTime(const Measurement &measurement, const EvidenceSlice &part)
{
    const bool isStepTimed = std::any_of(measurement.all.times.begin(), measurement.all.times.end(),
        [](const MeasuredTime &time) { return time.cases > 0; });
    if (isStepTimed || part.overallTime.cases == 0 || measurement.stages.size() < 3)
        return std::nullopt;
    auto whole = measurement;
    whole.all = part;
    whole.breakdowns.clear();
    return withoutStages(
        std::move(whole), measurement.stages.mid(1, measurement.stages.size() - 2));
}

} // namespace lockstep
