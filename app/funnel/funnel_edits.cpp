// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/funnel_edits.h"

#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"
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
    return withRow(std::move(plan), &Plan::steps, std::move(step));
}

Result<Plan> setTarget(Plan plan, int fiscalYear, Money revenue, Evidence evidence)
{
    const auto there = std::find_if(plan.targets.begin(), plan.targets.end(),
        [fiscalYear](const Target &target) { return target.fiscalYear == fiscalYear; });
    const Id<Target> id
        = there == plan.targets.end() ? idFor(plan.targets, fiscalYear, 0) : there->id;
    return withRow(
        std::move(plan), &Plan::targets, Target { id, fiscalYear, revenue, std::move(evidence) });
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
    return next;
}

Result<Plan> setStreamShares(Plan plan, Id<Stream> id, Ratio targetShare, Ratio marketingShare)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return fail(Fault::NoSuchItem, u"stream"_s);
    Stream stream = *there;
    if (stream.marketingShare != marketingShare)
        stream.shareEvidence = typedOver(stream.shareEvidence);
    stream.targetShare = targetShare;
    stream.marketingShare = marketingShare;
    auto next = withRow(std::move(plan), &Plan::streams, stream);
    if (next) {
        if (const auto error = missingDealSize(*next, stream.market))
            return Failure(*error);
    }
    return next;
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
