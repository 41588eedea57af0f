// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/lever.h"

#include "app/funnel/planned_revenue.h"

#include <array>

namespace lockstep {

namespace {

double changed(double rate, RateChange change)
{
    const double scaled = change.shown > 0 ? rate * change.wanted / change.shown : change.wanted;
    return std::min(scaled, 1.0);
}

} // namespace

double rateWorth(const QList<StepRevenue> &streams, RateChange change)
{
    double worth = 0;
    for (const auto &[rate, minorUnits] : streams) {
        if (rate > 0)
            worth += minorUnits * (changed(rate, change) / rate - 1);
    }
    return worth;
}

double countedRateWorth(const RecyclingStep &step, RateChange change)
{
    const std::array days { step.from, step.to };
    StreamModel next = step.stream;
    StepModel &at = next.steps[step.stage];
    at.rate = changed(at.rate, change);
    return plannedRevenue(next, days).first() - plannedRevenue(step.stream, days).first();
}

} // namespace lockstep
