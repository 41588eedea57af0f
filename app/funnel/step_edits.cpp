// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/step_edits.h"

#include "app/plan/limits.h"
#include "app/plan/recycling.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/typed_over.h"

#include <cmath>
#include <numeric>
#include <vector>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

double meanMonths(const LagCurve &curve)
{
    double months = 0;
    for (qsizetype i = 0; i < curve.shares.size(); ++i)
        months += static_cast<double>(i) * curve.shares[i].fraction();
    return months;
}

/// Whole ppm that add up to all: what rounding leaves goes to the largest.
LagCurve rounded(const std::vector<double> &parts)
{
    LagCurve curve;
    qint64 rest = kMaxPpm;
    for (const double part : parts) {
        curve.shares.append(Ratio { std::llround(part * static_cast<double>(kMaxPpm)) });
        rest -= curve.shares.last().ppm;
    }
    const auto largest = std::max_element(
        curve.shares.begin(), curve.shares.end(), [](Ratio a, Ratio b) { return a.ppm < b.ppm; });
    largest->ppm += rest;
    while (curve.shares.size() > 1 && curve.shares.last().ppm == 0)
        curve.shares.removeLast();
    return curve;
}

/// `share` goes on `months` after entering: between two whole months in such parts that the mean is
/// that.
void place(std::vector<double> &parts, double months, double share)
{
    const double at = std::clamp(months, 0.0, double(kMaxCurveParts - 1));
    const auto before = static_cast<size_t>(at);
    const double later = at - std::floor(at);
    parts[before] += share * (1 - later);
    if (later > 0)
        parts[before + 1] += share * later;
}

LagCurve stretched(const LagCurve &curve, double months)
{
    const double mean = meanMonths(curve);
    std::vector<double> parts(kMaxCurveParts, 0);
    for (qsizetype i = 0; i < curve.shares.size(); ++i) {
        const double at = mean > 0 ? static_cast<double>(i) * months / mean : months;
        place(parts, at, curve.shares[i].fraction());
    }
    return rounded(parts);
}

/// The plan with what `change` makes of the step; refuses a step that is not there.
template <class Change> Result<Plan> changeStep(Plan plan, Id<Step> id, Change change)
{
    const Step *there = find(plan.steps, id);
    if (!there)
        return fail(Fault::NoSuchItem, u"step"_s);
    Step step = *there;
    change(step);
    return withRow(std::move(plan), &Plan::steps, std::move(step)).and_then(withEnd);
}

} // namespace

LagCurve withShare(const LagCurve &curve, int month, Ratio share)
{
    const auto at = static_cast<size_t>(std::clamp(month, 0, kMaxCurveParts - 1));
    const double wanted = std::clamp(share.fraction(), 0.0, 1.0);
    std::vector<double> parts(std::max(static_cast<size_t>(curve.shares.size()), at + 1));
    for (qsizetype i = 0; i < curve.shares.size(); ++i)
        parts[static_cast<size_t>(i)] = curve.shares[i].fraction();
    const double others = std::accumulate(parts.begin(), parts.end(), 0.0) - parts[at];
    for (double &part : parts)
        part = others > 0 ? part * (1 - wanted) / others : 0;
    parts[at] = wanted;
    if (others <= 0 && wanted < 1) {
        const bool isLast = at + 1 == size_t(kMaxCurveParts);
        parts.resize(std::max(parts.size(), at + (isLast ? 1 : 2)));
        parts[isLast ? at - 1 : at + 1] = 1 - wanted;
    }
    return rounded(parts);
}

Duration meanLag(const LagCurve &curve)
{
    return { std::llround(meanMonths(curve) * static_cast<double>(LagCurve::kMonth)) };
}

Duration meanLag(const Step &step)
{
    return step.lagCurve.isEmpty() ? step.lag : meanLag(step.lagCurve);
}

Step withRate(Step step, Ratio rate)
{
    if (rate == step.rate)
        return step;
    step.rate = rate;
    step.rateEvidence = typedOver(step.rateEvidence);
    stretchRange(step);
    return step;
}

Step withMeanLag(Step step, Duration lag)
{
    if (lag == meanLag(step))
        return step;
    step.lag = lag;
    step.lagEvidence = typedOver(step.lagEvidence);
    if (step.lagCurve.isEmpty())
        return step;
    const auto months = static_cast<double>(lag.minutes) / static_cast<double>(LagCurve::kMonth);
    step.lagCurve = stretched(step.lagCurve, months);
    step.lag = meanLag(step.lagCurve);
    return step;
}

Result<Plan> setLagCurve(Plan plan, Id<Step> id, LagCurve curve)
{
    const Step *there = find(plan.steps, id);
    if (there && there->lagCurve == curve)
        return plan;
    return changeStep(plan, id, [&plan, &curve](Step &step) {
        step.lagEvidence = typedOver(step.lagEvidence);
        step.lagCurve = std::move(curve);
        if (!step.lagCurve.isEmpty() && rowErrors(plan, step).isEmpty())
            step.lag = meanLag(step.lagCurve);
    });
}

Result<Plan> setRecycling(Plan plan, Id<Step> id, Recycling recycling)
{
    return changeStep(std::move(plan), id, [&recycling](Step &step) {
        const bool isSame = step.recycleShare == recycling.share && step.recycleTo == recycling.to
            && step.recycleDelay == recycling.delay;
        if (!isSame)
            step.recycleEvidence = typedOver(step.recycleEvidence);
        step.recycleShare = recycling.share;
        step.recycleTo = recycling.to;
        step.recycleDelay = recycling.delay;
    });
}

Result<Plan> setNurturing(Plan plan, Id<Step> id, Nurturing nurturing)
{
    return changeStep(std::move(plan), id, [&nurturing](Step &step) {
        if (step.nurtureShare != nurturing.share || step.nurtureTime != nurturing.time)
            step.nurtureEvidence = typedOver(step.nurtureEvidence);
        step.nurtureShare = nurturing.share;
        step.nurtureTime = nurturing.time;
    });
}

Result<Plan> setSkipShare(Plan plan, Id<Step> id, Ratio share)
{
    return changeStep(std::move(plan), id, [share](Step &step) {
        if (step.skipShare != share)
            step.skipEvidence = typedOver(step.skipEvidence);
        step.skipShare = share;
    });
}

Result<Plan> setRateRange(Plan plan, Id<Step> id, RateRange range)
{
    return changeStep(std::move(plan), id, [&range](Step &step) {
        step.rateLow = range.low;
        step.rateHigh = range.high;
    });
}

Result<Plan> withEnd(Plan plan)
{
    const QList<Id<Stream>> endless = endlessStreams(plan);
    if (!endless.isEmpty())
        return Failure(endlessRecycling(plan, endless.first()));
    return plan;
}

} // namespace lockstep
