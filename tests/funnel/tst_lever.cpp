// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/selection.h"
#include "app/funnel/equal_revenue.h"
#include "app/funnel/lever.h"
#include "tests/funnel/lever_plans.h"
#include "tests/support/near.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPlans = 40; // half of them with people who come back

/// Of the first fiscal year, over all streams.
double plannedRevenue(const Waterfall &waterfall)
{
    return waterfall.stages.last().plannedMinorUnits;
}

/// Rates are kept to the millionth: by how much one that is up to half of it off is off in money.
double rounding(const Figures &figures, qsizetype stage)
{
    double sum = 1;
    for (const StreamFigures &stream : figures.streams) {
        const StageFigures &step = stream.stages[stage];
        sum += step.planned.total() * step.valuePerEntrant / step.rate * 1e-6;
    }
    return sum;
}

/// What is said to be gained at each step is what the changed plan's figures gain.
void compareWithChangedPlan(const Plan &plan)
{
    const Figures all = figures(plan);
    const Waterfall now = waterfall(plan, all, {});
    if (now.streams == 0)
        return;
    for (qsizetype i = 0; i + 1 < now.stages.size(); ++i) {
        const WaterfallStage &stage = now.stages[i];
        const auto changed = changeRate(plan, stage.stage, {}, { stage.rate, stage.rate + 0.02 });
        if (stage.rate > 0.98) {
            QVERIFY(!changed || *stage.twoPointsMinorUnits >= 0);
            continue;
        }
        QVERIFY(changed.has_value());
        const double gained
            = plannedRevenue(waterfall(*changed, figures(*changed), {})) - plannedRevenue(now);
        QVERIFY2(std::abs(gained - *stage.twoPointsMinorUnits) <= rounding(all, i),
            qPrintable(u"%1 for %2"_s.arg(*stage.twoPointsMinorUnits).arg(gained)));
    }
}

} // namespace

