// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Markets and channels that are new, with the streams where they meet the ones that are there.
#include "app/market/market_edits.h"

#include "app/plan/findings.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr Ratio kGuessedRate { 300'000 };
constexpr Duration kGuessedLag { 14 * kMinutesPerDay };

/// Measured in another stream, so no more than an estimate in this one.
Evidence taken(const Evidence &evidence, const QString &from)
{
    if (evidence.mark != EvidenceMark::Measured)
        return evidence;
    return { EvidenceMark::Estimated, u"as in "_s + from };
}

/// The step from `stage` in the new stream, like the one in `model` if there is one.
Step stepLike(const Plan &plan, Id<Stream> model, Id<Stage> stage)
{
    const auto like = std::find_if(plan.steps.begin(), plan.steps.end(),
        [&](const Step &step) { return step.stream == model && step.stage == stage; });
    if (like == plan.steps.end())
        return { {}, {}, stage, kGuessedRate, {}, kGuessedLag, {} };
    Step step = *like;
    step.rateEvidence = taken(step.rateEvidence, streamName(plan, model));
    step.lagEvidence = taken(step.lagEvidence, streamName(plan, model));
    step.recycleEvidence = taken(step.recycleEvidence, streamName(plan, model));
    return step;
}

void addStream(
    Plan &plan, Id<Market> market, Id<Channel> channel, Id<Stream> model, QRandomGenerator &ids)
{
    Stream stream;
    stream.id = newId<Stream>(ids);
    stream.market = market;
    stream.channel = channel;
    stream.marketingShare = plan.settings.marketingShare;
    stream.bookingToRevenue = plan.settings.bookingToRevenue;
    const QList<Stage> stages = ordered(plan.stages);
    for (const Stage &stage : stages.first(std::max<qsizetype>(stages.size() - 1, 0))) {
        Step step = stepLike(plan, model, stage.id);
        step.id = newId<Step>(ids);
        step.stream = stream.id;
        put(plan.steps, step);
    }
    put(plan.streams, stream);
}

/// The first stream, in the order in which people see them, of which `isLike` holds.
template <class Noun, class IsLike>
Id<Stream> firstStream(const Plan &plan, const QList<Noun> &rows, IsLike isLike)
{
    for (const Noun &row : ordered(rows)) {
        for (const Stream &stream : plan.streams) {
            if (isLike(stream, row.id))
                return stream.id;
        }
    }
    return {};
}

/// Gives a new row its id and its place; refuses an id that is taken.
template <class Noun>
Result<Plan> withNewRow(Plan plan, QList<Noun> Plan::*rows, Noun &row, QRandomGenerator &ids)
{
    if (row.id.isNull())
        row.id = newId<Noun>(ids);
    if (find(plan.*rows, row.id))
        return fail(Fault::Duplicate, rowName(plan, row));
    row.position = nextPosition(plan.*rows);
    return withRow(std::move(plan), rows, row);
}

} // namespace

Result<Plan> addMarket(Plan plan, Market market, QRandomGenerator &ids)
{
    if (market.dealSize.minorUnits == 0)
        market.dealSize = plan.settings.dealSize;
    auto next = withNewRow(std::move(plan), &Plan::markets, market, ids);
    if (!next)
        return next;
    for (const Channel &channel : ordered(next->channels)) {
        const auto model = firstStream(*next, next->markets, [&](const Stream &s, Id<Market> m) {
            return s.channel == channel.id && s.market == m;
        });
        addStream(*next, market.id, channel.id, model, ids);
    }
    return sound(*std::move(next));
}

Result<Plan> addChannel(Plan plan, Channel channel, QRandomGenerator &ids)
{
    auto next = withNewRow(std::move(plan), &Plan::channels, channel, ids);
    if (!next)
        return next;
    for (const Market &market : ordered(next->markets)) {
        const auto model = firstStream(*next, next->channels, [&](const Stream &s, Id<Channel> c) {
            return s.market == market.id && s.channel == c;
        });
        addStream(*next, market.id, channel.id, model, ids);
    }
    return sound(*std::move(next));
}

} // namespace lockstep
