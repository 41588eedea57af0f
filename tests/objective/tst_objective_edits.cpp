// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/objective/objective_edits.h"

#include "app/funnel/funnel_edits.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class ObjectiveEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void putBridgeRow_addsReplacesRemoves();
    void putBridgeRow_refused();
    void endedProduct_thatALaunchReplaces_stays();
    void setGrowth_setsTheTarget();
    void setGrowth_refused();
    void setQuarterShare_laterOnesKeepTheirProportions();
    void setQuarterShare_fourTypedInTurn_areAsTyped();
    void setQuarterShare_withNothingLeftLater_takesFromThoseBefore();
    void setQuarterShare_thirds_areStillAll();
    void setQuarterShare_allOfIt_andBack();
    void setQuarterShare_fromLastYear_startsWithItsShape();
    void setQuarterShare_refused();
    void setSpread_andBack_isTheSamePlan();
    void setSpread_withoutWhatItGoesBy_isRefused();
    void setRamp_targetIsTheMonthsSum();
    void setRamp_refused();
    void setTarget_ofARamp_scalesIt();
};

static BridgeRow bridgeRow(BridgeKind kind, qint64 minorUnits)
{
    return { {}, 0, 2027, kind, {}, { minorUnits }, {}, {} };
}

static Target target(const Result<Plan> &plan)
{
    return planOf(plan).targets.value(0);
}

