// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/revenue_balance.h"

#include "app/funnel/entry_revenue.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr int kYearsAtMost = 200; ///< until the last revenue of any entry

} // namespace

RevenueBalance revenueBalance(const Plan &plan, const Figures &figures, QDate day)
{
    RevenueBalance balance;
    balance.thisQuarter = fiscalQuarter(plan.settings, day);
    balance.nextQuarter = fiscalQuarter(plan.settings, balance.thisQuarter.period.end);
    if (figures.models.isEmpty())
        return balance;
    const QDate zero = horizon(plan.settings).start;
    const QDate yearEnd = fiscalYearPeriod(plan.settings, balance.thisQuarter.fiscalYear).end;
    const QDate nextEnd = balance.nextQuarter.period.end;
    const EntryRevenue revenue(plan, figures.models,
        { zero.daysTo(balance.thisQuarter.period.start),
            zero.daysTo(balance.nextQuarter.period.start), zero.daysTo(nextEnd),
            zero.daysTo(std::max(nextEnd, yearEnd)), zero.daysTo(nextEnd.addYears(kYearsAtMost)) });
    for (const Entry &entry : plan.entries) {
        if (!yields(entry))
            continue;
        const QList<double> each = revenue.perEntrant(entry);
        const auto volume = static_cast<double>(entry.expectedVolume);
        FeedShares &to = entry.owner == Side::Marketing ? balance.marketing : balance.sales;
        to.thisQuarter += volume * each[0];
        to.nextQuarter += volume * each[1];
        to.laterThisYear += volume * each[2];
        to.afterThisYear += volume * each[3];
    }
    return balance;
}

} // namespace lockstep
