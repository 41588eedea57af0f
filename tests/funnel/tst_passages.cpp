// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forward.h"
#include "tests/support/funnel_flows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class tst_Passages : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void forward_entryMovesThroughTheSteps();
    void forward_entryAtTheLastStage_isWonAtOnce();
    void forward_entryForAll_isSharedByTargetShares();
    void forward_entryForAllWithoutShares_isSharedEvenly();
    void forward_openingPipeline_standsAtDayZero();
    void forward_openingPipelineOfWon_isBookedEvenly();
    void forward_openingPipelineWithAge_hasLessToWait_data();
    void forward_openingPipelineWithAge_hasLessToWait();
    void forward_curve_spreadsThoseWhoPass();
    void forward_recycled_passLater();
};

void tst_Passages::forward_entryMovesThroughTheSteps()
{
    Plan plan = smallPlan();
    plan.entries = { julyCampaign(310, kMql) };
    const StreamModel model = modelOf(plan);
    const Yielded all = yielded(model);
    QCOMPARE(all.entered[0], 0.0);
    QVERIFY(isNear(all.entered[1], 310));
    QVERIFY(isNear(all.entered[2], 31));
    QVERIFY(isNear(all.landed, 31));
    // One a day from 30 August: two days of August, 29 of September.
    QVERIFY(isNear(yielded(model, 31, 62).entered[2], 2));
    QVERIFY(isNear(yielded(model, 62, 92).entered[2], 29));
}

void tst_Passages::forward_entryAtTheLastStage_isWonAtOnce()
{
    Plan plan = smallPlan();
    plan.entries = { julyCampaign(3, kWon) };
    QVERIFY(isNear(yielded(modelOf(plan), 0, 31).landed, 3));
}

void tst_Passages::forward_entryForAll_isSharedByTargetShares()
{
    Plan plan = twoMarkets(750'000, 250'000);
    plan.entries = { julyCampaign(100, {}) };
    QList<StreamModel> models = streamModels(plan);
    QVERIFY(isNear(yielded(models[0]).entered[0], 75));
    QVERIFY(isNear(yielded(models[1]).entered[0], 25));
    plan.entries[0].market = kSecondMarket;
    models = streamModels(plan);
    QVERIFY(models[0].supply.isEmpty());
    QVERIFY(isNear(yielded(models[1]).entered[0], 100));
    plan.entries[0].expectedVolume = 0;
    QVERIFY(streamModels(plan)[1].supply.isEmpty());
}

void tst_Passages::forward_entryForAllWithoutShares_isSharedEvenly()
{
    Plan plan = twoMarkets(0, 0);
    plan.entries = { julyCampaign(100, kMql) };
    for (const StreamModel &model : streamModels(plan))
        QVERIFY(isNear(yielded(model).entered[1], 50));
}

void tst_Passages::forward_openingPipeline_standsAtDayZero()
{
    Plan plan = smallPlan();
    plan.openingPipeline = { { { 801 }, kStream, kMql, 20, {} } };
    const StreamModel model = modelOf(plan);
    QVERIFY(isNear(yielded(model, 0, 1).entered[1], 20));
    // Nobody knows for how long: as if they had come evenly, two go on within the 60 days.
    QVERIFY(isNear(yielded(model, 0, 30).entered[2], 1));
    QVERIFY(isNear(yielded(model, 59, 60).entered[2], 2.0 / 60));
    QVERIFY(isNear(yielded(model, 60).entered[2], 0));
    QVERIFY(isNear(yielded(model).landed, 2));
}

void tst_Passages::forward_openingPipelineOfWon_isBookedEvenly()
{
    Plan plan = smallPlan();
    plan.streams[0].bookingToRevenue = durationFromDays(40);
    plan.openingPipeline = { { { 801 }, kStream, kWon, 8, {} } };
    QVERIFY(isNear(yielded(modelOf(plan), 0, 1).entered[2], 8));
    QVERIFY(isNear(yielded(modelOf(plan), 0, 10).landed, 2));
    QVERIFY(isNear(yielded(modelOf(plan), 40).landed, 0));
    plan.openingPipeline[0].age = durationFromDays(30);
    QVERIFY(isNear(yielded(modelOf(plan), 10, 11).landed, 8));
}

