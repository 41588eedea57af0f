// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/bridge_figures.h"

#include "app/figures/day_line.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr int kQuartersInYear = 4;

/// What each side's streams carry in the months of one quarter.
void addSources(SourcedMoney &sum, const Figures &figures, qsizetype quarter)
{
    const qsizetype from = quarter * kMonthsInQuarter;
    for (qsizetype i = 0; i < figures.streams.size(); ++i) {
        const auto &model = figures.models[i];
        const double goal
            = inMonths(figures.streams[i].targetRevenue, from, from + kMonthsInQuarter);
        sum.marketing += goal * model.marketingShare;
        sum.partners += goal * model.partnerShare;
        sum.sales += goal * model.salesShare();
    }
}

/// The same parts of `whole`.
SourcedMoney partsOf(double whole, const SourcedMoney &parts)
{
    const double sum = parts.marketing + parts.sales + parts.partners;
    const double each = sum > 0 ? std::max(whole, 0.0) / sum : 0;
    return { parts.marketing * each, parts.sales * each, parts.partners * each };
}

BridgeYear yearOf(const Figures &figures, const Bridge &bridge)
{
    BridgeYear year;
    year.bridge = bridge;
    year.stated = static_cast<double>(
        std::clamp(bridge.rest, Money {}, std::max(bridge.target, Money {})).minorUnits);
    int wholeQuarters = 0;
    SourcedMoney sources;
    for (const auto &revenue : figures.quarterRevenue) {
        if (figures.quarters[revenue.quarter].fiscalYear != bridge.fiscalYear)
            continue;
        wholeQuarters += static_cast<int>(
            figures.quarters[revenue.quarter].period.end <= figures.monthStarts.last());
        year.wanted += revenue.targetMinorUnits;
        year.planned += revenue.plannedMinorUnits;
        addSources(sources, figures, revenue.quarter);
    }
    year.isWhole = wholeQuarters == kQuartersInYear;
    year.sourced = partsOf(static_cast<double>(bridge.newBusiness.minorUnits), sources);
    return year;
}

} // namespace

QList<BridgeYear> bridgeYears(const Figures &figures)
{
    QList<BridgeYear> years;
    if (figures.streams.isEmpty())
        return years;
    const QList<Bridge> bridges = figures.checks.bridges;
    for (const Bridge &bridge : bridges)
        years.append(yearOf(figures, bridge));
    return years;
}

} // namespace lockstep
