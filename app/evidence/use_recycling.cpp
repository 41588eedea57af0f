// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/use_recycling.h"

#include "app/base/format.h"
#include "app/evidence/plan_link.h"
#include "app/evidence/take_measured.h"
#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

Result<UsedMeasurement> useRecycling(
    const Plan &plan, const Measurement &measurement, QRandomGenerator &ids, QDate today)
{
    UsedMeasurement used { plan, {}, {} };
    const Format format(plan.settings.locale, plan.settings.currency);
    for (const auto &stream : plan.streams) {
        const auto slice
            = sliceAt(measurement, sliceOf(plan, measurement, stream.channel, stream.market));
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
