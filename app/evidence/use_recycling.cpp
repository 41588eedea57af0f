// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/use_recycling.h"

#include "app/base/format.h"
#include "app/evidence/heat_table.h"
#include "app/evidence/plan_link.h"
#include "app/evidence/take_measured.h"
#include "app/plan/findings.h"

#include <algorithm>
#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWayDimensions { Dimension::Channel, Dimension::Source };

/// Leads are told apart by channel or source, and not by their deals alone.
bool tellsWays(const Measurement &measurement)
{
    return std::any_of(kWayDimensions.begin(), kWayDimensions.end(), [&](Dimension dimension) {
        return breakdownBy(measurement, { dimension })
            && !measurement.namedByDeals.contains(dimension);
    });
}

/// Whether the part is about a stream: what is known of the whole says nothing of one that the
/// exports do not name.
bool isOfStream(const Measurement &measurement, const SlicePlace &place)
{
    const bool isNamed = std::any_of(kWayDimensions.begin(), kWayDimensions.end(),
        [&place](Dimension dimension) { return place.by.contains(dimension); });
    const bool isByDeals = std::any_of(place.by.begin(), place.by.end(),
        [&](Dimension dimension) { return measurement.namedByDeals.contains(dimension); });
    return !isByDeals && (isNamed || !tellsWays(measurement));
}

} // namespace

Result<UsedMeasurement> useRecycling(
    const Plan &plan, const Measurement &measurement, QRandomGenerator &ids, QDate today)
{
    UsedMeasurement used { plan, {}, {} };
    const Format format(plan.settings.locale, plan.settings.currency);
    for (const auto &stream : plan.streams) {
        const auto place = sliceOf(plan, measurement, stream.channel, stream.market);
        if (!isOfStream(measurement, place))
            continue;
        const auto slice = sliceAt(measurement, place);
        for (qsizetype stage = 0; stage < slice.recycling.stages.size(); ++stage) {
            const auto reading = recyclingReading(slice, stage);
            if (reading.cases == 0)
                continue;
            auto next = takeMeasured(used.plan, measurement,
                { MeasuredInput::Recycling, slice, stage, stream.id }, today, ids);
            if (!next)
                continue;
            used.plan = *std::move(next);
            used.taken += u"%1: %2 of %3 who did not go on from %4 came back"_s.arg(
                streamName(plan, stream.id), format.percent(Ratio { reading.value }.fraction()),
                format.count(static_cast<double>(reading.cases)), measurement.stages.value(stage));
        }
    }
    return sound(std::move(used.plan)).map([&used](Plan sound) {
        used.plan = std::move(sound);
        return used;
    });
}

} // namespace lockstep