void tst_Passages::forward_openingPipelineWithAge_hasLessToWait_data()
{
    QTest::addColumn<double>("age");
    QTest::addColumn<qint64>("wonOn");
    QTest::newRow("for a day") << 1.0 << qint64(59);
    QTest::newRow("for twenty days") << 20.0 << qint64(40);
    QTest::newRow("for longer than the lag") << 100.0 << qint64(0);
}

void tst_Passages::forward_openingPipelineWithAge_hasLessToWait()
{
    QFETCH(double, age);
    QFETCH(qint64, wonOn);
    Plan plan = smallPlan();
    plan.openingPipeline = { { { 801 }, kStream, kMql, 20, {}, durationFromDays(age) } };
    QVERIFY(isNear(yielded(modelOf(plan), wonOn, wonOn + 1).entered[2], 2));
}

void tst_Passages::forward_curve_spreadsThoseWhoPass()
{
    Plan plan = smallPlan();
    plan.steps[1].lagCurve = { { { 500'000 }, { 300'000 }, { 200'000 } } };
    plan.entries = { julyCampaign(3'100, kMql) };
    StreamModel model = modelOf(plan);
    QVERIFY(isNear(yielded(model, 0, 30).entered[2], 150)); // of 310 half, but for 31 July
    QVERIFY(isNear(yielded(model).entered[2], 310));
    plan.entries.clear();
    // Those who go on at once do not stand there. Whoever takes two months is met twice as often as
    // who takes one: 2 x 20 % to 30 %, so 40 of 70, evenly over their time.
    plan.openingPipeline = { { { 801 }, kStream, kMql, 700, {} } };
    model = modelOf(plan);
    QVERIFY(isNear(yielded(model, 0, 1).entered[2], 30 / 30.4375 + 40 / 60.875));
    QVERIFY(isNear(yielded(model, 31, 32).entered[2], 40 / 60.875));
    QVERIFY(isNear(yielded(model, 0, 61).entered[2], 70));
    plan.openingPipeline[0].count = 100;
    // Who has stood there for 40 days can only be of the last part, 20.875 days from now.
    plan.openingPipeline[0].age = durationFromDays(40);
    model = modelOf(plan);
    QVERIFY(isNear(yielded(model, 20, 21).entered[2], 10));
}

void tst_Passages::forward_recycled_passLater()
{
    Plan plan = smallPlan();
    plan.steps[1].recycleShare = { 500'000 };
    plan.steps[1].recycleDelay = durationFromDays(100);
    plan.openingPipeline = { { { 801 }, kStream, kMql, 100, {} } };
    const StreamModel model = modelOf(plan);
    // Ten are won within 60 days; of the 90 others 45 come back within 100, of whom 4.5 are won 60
    // days later, and again 2.025 after 100 days more. Everybody was an MQL once.
    QVERIFY(isNear(yielded(model).entered[1], 100));
    QVERIFY(isNear(yielded(model, 0, 60).entered[2], 10));
    QVERIFY(isNear(yielded(model, 60, 160).entered[2], 4.5));
    QVERIFY(isNear(yielded(model, 110, 111).entered[2], 0.045));
    QVERIFY(isNear(yielded(model, 160, 260).entered[2], 2.025));
    QVERIFY(isNear(yielded(model).landed, 10 / 0.55));
    // Who has stood there for 30 days comes back in 70.
    plan.openingPipeline[0].age = durationFromDays(30);
    QVERIFY(isNear(yielded(modelOf(plan), 30, 31).entered[2], 10));
    QVERIFY(isNear(yielded(modelOf(plan), 130, 131).entered[2], 4.5));
}

QTEST_APPLESS_MAIN(tst_Passages)
#include "tst_passages.moc"
