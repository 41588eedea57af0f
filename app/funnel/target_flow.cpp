// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/target_flow.h"

#include "app/calendar/fiscal.h"

#include <numeric>

namespace lockstep {

namespace {

constexpr size_t kYearMonths = 12;
constexpr size_t kQuarterMonths = 3;
using Months = std::array<double, kYearMonths>;

Months byQuarter(const std::array<qint64, 4> &quarters)
{
    Months months {};
    for (size_t month = 0; month < kYearMonths; ++month)
        months[month]
            = static_cast<double>(quarters[month / kQuarterMonths]) / double(kQuarterMonths);
    return months;
}

/// The recurring revenue of each month.
Months ramped(Money from, Money to)
{
    Months months {};
    const auto start = static_cast<double>(from.minorUnits);
    const double rise = static_cast<double>(to.minorUnits) - start;
    for (size_t month = 0; month < kYearMonths; ++month)
        months[month] = start + rise * static_cast<double>(month + 1) / double(kYearMonths);
    return months;
}

Months shape(const Target &target)
{
    const QuarterShares &shares = target.shares;
    const QuarterMoney &last = target.lastYear;
    switch (target.spread) {
    case Spread::Even:
        break;
    case Spread::LastYear:
        return byQuarter({ last.first.minorUnits, last.second.minorUnits, last.third.minorUnits,
            last.fourth.minorUnits });
    case Spread::ByHand:
        return byQuarter(
            { shares.first.ppm, shares.second.ppm, shares.third.ppm, shares.fourth.ppm });
    case Spread::Ramp:
        return ramped(target.rampFrom, target.rampTo);
    }
    return byQuarter({ 1, 1, 1, 1 });
}

bool takesAway(BridgeKind kind)
{
    return kind == BridgeKind::Churn || kind == BridgeKind::EndedProduct;
}

} // namespace

double carriedByStreams(const Plan &plan, const Target &target)
{
    auto carried = static_cast<double>(target.revenue.minorUnits);
    for (const BridgeRow &row : plan.bridgeRows) {
        if (row.fiscalYear != target.fiscalYear || row.kind == BridgeKind::NewBusiness)
            continue;
        const auto amount = static_cast<double>(row.amount.minorUnits);
        carried += takesAway(row.kind) ? amount : -amount;
    }
    return std::max(carried, 0.0);
}

std::array<double, 12> monthShares(const Target &target)
{
    Months months = shape(target);
    const double all = std::accumulate(months.begin(), months.end(), 0.0);
    for (double &month : months)
        month = all > 0 ? month / all : 1.0 / double(kYearMonths);
    return months;
}

Arrivals revenueWanted(const Plan &plan)
{
    const QList<QDate> starts = monthStarts(plan.settings);
    if (starts.isEmpty())
        return {};
    const int firstYear = fiscalYear(plan.settings, starts.first());
    QList<Spell> wanted;
    for (const Target &target : plan.targets) {
        const double carried = carriedByStreams(plan, target);
        const Months shares = monthShares(target);
        // The horizon begins with a fiscal year.
        const qsizetype first = qsizetype(target.fiscalYear - firstYear) * 12;
        for (size_t i = 0; i < kYearMonths; ++i) {
            const qsizetype month = first + qsizetype(i);
            if (month >= 0 && month + 1 < starts.size())
                wanted.append({ starts.first().daysTo(starts[month]),
                    starts.first().daysTo(starts[month + 1]), carried * shares[i] });
        }
    }
    return Arrivals(wanted);
}

} // namespace lockstep
