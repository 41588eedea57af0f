// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/funnel_edits.h"

#include "app/funnel/step_edits.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"
#include "app/plan/same_as.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A new row's id where there can be one row only for `first` and `second`: made from them, so that
/// two people who both add it have added the same row.
template <class Noun> Id<Noun> idFor(const QList<Noun> &rows, qint64 first, qint64 second)
{
    constexpr quint64 mask = (quint64(1) << 53U) - 1;
    quint64 mixed = quint64(first) * 0x9e3779b97f4a7c15U ^ quint64(second) * 0xc2b2ae3d27d4eb4fU;
    mixed ^= mixed >> 29U;
    Id<Noun> id { static_cast<qint64>((mixed & mask) | 1U) };
    while (find(rows, id))
        id.value = id.value % static_cast<qint64>(mask) + 1;
    return id;
}

Money scaled(Money amount, double factor)
{
    const double most = static_cast<double>(limits::kMaxMinorUnits);
    const double wanted = static_cast<double>(amount.minorUnits) * factor;
    return { std::llround(std::clamp(wanted, 0.0, most)) };
}

Result<Plan> withSettings(Plan plan, Settings settings)
{
    plan.settings = std::move(settings);
    const QList<Error> errors = rowErrors(plan, plan.settings);
    if (!errors.isEmpty())
        return Failure(errors.first());
    return plan;
}

} // namespace

bool matches(const StreamFilter &filter, const Stream &stream)
{
    return (filter.market.isNull() || filter.market == stream.market)
        && (filter.channel.isNull() || filter.channel == stream.channel);
}

Result<Plan> setStep(Plan plan, Step step)
{
    if (!find(plan.steps, step.id))
        return fail(Fault::NoSuchItem, rowName(plan, step));
    const bool hasTwin = std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step &other) {
        return other.id != step.id && other.stream == step.stream && other.stage == step.stage;
    });
    if (hasTwin)
        return fail(Fault::Duplicate, rowName(plan, step));
    const Step &before = *find(plan.steps, step.id);
    if (before.rate != step.rate && before.rateLow == step.rateLow
        && before.rateHigh == step.rateHigh)
        stretchRange(step);
    return withRow(std::move(plan), &Plan::steps, std::move(step)).and_then(withEnd);
}

Result<Plan> setTarget(Plan plan, int fiscalYear, Money revenue, Evidence evidence)
{
    const auto there = std::find_if(plan.targets.begin(), plan.targets.end(),
        [fiscalYear](const Target &target) { return target.fiscalYear == fiscalYear; });
    Target target = there == plan.targets.end() ? Target {} : *there;
    if (target.id.isNull())
        target.id = idFor(plan.targets, fiscalYear, 0);
    const double factor = static_cast<double>(revenue.minorUnits)
        / static_cast<double>(std::max<qint64>(target.revenue.minorUnits, 1));
    if (target.spread == Spread::Ramp && target.revenue != revenue) {
        target.rampFrom = scaled(target.rampFrom, factor);
        target.rampTo = scaled(target.rampTo, factor);
    }
    target.fiscalYear = fiscalYear;
    target.revenue = revenue;
    target.evidence = std::move(evidence);
    return withRow(std::move(plan), &Plan::targets, std::move(target));
}

Result<Plan> setMarketingShare(Plan plan, Ratio share)
{
    Settings settings = plan.settings;
    settings.marketingShare = share;
    auto next = withSettings(std::move(plan), std::move(settings));
    if (!next)
        return next;
    for (Stream &stream : next->streams) {
        if (stream.marketingShare != share)
            stream.shareEvidence = typedOver(stream.shareEvidence);
        stream.marketingShare = share;
    }
    for (const Stream &stream : std::as_const(next->streams)) {
        const QList<Error> errors
            = stream.partnerShare.ppm > 0 ? rowErrors(*next, stream) : QList<Error> {};
        if (!errors.isEmpty())
            return Failure(errors.first());
    }
    return next;
}

Result<Plan> setStreamShares(Plan plan, Id<Stream> id, Ratio targetShare, Ratio marketingShare)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return fail(Fault::NoSuchItem, u"stream"_s);
    Stream stream = *there;
    stream.targetShare = targetShare;
    auto next = withRow(std::move(plan), &Plan::streams, stream);
    if (!next)
        return next;
    if (const auto error = missingDealSize(*next, dealSizeMarket(*next, stream)))
        return Failure(*error);
    Stream source = linkedTo(*next, stream, &Stream::sharesSameAs);
    if (source.marketingShare != marketingShare)
        source.shareEvidence = typedOver(source.shareEvidence);
    source.marketingShare = marketingShare;
    return withRow(*std::move(next), &Plan::streams, std::move(source));
}

Result<Plan> setOpeningPipeline(Plan plan, Id<Stream> stream, Id<Stage> stage, qint64 count)
{
    const auto there = std::find_if(plan.openingPipeline.begin(), plan.openingPipeline.end(),
        [&](const OpeningPipeline &row) { return row.stream == stream && row.stage == stage; });
    OpeningPipeline pipeline;
    if (there != plan.openingPipeline.end()) {
        pipeline = *there;
        if (pipeline.count != count)
            pipeline.evidence = typedOver(pipeline.evidence);
    } else {
        pipeline.id = idFor(plan.openingPipeline, stream.value, stage.value);
        pipeline.stream = stream;
        pipeline.stage = stage;
        pipeline.evidence = typedOver({ EvidenceMark::Measured, {} });
    }
    pipeline.count = count;
    auto next = withRow(std::move(plan), &Plan::openingPipeline, pipeline);
    if (next && count == 0)
        removeRows(*next, &Plan::openingPipeline, { pipeline.id.value });
    return next;
}

Result<Plan> setOpeningAge(Plan plan, Id<Stream> stream, Id<Stage> stage, Duration age)
{
    const auto there = std::find_if(plan.openingPipeline.begin(), plan.openingPipeline.end(),
        [&](const OpeningPipeline &row) { return row.stream == stream && row.stage == stage; });
    if (there == plan.openingPipeline.end())
        return fail(Fault::NoSuchItem, u"opening pipeline"_s);
    OpeningPipeline pipeline = *there;
    pipeline.age = age;
    return withRow(std::move(plan), &Plan::openingPipeline, std::move(pipeline));
}

Result<Plan> putStage(Plan plan, Stage stage)
{
    const Stage *there = find(plan.stages, stage.id);
    if (!there)
        return fail(Fault::NoSuchItem, rowName(plan, stage));
    stage.position = there->position;
    return withRow(std::move(plan), &Plan::stages, std::move(stage));
}

Result<Plan> setSettings(Plan plan, Settings settings)
{
    return withSettings(std::move(plan), std::move(settings));
}

} // namespace lockstep