class tst_Lever : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rateWorth_growsWhatPassesAsTheRateGrows()
    {
        // 20 % becomes 25 %: a quarter more of the 400 that pass.
        QCOMPARE(rateWorth({ { 0.2, 400 } }, { 0.2, 0.25 }), 100.0);
        QCOMPARE(rateWorth({ { 0.2, 400 } }, { 0.2, 0.1 }), -200.0);
        QCOMPARE(rateWorth({ { 0.2, 400 } }, { 0.2, 0.2 }), 0.0);
    }

    void rateWorth_severalStreams_areScaledAlike()
    {
        // 16 % is seen over both and becomes 20 %: a quarter more of each.
        QCOMPARE(rateWorth({ { 0.2, 400 }, { 0.1, 100 } }, { 0.16, 0.2 }), 125.0);
    }

    void rateWorth_stopsAtOneHundredPercent()
    {
        // 80 % can only become 100 %, a quarter more; 40 % doubles.
        QCOMPARE(rateWorth({ { 0.8, 400 }, { 0.4, 100 } }, { 0.5, 1 }), 200.0);
    }

    void rateWorth_nothingPasses_isNothing()
    {
        QCOMPARE(rateWorth({}, { 0.2, 0.3 }), 0.0);
        QCOMPARE(rateWorth({ { 0.2, 0 } }, { 0.2, 0.3 }), 0.0);
        QCOMPARE(rateWorth({ { 0, 0 } }, { 0, 0.02 }), 0.0); // after the last stage
    }

    void twoPoints_areWorthWhatTheChangedPlanYields()
    {
        for (int seed = 1; seed <= kPlans && !QTest::currentTestFailed(); ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            Features features;
            features.recycling = seed % 2 == 0;
            features.curves = seed % 4 == 0;
            compareWithChangedPlan(randomPlan(random, features));
            if (QTest::currentTestFailed())
                qInfo("the random plan's seed: %d", seed);
        }
    }

    void solve_rate_isTheLeastThatMeetsTheTarget()
    {
        const Solution solution = solved(planWithFair(), kMqlRate);
        QVERIFY(isNear(solution.targetMinorUnits, 120'000'000));
        QVERIFY(isNear(solution.plannedMinorUnits, 100'000'000));
        QVERIFY(solution.answer.has_value());
        QVERIFY(isNear(*solution.answer, 0.12));
        QVERIFY(isNear(solution.answerMinorUnits, 120'000'000));
        QVERIFY(!solution.meetsAlways);
    }

    void solve_volumeAndDealSize_byFormula()
    {
        QCOMPARE(solved(planWithFair(), volumeOfFair()).answer, 600.0);
        QCOMPARE(solved(planWithFair(), { LeverKind::DealSize }).answer, 12'000'000.0);
        Plan plan = planWithFair();
        plan.targets[0].revenue = { 120'100'000 };
        // 1,201,000 / 2,000 for each inquiry are 600.5
        QCOMPARE(solved(plan, volumeOfFair()).answer, 601.0);
    }

    void solve_lag_isTheLongestThatMeetsTheTarget()
    {
        Plan plan = planWithFair();
        plan.entries[0].period = { QDate(2027, 4, 1), QDate(2027, 5, 1) };
        plan.entries[0].expectedVolume = 660;
        // 1,320,000 over 30 days from 1 April and the lags on; 91 days are left of the year from
        // there. 1,200,000 take 300/11 of the 30 days: lags of 91 − 300/11 = 63.727 days, 60 of
        // them the other step's. That leaves 3 days, 17 hours and 27.27 minutes.
        const Solution solution = solved(plan, kInquiryLag);
        QVERIFY(solution.answer.has_value());
        QVERIFY(isNear(*solution.answer, (3 * 24 * 60 + 17 * 60 + 27) / 1440.0));
        QVERIFY(isNear(solution.bestMinorUnits, 132'000'000));
    }

    /// 10 - 10 x 26/31 deals for each of the share: eight at 0.23846153 of them.
    void solve_nurtureShare_isTheMostThatMeetsTheTarget()
    {
        Plan plan = planWithNurture();
        plan.targets[0].revenue = { 80'000'000 };
        const Solution solution = solved(plan, { LeverKind::NurtureShare, kMql });
        QVERIFY(solution.answer.has_value());
        QVERIFY(isNear(*solution.answer, 0.238461));
    }

    void solve_lag_thatCannotHelp_saysSo()
    {
        const Solution solution = solved(planWithFair(), kInquiryLag);
        QVERIFY(!solution.answer.has_value());
        QVERIFY(isNear(solution.bestMinorUnits, 100'000'000));
    }

    void solve_withoutAnythingPlanned_hasNoAnswer()
    {
        const Solution rate = solved(smallPlan(), kMqlRate);
        QVERIFY(!rate.answer.has_value());
        QCOMPARE(rate.bestMinorUnits, 0.0);
        QVERIFY(!solved(smallPlan(), { LeverKind::DealSize }).answer.has_value());
    }

    void solve_metAlready_isAsItIs()
    {
        Plan plan = planWithFair();
        plan.targets[0].revenue = { 80'000'000 };
        const Solution rate = solved(plan, kMqlRate);
        QVERIFY(isNear(*rate.answer, 0.08));
        QCOMPARE(solved(plan, volumeOfFair()).answer, 400.0);
    }

    void solve_metAlways_saysSo()
    {
        Plan plan = planWithFair();
        plan.targets[0].revenue = {};
        const Solution rate = solved(plan, kMqlRate);
        QVERIFY(rate.meetsAlways);
        QVERIFY(isNear(*rate.answer, 0.1));
    }

    void equalRevenue_tradesVolumeForRate()
    {
        const Plan plan = planWithFair();
        const EqualRevenue curve = equalRevenue(LeverBench(plan), kMqlRate);
        QVERIFY(isNear(curve.now.volume, 100));
        QVERIFY(isNear(curve.now.rate, 0.1));
        QVERIFY(!curve.planned.isEmpty());
        for (const EqualRevenuePoint &point : curve.planned)
            QVERIFY(isNear(point.rate * point.volume, 10));
        for (const EqualRevenuePoint &point : curve.target)
            QVERIFY(isNear(point.rate * point.volume, 12));
        QVERIFY(isNear(curve.planned.first().rate, 0.05));
        QVERIFY(isNear(curve.planned.first().factor, 2));
        QVERIFY(isNear(curve.planned.last().rate, 0.2));
    }

    void equalRevenue_leavesWhoComesInLater()
    {
        Plan plan = planWithFair();
        plan.openingPipeline = { { { 1 }, kStream, kWon, 2, {} } };
        // 1,000,000 pass the MQLs, 200,000 are won already: at twice the rate half as many will do.
        const EqualRevenue curve = equalRevenue(LeverBench(plan), kMqlRate);
        // The two took 20 MQL, of which at that rate they would have taken 10: 100 + 20 become 50
        // + 10.
        QVERIFY(isNear(curve.plannedMinorUnits, 120'000'000));
        QVERIFY(isNear(curve.now.volume, 120));
        QVERIFY(isNear(curve.planned.last().volume, 60));
        QVERIFY(isNear(curve.planned.last().factor, 0.5));
        QVERIFY(isNear(curve.target.last().factor, 0.5));
    }

    void equalRevenue_withoutEntrants_isEmpty()
    {
        const EqualRevenue curve = equalRevenue(LeverBench(smallPlan()), kMqlRate);
        QVERIFY(curve.planned.isEmpty());
        QVERIFY(isNear(curve.now.rate, 0.1));
    }
};

QTEST_APPLESS_MAIN(tst_Lever)
#include "tst_lever.moc"
