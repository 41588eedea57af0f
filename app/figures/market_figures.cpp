// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"

namespace lockstep {

namespace {

constexpr qsizetype kQuartersInYear = 4;

QList<TargetAccount> ofMarket(QList<TargetAccount> accounts, Id<Market> market)
{
    accounts.removeIf([market](const TargetAccount &account) { return account.market != market; });
    return accounts;
}

const MarketFigures *find(const QList<MarketFigures> &rows, Id<Market> market)
{
    const auto at = std::find_if(rows.begin(), rows.end(),
        [market](const MarketFigures &row) { return row.market == market; });
    return at == rows.end() ? nullptr : &*at;
}

void addStream(MarketFigures &to, const StreamFigures &stream)
{
    to.targetMinorUnits += inMonths(stream.targetRevenue, 0, kMonthsInYear);
    to.plannedMinorUnits += inMonths(stream.plannedRevenue, 0, kMonthsInYear);
    if (stream.stages.isEmpty())
        return;
    const StageFigures &won = stream.stages.last();
    for (qsizetype i = 0; i < std::min(kQuartersInYear, won.plannedByQuarter.size()); ++i)
        to.wonNeed += won.quarter(i).need;
}

} // namespace

QList<MarketFigures> marketFigures(const Plan &plan, const QList<StreamFigures> &streams)
{
    QList<MarketFigures> result;
    auto stream = streams.begin(); // they come in the markets' order
    const QList<Market> markets = ordered(plan.markets);
    for (const Market &market : markets) {
        MarketFigures figures;
        figures.market = market.id;
        for (; stream != streams.end() && stream->market == market.id; ++stream)
            addStream(figures, *stream);
        if (market.addressableAccounts > 0)
            figures.needOfAddressable
                = figures.wonNeed / static_cast<double>(market.addressableAccounts);
        figures.ceiling = ceiling(market, figures.wonNeed);
        result.append(figures);
    }
    return result;
}

void addOverlaps(Figures &to, const Plan &plan, const Figures *known)
{
    // Without any market there were figures of none: then the lists have to be read.
    const bool isKnown = known && !known->markets.isEmpty();
    const QList<TargetAccount> &all = plan.targetAccounts;
    to.overlap = isKnown ? known->overlap : Late<Overlap>::of([all] { return overlap(all); });
    for (MarketFigures &figures : to.markets) {
        const MarketFigures *before = isKnown ? find(known->markets, figures.market) : nullptr;
        figures.overlap
            = before ? before->overlap : Late<Overlap>::of([all, market = figures.market] {
                  return overlap(ofMarket(all, market));
              });
    }
}

} // namespace lockstep
