// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/selection.h"
#include "app/funnel/lever.h"
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
};

QTEST_APPLESS_MAIN(tst_Lever)
#include "tst_lever.moc"