static QList<qint64> percents(const QuarterShares &shares)
{
    return { shares.first.ppm / 10'000, shares.second.ppm / 10'000, shares.third.ppm / 10'000,
        shares.fourth.ppm / 10'000 };
}

static qint64 sum(const QuarterShares &shares)
{
    return shares.first.ppm + shares.second.ppm + shares.third.ppm + shares.fourth.ppm;
}

void ObjectiveEditsTest::putBridgeRow_addsReplacesRemoves()
{
    QRandomGenerator ids(3);
    BridgeRow base = bridgeRow(BridgeKind::Base, 90'000'000);
    base.evidence = { EvidenceMark::Measured, u"Ledger"_s, 1, 0 };
    const Plan plan = putBridgeRow(smallPlan(), base, ids).value();
    base = plan.bridgeRows.value(0);
    QVERIFY(!base.id.isNull());
    base.amount = { 80'000'000 };
    const Plan less = putBridgeRow(plan, base, ids).value();
    QCOMPARE(less.bridgeRows.size(), 1);
    QCOMPARE(less.bridgeRows[0].amount.minorUnits, 80'000'000);
    QCOMPARE(less.bridgeRows[0].evidence.mark, EvidenceMark::Estimated);
    QVERIFY(removeBridgeRow(less, base.id).value() == smallPlan());
}

void ObjectiveEditsTest::putBridgeRow_refused()
{
    QRandomGenerator ids(3);
    QCOMPARE(errorOf(putBridgeRow(smallPlan(), bridgeRow(BridgeKind::Churn, -1), ids)).subject,
        u"amount of churn"_s);
    BridgeRow row = bridgeRow(BridgeKind::Launch, 5);
    row.replaces = { 9 };
    QCOMPARE(errorOf(putBridgeRow(smallPlan(), row, ids)).fault, Fault::NoSuchItem);
    row.id = { 9 };
    QCOMPARE(errorOf(putBridgeRow(smallPlan(), row, ids)).fault, Fault::NoSuchItem);
    QCOMPARE(errorOf(removeBridgeRow(smallPlan(), { 9 })).fault, Fault::NoSuchItem);
}

void ObjectiveEditsTest::endedProduct_thatALaunchReplaces_stays()
{
    QRandomGenerator ids(3);
    const Plan ended
        = putBridgeRow(smallPlan(), bridgeRow(BridgeKind::EndedProduct, 5), ids).value();
    BridgeRow old = ended.bridgeRows[0];
    BridgeRow launch = bridgeRow(BridgeKind::Launch, 7);
    launch.title = u"Cell 4"_s;
    launch.replaces = old.id;
    const Plan plan = putBridgeRow(ended, launch, ids).value();
    const Error referred { Fault::StillReferred, u"ended product"_s, u"Cell 4"_s };
    QCOMPARE(errorOf(removeBridgeRow(plan, old.id)), referred);
    old.kind = BridgeKind::Churn;
    QCOMPARE(errorOf(putBridgeRow(plan, old, ids)).fault, Fault::StillReferred);
}

void ObjectiveEditsTest::setGrowth_setsTheTarget()
{
    QRandomGenerator ids(3);
    Plan plan = putBridgeRow(smallPlan(), bridgeRow(BridgeKind::Base, 70'000'000), ids).value();
    plan = putBridgeRow(plan, bridgeRow(BridgeKind::Base, 30'000'000), ids).value();
    plan = putBridgeRow(plan, bridgeRow(BridgeKind::Churn, 5'000'000), ids).value();
    plan.targets[0].evidence.mark = EvidenceMark::Measured;
    const Target grown = target(setGrowth(plan, 2027, { 300'000 }));
    QCOMPARE(grown.revenue.minorUnits, 130'000'000); // 1,000,000.00 and 30 % more
    QCOMPARE(grown.evidence.mark, EvidenceMark::Estimated);
    QCOMPARE(target(setGrowth(plan, 2027, { -100'000 })).revenue.minorUnits, 90'000'000);
}

void ObjectiveEditsTest::setGrowth_refused()
{
    QCOMPARE(errorOf(setGrowth(smallPlan(), 2027, { 300'000 })),
        (Error { Fault::Empty, u"base of the bridge"_s, {} }));
    QRandomGenerator ids(3);
    const Plan plan
        = putBridgeRow(smallPlan(), bridgeRow(BridgeKind::Base, 70'000'000), ids).value();
    QCOMPARE(errorOf(setGrowth(plan, 2027, { -1'000'000 })).subject, u"growth"_s);
}

void ObjectiveEditsTest::setQuarterShare_laterOnesKeepTheirProportions()
{
    Plan plan = smallPlan();
    plan.targets[0].spread = Spread::ByHand;
    plan.targets[0].shares = { { 100'000 }, { 200'000 }, { 300'000 }, { 400'000 } };
    // The first keeps its 10 %. The later two had 30 : 40 of 70 %, and now have them of 35 %.
    const Target changed = target(setQuarterShare(plan, 2027, 1, { 550'000 }));
    QCOMPARE(percents(changed.shares), (QList<qint64> { 10, 55, 15, 20 }));
    QCOMPARE(sum(changed.shares), 1'000'000);
    QCOMPARE(changed.spread, Spread::ByHand);
}

void ObjectiveEditsTest::setQuarterShare_fourTypedInTurn_areAsTyped()
{
    Plan plan = smallPlan();
    for (int quarter = 0; quarter < 4; ++quarter)
        plan = setQuarterShare(plan, 2027, quarter, { 100'000 * (quarter + 1) }).value();
    QCOMPARE(percents(plan.targets[0].shares), (QList<qint64> { 10, 20, 30, 40 }));
}

void ObjectiveEditsTest::setQuarterShare_withNothingLeftLater_takesFromThoseBefore()
{
    Plan plan = smallPlan();
    plan.targets[0].spread = Spread::ByHand;
    plan.targets[0].shares = { { 200'000 }, { 300'000 }, { 100'000 }, { 400'000 } };
    // 80 % leave 20 % to the first two, which had 20 : 30.
    const Target changed = target(setQuarterShare(plan, 2027, 2, { 800'000 }));
    QCOMPARE(percents(changed.shares), (QList<qint64> { 8, 12, 80, 0 }));
}

void ObjectiveEditsTest::setQuarterShare_thirds_areStillAll()
{
    // 90 % in three: 300,000 each; 80 %: 266,667 thrice is one too many.
    const Target changed = target(setQuarterShare(smallPlan(), 2027, 3, { 200'000 }));
    QCOMPARE(sum(changed.shares), 1'000'000);
    QCOMPARE(changed.shares.fourth.ppm, 200'000);
    QCOMPARE(changed.shares.third.ppm, 266'667);
    QCOMPARE(changed.shares.first.ppm, 266'666);
}

void ObjectiveEditsTest::setQuarterShare_allOfIt_andBack()
{
    const Plan all = setQuarterShare(smallPlan(), 2027, 0, { 1'000'000 }).value();
    QCOMPARE(percents(all.targets[0].shares), (QList<qint64> { 100, 0, 0, 0 }));
    // The others had nothing, so they share alike.
    const Target back = target(setQuarterShare(all, 2027, 0, { 250'000 }));
    QCOMPARE(percents(back.shares), (QList<qint64> { 25, 25, 25, 25 }));
}

void ObjectiveEditsTest::setQuarterShare_fromLastYear_startsWithItsShape()
{
    const Plan plan
        = setLastYear(smallPlan(), 2027, { { 100 }, { 100 }, { 200 }, { 600 } }).value();
    QCOMPARE(plan.targets[0].spread, Spread::LastYear);
    QCOMPARE(percents(sharesOf(plan.targets[0])), (QList<qint64> { 10, 10, 20, 60 }));
    const Target changed = target(setQuarterShare(plan, 2027, 3, { 200'000 }));
    QCOMPARE(percents(changed.shares), (QList<qint64> { 20, 20, 40, 20 }));
}

void ObjectiveEditsTest::setQuarterShare_refused()
{
    QCOMPARE(errorOf(setQuarterShare(smallPlan(), 2027, 1, { 1'000'001 })),
        (Error { Fault::OutOfRange, u"share of quarter 2"_s, u"0\u00a0% to 100\u00a0%"_s }));
    QCOMPARE(errorOf(setQuarterShare(smallPlan(), 2027, 1, { -1 })).fault, Fault::OutOfRange);
    QCOMPARE(errorOf(setQuarterShare(smallPlan(), 2027, 4, {})).subject, u"quarter"_s);
    QCOMPARE(errorOf(setQuarterShare(smallPlan(), 2028, 1, {})),
        (Error { Fault::NoSuchItem, u"FY28 target"_s, {} }));
}

void ObjectiveEditsTest::setSpread_andBack_isTheSamePlan()
{
    const Plan plan = smallPlan();
    const Plan byHand = setSpread(plan, 2027, Spread::ByHand).value();
    QCOMPARE(byHand.targets[0].spread, Spread::ByHand);
    QVERIFY(setSpread(byHand, 2027, Spread::Even).value() == plan);
}

void ObjectiveEditsTest::setSpread_withoutWhatItGoesBy_isRefused()
{
    QCOMPARE(errorOf(setSpread(smallPlan(), 2027, Spread::LastYear)).subject,
        u"last year of FY27 target"_s);
    QCOMPARE(
        errorOf(setSpread(smallPlan(), 2027, Spread::Ramp)).subject, u"ramp to of FY27 target"_s);
    QCOMPARE(errorOf(setLastYear(smallPlan(), 2027, { { -1 }, { 5 }, {}, {} })).fault,
        Fault::OutOfRange);
}

void ObjectiveEditsTest::setRamp_targetIsTheMonthsSum()
{
    // From 100 to 220 by 10 a month: 110 + 120 + … + 220 = 1,980.
    const Target ramp = target(setRamp(smallPlan(), 2027, { 100 }, { 220 }));
    QCOMPARE(ramp.revenue.minorUnits, 1'980);
    QCOMPARE(ramp.spread, Spread::Ramp);
    // By quarter 110 + 120 + 130 = 360, 450, 540, 630: 18.2, 22.7, 27.3, 31.8 %.
    QCOMPARE(percents(sharesOf(ramp)), (QList<qint64> { 18, 22, 27, 31 }));
    QCOMPARE(sum(sharesOf(ramp)), 1'000'000);
}

void ObjectiveEditsTest::setRamp_refused()
{
    QCOMPARE(errorOf(setRamp(smallPlan(), 2027, {}, {})).subject, u"ramp to of FY27 target"_s);
    QCOMPARE(
        errorOf(setRamp(smallPlan(), 2027, { -1 }, { 5 })).subject, u"ramp from of FY27 target"_s);
    // Each within the range, their sum beyond it.
    const Money most { 100'000'000'000'000 };
    QCOMPARE(errorOf(setRamp(smallPlan(), 2027, most, most)).subject, u"revenue of FY27 target"_s);
}

void ObjectiveEditsTest::setTarget_ofARamp_scalesIt()
{
    const Plan plan = setRamp(smallPlan(), 2027, { 100 }, { 220 }).value();
    const Target twice = target(setTarget(plan, 2027, { 3'960 }, {}));
    QCOMPARE(twice.rampFrom.minorUnits, 200);
    QCOMPARE(twice.rampTo.minorUnits, 440);
    QCOMPARE(twice.spread, Spread::Ramp);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::ObjectiveEditsTest)
#include "tst_objective_edits.moc"
