// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/model.h"
#include "app/funnel/pipeline.h"
#include "app/funnel/whole_wins.h"
#include "tests/support/near.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// 40 MQL stand open: 4,000,000 at deal size, of which 10 % are won. 3 deals are won already, and
/// 100 inquiries are nobody's pipeline yet.
Plan planWithPipeline()
{
    Plan plan = smallPlan();
    plan.openingPipeline = { { { 1 }, kStream, kInquiry, 100, {} },
        { { 2 }, kStream, kMql, 40, {} }, { { 3 }, kStream, kWon, 3, {} } };
    return plan;
}

Pipeline pipelineOf(const Plan &plan)
{
    return pipeline(plan, streamModels(plan));
}

} // namespace

class tst_Pipeline : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void open_isWhatStandsFromSalesOn();
    void coverages_areThreeNumbers();
    void velocity_isMoneyADay();
    void withoutPipeline_theNeedTellsTheWinRate();
    void targetBooked_leavesNoCoverage();
    void start_isSalesFirstStage();
    void wins_comeFirst_thenTheChain();
    void wins_alreadyWhole_stay();
    void parts_ofWholeWins_addUp();
    void heads_areRoundedUp();
};

void tst_Pipeline::open_isWhatStandsFromSalesOn()
{
    const Pipeline open = pipelineOf(planWithPipeline());
    QVERIFY(isNear(open.opportunities, 40));
    QVERIFY(isNear(open.openMinorUnits, 400'000'000));
    QVERIFY(isNear(open.weightedMinorUnits, 40'000'000));
    QVERIFY(isNear(open.bookedMinorUnits, 30'000'000));
    QVERIFY(isNear(open.targetLeftMinorUnits, 90'000'000));
    QVERIFY(isNear(open.winRate, 0.1));
    QVERIFY(isNear(open.cycleDays, 60));
}

void tst_Pipeline::coverages_areThreeNumbers()
{
    const Pipeline open = pipelineOf(planWithPipeline());
    QVERIFY(isNear(*open.coverage(), 40.0 / 9));
    QVERIFY(isNear(*open.requiredCoverage(), 10));
    QVERIFY(isNear(*open.weightedCoverage(), 4.0 / 9));
}

void tst_Pipeline::velocity_isMoneyADay()
{
    // 40 x 100,000 x 10 % / 60 days
    QVERIFY(isNear(*pipelineOf(planWithPipeline()).velocity(), 40'000'000.0 / 60));
    Plan plan = planWithPipeline();
    plan.steps[1].lag = {};
    QVERIFY(!pipelineOf(plan).velocity());
}

void tst_Pipeline::withoutPipeline_theNeedTellsTheWinRate()
{
    const Pipeline none = pipelineOf(smallPlan());
    QCOMPARE(none.coverage(), 0.0);
    QVERIFY(isNear(*none.requiredCoverage(), 10));
    QVERIFY(isNear(none.cycleDays, 60));
    QCOMPARE(none.velocity(), 0.0);
}

void tst_Pipeline::targetBooked_leavesNoCoverage()
{
    Plan plan = planWithPipeline();
    plan.openingPipeline[2].count = 12;
    QVERIFY(!pipelineOf(plan).coverage());
    QVERIFY(!pipelineOf(plan).weightedCoverage());
}

void tst_Pipeline::start_isSalesFirstStage()
{
    QList<Stage> stages = ordered(smallPlan().stages);
    QCOMPARE(pipelineStart(stages), 1);
    stages[0].owner = Side::Sales;
    QCOMPARE(pipelineStart(stages), 0);
    QCOMPARE(pipelineStart({ stages[2] }), 0);
}

void tst_Pipeline::wins_comeFirst_thenTheChain()
{
    // 26.4 wins are 27; 132 x 27 / 26.4 = 135; 660 x 27 / 26.4 = 675
    QCOMPARE(wholeWinsFirst({ 660, 132, 26.4 }), QList<double>({ 675, 135, 27 }));
    QCOMPARE(wholeWinsFirst({ 0.4, 0 }), QList<double>({ 0, 0 }));
    QCOMPARE(wholeWinsFirst({}), QList<double>());
}

void tst_Pipeline::wins_alreadyWhole_stay()
{
    QCOMPARE(wholeWinsFirst({ 133.3, 27.000'000'000'1 }), QList<double>({ 133, 27 }));
}

/// What is read of the parts comes to what is read of the whole.
void tst_Pipeline::parts_ofWholeWins_addUp()
{
    QCOMPARE(wholeParts({ 6.2, 6.2 }, 13), QList<double>({ 7, 6 }));
    // 2.6 x 10 / 9.5 = 2.74, 3.4 x 10 / 9.5 = 3.58, 3.5 x 10 / 9.5 = 3.68
    QCOMPARE(wholeParts({ 2.6, 3.4, 3.5 }, 10), QList<double>({ 3, 3, 4 }));
    QCOMPARE(wholeParts({ 12.4 }, 13), QList<double> { 13 });
    QCOMPARE(wholeParts({ 0, 0 }, 3), QList<double>({ 0, 0 }));
}

void tst_Pipeline::heads_areRoundedUp()
{
    QCOMPARE(headCount(3.01), HeadCount({ 3.01, 4 }));
    QCOMPARE(headCount(3), HeadCount({ 3, 3 }));
    QCOMPARE(headCount(0), HeadCount({ 0, 0 }));
}

QTEST_APPLESS_MAIN(tst_Pipeline)
#include "tst_pipeline.moc"
