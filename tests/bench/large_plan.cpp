// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/large_plan.h"

#include "app/market/market_edits.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 36;
constexpr int kChannels = 5;
constexpr int kMarkets = 50;
constexpr int kEntries = 5'000;
constexpr int kClauses = 300;

Plan withChannels(Plan plan, QRandomGenerator &ids)
{
    plan.settings.horizonMonths = kMonths;
    while (plan.channels.size() < kChannels)
        plan = addChannel(plan, { {}, 9, u"Channel %1"_s.arg(plan.channels.size()) }, ids).value();
    return plan;
}

Entry campaign(Entry entry, int number, QDate start, QDate end, QRandomGenerator &ids)
{
    entry.id = newId<Entry>(ids);
    entry.title = u"Campaign %1"_s.arg(number);
    entry.period = { start, end };
    return entry;
}

} // namespace

Plan largePlan(Plan plan)
{
    QRandomGenerator ids(1);
    plan = withChannels(std::move(plan), ids);
    while (plan.markets.size() < kMarkets) {
        Market market = plan.markets.first();
        market.id = {};
        market.name = u"Market %1"_s.arg(plan.markets.size());
        plan = addMarket(plan, market, ids).value();
    }
    const Entry first = plan.entries.first();
    for (int i = int(plan.entries.size()); i < kEntries; ++i) {
        const QDate start = plan.settings.horizonStart.addMonths(i % kMonths);
        Entry next = campaign(first, i, start, start.addDays(30), ids);
        next.market = plan.markets[i % kMarkets].id;
        next.channel = {};
        put(plan.entries, next);
    }
    const Clause clause = plan.clauses.first();
    for (int i = int(plan.clauses.size()); i < kClauses; ++i) {
        Clause next = clause;
        next.id = newId<Clause>(ids);
        put(plan.clauses, next);
    }
    return plan;
}

Plan fiveStreams(Plan plan)
{
    QRandomGenerator ids(1);
    plan = withChannels(std::move(plan), ids);
    const Id<Market> market = plan.markets.first().id;
    plan.streams.removeIf([&](const Stream &stream) { return stream.market != market; });
    plan.markets.resize(1);
    const Entry first = plan.entries.first();
    plan.entries.clear();
    for (const Channel &channel : std::as_const(plan.channels)) {
        for (int month = 0; month < kMonths; month += 12) {
            const QDate start = plan.settings.horizonStart.addMonths(month);
            Entry next = campaign(first, month, start, start.addYears(1), ids);
            next.channel = channel.id;
            put(plan.entries, next);
        }
    }
    return plan;
}

} // namespace lockstep::test
