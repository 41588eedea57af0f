// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/equal_revenue.h"

#include "app/funnel/backward.h"
#include "app/funnel/planned_revenue.h"

#include <cmath>

namespace lockstep {

namespace {

constexpr int kPoints = 33;

/// One stage over some streams: revenue in minor units, and entrants.
struct Trade {
    double upTo = 0; ///< revenue of those who come in at the stage or before
    double after = 0; ///< of all others
    double come = 0; ///< those who come or stand there
    double passed = 0; ///< entrants that those took who stood further right
    double need = 0; ///< for the target
};

Trade tradeOf(const QList<StreamModel> &models, const LeverBench &bench, int stage)
{
    Trade trade;
    for (const StreamModel &model : models) {
        const RevenueByEntry one = plannedRevenueByEntry(model, bench.days(), stage);
        trade.upTo += one.upTo;
        trade.after += one.after;
        const double worth = valuePerEntrant(model, backward(model), stage);
        if (worth <= 0)
            continue;
        trade.come += one.upTo / worth;
        trade.passed += one.passed / worth;
        trade.need += sum(targetRevenue(model, bench.days())) * sourcedShare(model, stage) / worth;
    }
    return trade;
}

QList<double> ratesAround(double rate)
{
    const double least = rate / 2;
    const double most = std::min(rate * 2, 1.0);
    QList<double> rates;
    for (int i = 0; i < kPoints; ++i)
        rates.append(least * std::pow(most / least, double(i) / (kPoints - 1)));
    return rates;
}

} // namespace

EqualRevenue equalRevenue(const LeverBench &bench, const Lever &step)
{
    EqualRevenue result;
    const int stage = bench.stageOf(step);
    QList<StreamModel> models;
    for (const qsizetype i : bench.touched(step)) {
        models.append(bench.models()[i]);
        result.targetMinorUnits += sum(targetRevenue(models.last(), bench.days()));
    }
    const Trade now = tradeOf(models, bench, stage);
    result.plannedMinorUnits = now.upTo + now.after;
    const double volume = now.come + now.passed;
    result.now = { bench.value(step), volume, 1 };
    if (now.come <= 0)
        return result;
    for (const double rate : ratesAround(result.now.rate)) {
        const Trade then = tradeOf(bench.changed(step, rate), bench, stage);
        const double factor = std::max(result.plannedMinorUnits - then.after, 0.0) / then.upTo;
        const double planned = then.come * factor + then.passed;
        result.planned.append({ rate, planned, planned / volume });
        result.target.append({ rate, then.need, then.need / volume });
    }
    return result;
}

} // namespace lockstep
