// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A measurement of three sources, a plan to take it into, and what became of that.

#include "app/evidence/measured_funnel.h"
#include "app/evidence/use_measurement.h"
#include "tests/support/plan_builder.h"

#include <QRandomGenerator>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline SourceMeasure source(
    const QString &name, qint64 leads, qint64 won, qint64 timed, double meanDays)
{
    SourceMeasure measure { name, leads, won, timed, 0, meanDays, meanDays, 0, 0, 0 };
    measure.rate = static_cast<double>(won) / static_cast<double>(leads);
    return measure;
}

/// The same as one step from first contact to won.
inline EvidenceSlice sliceOf(const SourceMeasure &measure)
{
    EvidenceSlice slice;
    slice.names = { measure.source };
    slice.overall = { measure.leads, measure.won, 0.1, 0.3 };
    slice.steps = { slice.overall };
    slice.overallTime.cases = measure.timed;
    slice.overallTime.mean = measure.meanDays;
    slice.overallTime.byMonth = { measure.timed };
    slice.times = { slice.overallTime };
    return slice;
}

inline Breakdown bySource(const QList<SourceMeasure> &sources)
{
    Breakdown breakdown { { Dimension::Source }, {} };
    for (const auto &one : sources)
        breakdown.slices += sliceOf(one);
    return breakdown;
}

/// Web 100 leads, 20 won in 10.5 days; direct 50 leads, 10 won, none with usable dates; fair none
/// won.
inline Measurement example()
{
    Measurement measurement;
    measurement.files = { u"leads.csv"_s, u"deals.csv"_s };
    measurement.total = source({}, 157, 30, 20, 10.5);
    measurement.sources = { source(u"Web"_s, 100, 20, 20, 10.5), source(u"direct"_s, 50, 10, 0, 0),
        source(u"Fair"_s, 7, 0, 0, 0) };
    measurement.stages = { u"Lead"_s, u"Won"_s };
    measurement.breakdowns = { bySource(measurement.sources) };
    measurement.all = sliceOf(measurement.total);
    measurement.firstContact = QDate(2017, 6, 1);
    measurement.lastContact = QDate(2018, 5, 31);
    return measurement;
}

/// Six stages and nothing sold yet: what leaders begin with.
inline Plan freshPlan()
{
    auto plan = smallPlan();
    plan.settings.dealSize = { 5'000'000 };
    plan.settings.marketingShare = { 600'000 };
    plan.settings.bookingToRevenue = durationFromDays(30);
    plan.markets.clear();
    plan.channels.clear();
    plan.streams.clear();
    plan.steps.clear();
    return plan;
}

inline Result<UsedMeasurement> used(const Plan &plan, const Measurement &measurement = example(),
    MeasuredFunnel funnel = MeasuredFunnel::OneStep)
{
    QRandomGenerator ids(7);
    return useMeasurement(plan, measurement, ids, {}, funnel);
}

inline const Channel &channelNamed(const Plan &plan, const QString &name)
{
    const auto at = std::find_if(plan.channels.begin(), plan.channels.end(),
        [&name](const Channel &channel) { return channel.name == name; });
    Q_ASSERT(at != plan.channels.end());
    return *at;
}

inline const Stream &streamOf(const Plan &plan, const QString &channel)
{
    const auto id = channelNamed(plan, channel).id;
    const auto at = std::find_if(plan.streams.begin(), plan.streams.end(),
        [id](const Stream &stream) { return stream.channel == id; });
    Q_ASSERT(at != plan.streams.end());
    return *at;
}

inline Step stepOf(const Plan &plan, const QString &channel, Id<Stage> stage)
{
    const auto stream = streamOf(plan, channel).id;
    const auto at = std::find_if(plan.steps.begin(), plan.steps.end(),
        [&](const Step &step) { return step.stream == stream && step.stage == stage; });
    Q_ASSERT(at != plan.steps.end());
    return *at;
}

} // namespace lockstep::test
