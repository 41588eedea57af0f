// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/levers.h"

#include "app/funnel/planned_revenue.h"
#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString stepFrom(const Plan &plan, Id<Stage> id)
{
    const QList<Stage> stages = ordered(plan.stages);
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages[i].id == id)
            return stages[i].name + u" → "_s + stages[i + 1].name;
    }
    return stageName(plan, id);
}

QString what(const Plan &plan, const Lever &lever)
{
    switch (lever.kind) {
    case LeverKind::Rate:
        return stepFrom(plan, lever.stage) + u" rate"_s;
    case LeverKind::Lag:
        return stepFrom(plan, lever.stage) + u" lag"_s;
    case LeverKind::NurtureShare:
        return stepFrom(plan, lever.stage) + u" nurture share"_s;
    case LeverKind::NurtureTime:
        return stepFrom(plan, lever.stage) + u" nurture time"_s;
    case LeverKind::BookingToRevenue:
        return u"Won to revenue"_s;
    case LeverKind::DealSize:
        return u"Deal size"_s;
    case LeverKind::Opening:
        return u"Opening pipeline at "_s + stageName(plan, lever.stage);
    case LeverKind::Volume:
        break;
    }
    const Entry *entry = find(plan.entries, lever.entry);
    return (entry ? entry->title : QString()) + u": volume"_s;
}

} // namespace

double LeverEffect::size() const
{
    return std::max(std::abs(raisedMinorUnits), std::abs(loweredMinorUnits));
}

LeverEffect leverEffect(const LeverBench &bench, const Lever &lever)
{
    LeverEffect effect;
    effect.lever = lever;
    effect.value = bench.value(lever);
    const LeverRange range = bench.range(lever);
    effect.raised = std::min(effect.value * (1 + kLeverStep), range.most);
    effect.lowered = std::max(effect.value * (1 - kLeverStep), range.least);
    effect.raisedByQuarter = bench.change(lever, effect.raised);
    effect.loweredByQuarter = bench.change(lever, effect.lowered);
    effect.raisedMinorUnits = sum(effect.raisedByQuarter);
    effect.loweredMinorUnits = sum(effect.loweredByQuarter);
    return effect;
}

QList<LeverEffect> leverEffects(const Plan &plan)
{
    const LeverBench bench(plan);
    QList<LeverEffect> effects;
    for (const Lever &lever : bench.levers())
        effects.append(leverEffect(bench, lever));
    std::stable_sort(effects.begin(), effects.end(),
        [](const LeverEffect &a, const LeverEffect &b) { return a.size() > b.size(); });
    return effects;
}

QString leverName(const Plan &plan, const Lever &lever)
{
    QStringList parts { what(plan, lever) };
    if (!lever.stream.isNull())
        parts.append(streamName(plan, lever.stream));
    if (const Market *market = find(plan.markets, lever.market))
        parts.append(market->name);
    if (const Channel *channel = find(plan.channels, lever.channel))
        parts.append(channel->name);
    return parts.join(u", "_s);
}

} // namespace lockstep
