// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/figures/series.h"

namespace lockstep {

namespace {

constexpr qsizetype kMonthsInYear = 12;
constexpr qsizetype kQuartersInYear = 4;

QList<TargetAccount> accountsOf(const Plan &plan, Id<Market> market)
{
    QList<TargetAccount> accounts;
    for (const TargetAccount &account : plan.targetAccounts) {
        if (account.market == market)
            accounts.append(account);
    }
    return accounts;
}

} // namespace

QList<MarketFigures> marketFigures(const Plan &plan, const QList<StreamFigures> &streams)
{
    QList<MarketFigures> result;
    for (const Market &market : ordered(plan.markets)) {
        MarketFigures figures;
        figures.market = market.id;
        for (const StreamFigures &stream : streams) {
            if (stream.market != market.id)
                continue;
            figures.targetMinorUnits += inMonths(stream.targetRevenue, 0, kMonthsInYear);
            figures.plannedMinorUnits += inMonths(stream.plannedRevenue, 0, kMonthsInYear);
            if (stream.stages.isEmpty())
                continue;
            const QList<StageQuarter> &won = stream.stages.last().byRevenueQuarter;
            for (const StageQuarter &quarter : won.mid(0, kQuartersInYear))
                figures.wonNeed += quarter.need;
        }
        if (market.addressableAccounts > 0)
            figures.needOfAddressable
                = figures.wonNeed / static_cast<double>(market.addressableAccounts);
        figures.overlap = overlap(accountsOf(plan, market.id));
        result.append(figures);
    }
    return result;
}

} // namespace lockstep
