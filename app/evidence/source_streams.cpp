// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/source_streams.h"

#include "app/plan/findings.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr Ratio kUnknownRate { 300'000 };
constexpr Duration kUnknownLag { 14 * kMinutesPerDay };

Id<Stream> likeliest(const Plan &plan, const Stream &stream)
{
    Id<Stream> best;
    int bestScore = -1;
    for (const auto &other : plan.streams) {
        const int score
            = (other.channel == stream.channel ? 2 : 0) + (other.market == stream.market ? 1 : 0);
        if (score > bestScore) {
            best = other.id;
            bestScore = score;
        }
    }
    return best;
}

Step stepAsIn(const Plan &plan, Id<Stream> model, Id<Stage> stage)
{
    const auto like = std::find_if(plan.steps.begin(), plan.steps.end(),
        [&](const Step &step) { return step.stream == model && step.stage == stage; });
    if (like == plan.steps.end())
        return { {}, {}, stage, kUnknownRate, {}, kUnknownLag, {} };
    const Evidence copied { EvidenceMark::Estimated, u"as in "_s + streamName(plan, model) };
    Step step = *like;
    step.rateEvidence = copied;
    step.lagEvidence = copied;
    return step;
}

void addSteps(Plan &plan, Id<Stream> stream, Id<Stream> model, QRandomGenerator &ids)
{
    const auto stages = ordered(plan.stages);
    for (qsizetype at = 0; at + 1 < stages.size(); ++at) {
        auto step = stepAsIn(plan, model, stages[at].id);
        step.id = newId<Step>(ids);
        step.stream = stream;
        put(plan.steps, step);
    }
}

} // namespace

Id<Channel> channelFor(Plan &plan, const QString &name, QRandomGenerator &ids)
{
    for (const auto &channel : std::as_const(plan.channels)) {
        if (channel.name.simplified().compare(name, Qt::CaseInsensitive) == 0)
            return channel.id;
    }
    const Channel channel { newId<Channel>(ids), nextPosition(plan.channels), name };
    put(plan.channels, channel);
    return channel.id;
}

Id<Stream> streamFor(Plan &plan, Id<Market> market, Id<Channel> channel, QRandomGenerator &ids)
{
    for (const auto &stream : std::as_const(plan.streams)) {
        if (stream.market == market && stream.channel == channel)
            return stream.id;
    }
    Stream stream;
    stream.id = newId<Stream>(ids);
    stream.market = market;
    stream.channel = channel;
    stream.marketingShare = plan.settings.marketingShare;
    stream.shareEvidence = { EvidenceMark::Estimated, u"stated for the plan"_s };
    stream.bookingToRevenue = plan.settings.bookingToRevenue;
    addSteps(plan, stream.id, likeliest(plan, stream), ids);
    put(plan.streams, stream);
    return stream.id;
}

} // namespace lockstep
