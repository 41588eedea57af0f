// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans whose forecast can be worked by hand, and how closely what is drawn of them has to lie.

#include "app/funnel/forecast.h"
#include "tests/support/plan_builder.h"

#include <QTest>
#include <cmath>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline constexpr double kDeal = 10'000'000; ///< of smallPlan, minor units

inline Entry campaign(qint64 volume, Id<Stage> stage, EvidenceMark mark)
{
    Entry entry;
    entry.id = { 701 };
    entry.title = u"Summer campaign"_s;
    entry.period = { { 2026, 7, 1 }, { 2026, 10, 1 } };
    entry.stage = stage;
    entry.expectedVolume = volume;
    entry.volumeEvidence.mark = mark;
    return entry;
}

inline OpeningPipeline pipeline(Id<Stage> stage, qint64 count)
{
    return { { 801 }, kStream, stage, count, {} };
}

/// Rates, volumes and deal sizes that are as good as known.
inline Plan certain(Plan plan)
{
    for (Step &step : plan.steps) {
        step.rateEvidence = {};
        step.rateLow = step.rateHigh = step.rate;
    }
    for (Entry &entry : plan.entries)
        entry.volumeLow = entry.volumeHigh = entry.expectedVolume;
    for (Market &market : plan.markets)
        market.dealSizeSpread = { 1 };
    return plan;
}

/// smallPlan with 40 MQLs when it begins and a guessed campaign for 500 inquiries.
inline Plan campaignPlan()
{
    Plan plan = smallPlan();
    plan.entries = { campaign(500, kInquiry, EvidenceMark::Guessed) };
    plan.openingPipeline = { pipeline(kMql, 40) };
    return plan;
}

inline Forecast drawn(const Plan &plan, qint64 trials, quint64 seed = 1, int threads = 2)
{
    return forecast(plan, { trials, seed, threads }).value();
}

inline bool isSame(const Forecast &a, const Forecast &b)
{
    return a.quarters == b.quarters && a.years == b.years;
}

inline const RevenueForecast &firstYear(const Forecast &forecast)
{
    return forecast.years.first().revenue;
}

/// All but the target to the last bit: that one is no result of chance.
inline void compareExactly(const RevenueForecast &revenue, RevenueForecast expected)
{
    QCOMPARE(revenue.target, expected.target);
    expected.target = revenue.target;
    QCOMPARE(revenue, expected);
}

/// Mean and deviation of `trials` trials, within five standard errors.
inline void compareRevenue(
    const RevenueForecast &revenue, double mean, double variance, double trials)
{
    const double error = std::sqrt(variance / trials);
    QVERIFY2(std::abs(revenue.mean - mean) < 5 * error,
        qPrintable(u"mean off by %1 errors"_s.arg((revenue.mean - mean) / error)));
    const double ratio = revenue.deviation * revenue.deviation / variance;
    QVERIFY2(std::abs(ratio - 1) < 5 * std::sqrt(3 / trials), qPrintable(QString::number(ratio)));
}

inline double shareOf(const YearForecast &year, Purpose purpose, qint64 id)
{
    for (const VarianceShare &share : year.shares) {
        if (share.purpose == purpose && share.id == id)
            return share.share;
    }
    return 0;
}

} // namespace lockstep::test
