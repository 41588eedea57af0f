// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/plan_link.h"

#include "app/evidence/heat_table.h"
#include "app/evidence/stage_match.h"

#include <algorithm>

namespace lockstep {

namespace {

bool isAlike(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

template <class Noun> Id<Noun> idNamed(const QList<Noun> &rows, const QString &name)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&name](const Noun &one) { return isAlike(one.name, name); });
    return row == rows.end() ? Id<Noun> {} : row->id;
}

std::optional<SlicePlace> placeNamed(
    const Measurement &measurement, const Dimensions &by, const QStringList &names)
{
    const auto *breakdown = breakdownBy(measurement, by);
    if (!breakdown)
        return std::nullopt;
    const auto slice = std::find_if(
        breakdown->slices.begin(), breakdown->slices.end(), [&names](const EvidenceSlice &one) {
            return std::equal(
                one.names.begin(), one.names.end(), names.begin(), names.end(), &isAlike);
        });
    if (slice == breakdown->slices.end())
        return std::nullopt;
    return SlicePlace { by, slice->names };
}

} // namespace

const EvidenceSlice &sliceAt(const Measurement &measurement, const SlicePlace &place)
{
    const auto *breakdown = place.by.isEmpty() ? nullptr : breakdownBy(measurement, place.by);
    if (!breakdown)
        return measurement.all;
    const auto slice = std::find_if(breakdown->slices.begin(), breakdown->slices.end(),
        [&place](const EvidenceSlice &one) { return one.names == place.names; });
    return slice == breakdown->slices.end() ? measurement.all : *slice;
}

bool hasSlice(const Measurement &measurement, const SlicePlace &place)
{
    return place.by.isEmpty() || &sliceAt(measurement, place) != &measurement.all;
}

SlicePlace sliceOf(
    const Plan &plan, const Measurement &measurement, Id<Channel> channel, Id<Market> market)
{
    const Channel *way = find(plan.channels, channel);
    const Market *whom = find(plan.markets, market);
    for (const auto dimension : { Dimension::Channel, Dimension::Source }) {
        if (!way)
            break;
        if (whom) {
            if (const auto both = placeNamed(
                    measurement, { dimension, Dimension::Market }, { way->name, whom->name }))
                return *both;
        }
        if (const auto one = placeNamed(measurement, { dimension }, { way->name }))
            return *one;
    }
    if (whom) {
        if (const auto one = placeNamed(measurement, { Dimension::Market }, { whom->name }))
            return *one;
    }
    return {};
}

Id<Channel> channelNamed(const Plan &plan, const QString &name)
{
    return idNamed(plan.channels, name);
}

Id<Market> marketNamed(const Plan &plan, const QString &name)
{
    return idNamed(plan.markets, name);
}

qsizetype measuredStage(const Plan &plan, const Measurement &measurement, Id<Stage> stage)
{
    return stage.isNull() ? -1 : planStages(plan, measurement).indexOf(stage);
}

} // namespace lockstep
