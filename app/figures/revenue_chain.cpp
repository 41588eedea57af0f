// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/revenue_chain.h"

#include "app/figures/day_line.h"
#include "app/plan/same_as.h"

namespace lockstep {

namespace {

double rateToWon(const StreamFigures &stream, qsizetype stage)
{
    double rate = 1;
    for (qsizetype i = stage; i + 1 < stream.stages.size(); ++i)
        rate *= stream.stages[i].effectiveRate;
    return rate;
}

double marketingShare(const Plan &plan, Id<Stream> id)
{
    const Stream *stream = find(plan.streams, id);
    return stream ? linkedTo(plan, *stream, &Stream::sharesSameAs).marketingShare.fraction() : 0;
}

} // namespace

qsizetype leadStage(const QList<Stage> &stages)
{
    for (qsizetype i = stages.size() - 1; i-- > 0;) {
        if (stages[i].owner == Side::Marketing)
            return i;
    }
    return 0;
}

RevenueChain revenueChain(const Plan &plan, const QList<const StreamFigures *> &streams)
{
    RevenueChain chain;
    if (streams.isEmpty() || streams.first()->stages.isEmpty())
        return chain;
    const qsizetype lead = leadStage(ordered(plan.stages));
    const double each = 1 / static_cast<double>(streams.size());
    double allWins = 0;
    for (const StreamFigures *stream : streams) {
        const double goal = inMonths(stream->targetRevenue, 0, kMonthsInYear);
        const double dealSize = stream->stages.last().valuePerEntrant;
        const double share = marketingShare(plan, stream->stream);
        const double closing = rateToWon(*stream, lead);
        const double wins = dealSize > 0 ? goal / dealSize : 0;
        chain.goal += goal;
        chain.marketingGoal += goal * share;
        chain.customers += wins * share;
        chain.leads += wins * share / closing;
        allWins += wins;
        chain.marketingShare += share * each;
        chain.dealSize += dealSize * each;
        chain.closingRate += closing * each;
    }
    if (chain.goal > 0) {
        chain.marketingShare = chain.marketingGoal / chain.goal;
        chain.dealSize = chain.goal / allWins;
    }
    if (chain.leads > 0)
        chain.closingRate = chain.customers / chain.leads;
    return chain;
}

} // namespace lockstep
