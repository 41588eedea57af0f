// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The forecast means what the projection says, and holds for any plan.

#include "app/figures/figures.h"
#include "tests/funnel/drawn_forecast.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

double largestDeal(const Plan &plan)
{
    double largest = 0;
    for (const Market &market : plan.markets)
        largest = std::max(largest, double(market.dealSize.minorUnits));
    for (const Stream &stream : plan.streams)
        largest = std::max(largest, double(stream.dealSize.minorUnits));
    return largest;
}

/// Wins are Poisson or binomial, so revenue's variance is at most its mean times the largest deal:
/// five standard errors of that, and three deals for what hardly ever happens.
void compareWithProjection(const Plan &plan)
{
    constexpr double kTrials = 2'000;
    const double deal = largestDeal(plan);
    const Figures projected = figures(plan);
    const Forecast forecast = drawn(certain(plan), qint64(kTrials));
    QCOMPARE(forecast.quarters.size(), projected.quarterRevenue.size());
    for (qsizetype i = 0; i < forecast.quarters.size(); ++i) {
        const double mean = forecast.quarters[i].revenue.mean;
        const double planned = projected.quarterRevenue[i].plannedMinorUnits;
        const double allowed
            = 5 * std::sqrt(deal * planned / kTrials) + 3 * deal / kTrials + 1e-5 * planned;
        QVERIFY2(std::abs(mean - planned) <= allowed,
            qPrintable(
                u"quarter %1: %2, planned %3, allowed %4"_s.arg(i).arg(mean).arg(planned).arg(
                    allowed)));
    }
}

} // namespace

class TestForecastProjection : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void forecast_smallSpreads_meansTheProjection()
    {
        compareWithProjection(campaignPlan());
        for (quint32 seed = 1; seed <= 40 && !QTest::currentTestFailed(); ++seed) {
            QRandomGenerator random(seed);
            compareWithProjection(randomPlan(random));
            if (QTest::currentTestFailed())
                qInfo("the random plan's seed: %u", seed);
        }
    }

    void forecast_recycling_meansTheProjection()
    {
        Plan plan = campaignPlan();
        plan.entries[0].expectedVolume = 20'000;
        plan.steps[0].recycleShare = { 300'000 };
        plan.steps[0].recycleDelay = durationFromDays(45);
        plan.steps[1].recycleShare = { 500'000 };
        plan.steps[1].recycleTo = kInquiry;
        plan.steps[1].recycleDelay = durationFromDays(20);
        compareWithProjection(plan);
    }

    void forecast_curvesAndAge_meanTheProjection()
    {
        Plan plan = campaignPlan();
        plan.entries[0].expectedVolume = 20'000;
        plan.openingPipeline[0].count = 4'000;
        plan.openingPipeline[0].age = durationFromDays(40);
        plan.steps[1].lagCurve = { { { 100'000 }, { 400'000 }, { 300'000 }, { 200'000 } } };
        plan.steps[1].recycleShare = { 200'000 };
        plan.steps[1].recycleDelay = durationFromDays(60);
        compareWithProjection(plan);
    }

    void forecast_nurturing_meansTheProjection()
    {
        Plan plan = campaignPlan();
        plan.entries[0].expectedVolume = 20'000;
        plan.openingPipeline[0].count = 4'000;
        plan.steps[0].nurtureShare = { 600'000 };
        plan.steps[0].nurtureTime = durationFromDays(75);
        plan.steps[1].lagCurve = { { { 100'000 }, { 400'000 }, { 500'000 } } };
        plan.steps[1].nurtureShare = { 300'000 };
        plan.steps[1].nurtureTime = durationFromDays(2 * 30.4375); // on another part of the curve
        plan.steps[1].recycleShare = { 200'000 };
        plan.steps[1].recycleDelay = durationFromDays(60);
        compareWithProjection(plan);
    }

    void forecast_randomPlans_areSane()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            for (const YearForecast &year : drawn(randomPlan(random), 40, seed).years) {
                const RevenueForecast &revenue = year.revenue;
                QVERIFY(std::isfinite(revenue.mean) && std::isfinite(revenue.deviation));
                QVERIFY(
                    0 <= revenue.p10 && revenue.p10 <= revenue.p50 && revenue.p50 <= revenue.p90);
                double shares = year.chanceShare;
                for (const VarianceShare &share : year.shares)
                    shares += share.share;
                QVERIFY(shares < 1 + 1e-9);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestForecastProjection)
#include "tst_forecast_projection.moc"
