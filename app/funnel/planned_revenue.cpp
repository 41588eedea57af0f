// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/planned_revenue.h"

#include "app/calendar/fiscal.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"

#include <numeric>

namespace lockstep {

namespace {

constexpr qsizetype kMonthsInQuarter = 3;
constexpr qsizetype kMonthsInYear = 12;

Yield yieldOf(const StreamModel &stream, std::span<const qint64> days)
{
    Yield yield(stream.lastStage() + 1, days);
    forward(yield, stream, passages(stream));
    return yield;
}

} // namespace

QList<qint64> firstYearBorders(const Settings &settings)
{
    const QList<QDate> starts = monthStarts(settings);
    QList<qint64> days;
    for (qsizetype i = 0; i <= kMonthsInYear && i < starts.size(); i += kMonthsInQuarter)
        days.append(starts.first().daysTo(starts[i]));
    return days;
}

QList<double> plannedRevenue(const StreamModel &stream, std::span<const qint64> days)
{
    QList<double> revenue(static_cast<qsizetype>(days.size()) - 1);
    Yield yield = yieldOf(stream, days);
    for (int stage = 0; stage <= stream.lastStage(); ++stage) {
        const std::span<const double> landed = yield.landed(stage);
        for (size_t i = 0; i + 1 < landed.size(); ++i)
            revenue[static_cast<qsizetype>(i)]
                += (landed[i + 1] - landed[i]) * stream.dealSizeMinorUnits;
    }
    return revenue;
}

RevenueByEntry plannedRevenueByEntry(
    const StreamModel &stream, std::span<const qint64> days, int stage)
{
    RevenueByEntry revenue;
    Yield yield = yieldOf(stream, days);
    for (int entry = 0; entry <= stream.lastStage(); ++entry) {
        const std::span<const double> landed = yield.landed(entry);
        double &to = entry <= stage ? revenue.upTo : revenue.after;
        to += (landed.back() - landed.front()) * stream.dealSizeMinorUnits;
        const std::span<const double> stood = yield.landedOfOpening(entry);
        if (const double sourced = sourcedShare(stream, entry); entry > stage && sourced > 0)
            revenue.passed += (stood.back() - stood.front()) * stream.dealSizeMinorUnits
                * sourcedShare(stream, stage) / sourced;
    }
    return revenue;
}

QList<double> targetRevenue(const StreamModel &stream, std::span<const qint64> days)
{
    QList<double> come(static_cast<qsizetype>(days.size()));
    stream.target.of.addCome({ come.data(), days.size() }, days, 0, stream.target.part);
    QList<double> revenue;
    for (qsizetype i = 0; i + 1 < come.size(); ++i)
        revenue.append(come[i + 1] - come[i]);
    return revenue;
}

double sum(const QList<double> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), 0.0);
}

} // namespace lockstep
