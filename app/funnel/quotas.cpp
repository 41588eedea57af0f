// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What sellers' quotas come to in each fiscal year.
#include "app/calendar/fiscal.h"
#include "app/funnel/capacity.h"
#include "app/funnel/planned_revenue.h"

namespace lockstep {

namespace {

bool hasQuota(const Plan &plan)
{
    return std::any_of(plan.teams.begin(), plan.teams.end(),
        [](const Team &team) { return team.quota.minorUnits > 0; });
}

/// Of the days that `year` and the horizon have in common.
double quotaIn(const Plan &plan, Period year, Period days)
{
    double minorUnits = 0;
    for (const Team &team : plan.teams) {
        if (team.quota.minorUnits <= 0)
            continue;
        const double daily
            = static_cast<double>(team.quota.minorUnits) / static_cast<double>(year.days());
        for (QDate day = days.start; day < days.end; day = day.addDays(1))
            minorUnits += headsOn(team, day) * daily;
    }
    return minorUnits;
}

} // namespace

QList<QuotaFigures> quotas(const Plan &plan, const QList<StreamModel> &models)
{
    QList<QuotaFigures> result;
    if (!hasQuota(plan))
        return result;
    const Period all = horizon(plan.settings);
    QList<qint64> borders { 0 };
    for (QDate day = all.start; day < all.end;) {
        QuotaFigures figures { fiscalYear(plan.settings, day) };
        const Period year = fiscalYearPeriod(plan.settings, figures.fiscalYear);
        const Period days { day, std::min(year.end, all.end) };
        figures.quotaMinorUnits = quotaIn(plan, year, days);
        borders.append(all.start.daysTo(days.end));
        result.append(figures);
        day = days.end;
    }
    for (const StreamModel &model : models) {
        const QList<double> planned = plannedRevenue(model, borders);
        const QList<double> needed = targetRevenue(model, borders);
        for (qsizetype i = 0; i < result.size(); ++i) {
            result[i].plannedMinorUnits += planned[i];
            result[i].neededMinorUnits += needed[i];
        }
    }
    return result;
}

} // namespace lockstep
