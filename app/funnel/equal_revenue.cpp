// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/equal_revenue.h"

#include "app/funnel/backward.h"
#include "app/funnel/planned_revenue.h"

#include <cmath>

namespace lockstep {

namespace {

constexpr int kPoints = 33;

/// Revenue of those who pass the stage, and of those who come in after it.
RevenueByEntry revenueOf(const QList<StreamModel> &models, const LeverBench &bench, int stage)
{
    RevenueByEntry revenue;
    for (const StreamModel &model : models) {
        const RevenueByEntry one = plannedRevenueByEntry(model, bench.days(), stage);
        revenue.upTo += one.upTo;
        revenue.after += one.after;
    }
    return revenue;
}

double entrants(const QList<StreamModel> &models, const LeverBench &bench, int stage)
{
    double count = 0;
    for (const StreamModel &model : models) {
        const double worth = valuePerEntrant(model, backward(model), stage);
        if (worth > 0)
            count += plannedRevenueByEntry(model, bench.days(), stage).upTo / worth;
    }
    return count;
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
    const RevenueByEntry now = revenueOf(models, bench, stage);
    result.plannedMinorUnits = now.upTo + now.after;
    const double volume = entrants(models, bench, stage);
    result.now = { bench.value(step), volume, 1 };
    if (volume <= 0)
        return result;
    for (const double rate : ratesAround(result.now.rate)) {
        const RevenueByEntry revenue = revenueOf(bench.changed(step, rate), bench, stage);
        const auto point = [&](double wanted) -> EqualRevenuePoint {
            const double factor = std::max(wanted - revenue.after, 0.0) / revenue.upTo;
            return { rate, volume * factor, factor };
        };
        result.planned.append(point(result.plannedMinorUnits));
        result.target.append(point(result.targetMinorUnits));
    }
    return result;
}

} // namespace lockstep
