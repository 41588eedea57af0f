// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/target_flow.h"
#include "tests/support/funnel_flows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class tst_StreamModels : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void streamModels_readTheInputs();
    void streamModels_noStreamsOrStages_areNone();
    void streamModels_followMarketsThenChannels();
    void streamModels_sameAs_readTheOthersInputs();
    void streamModels_thousandsOfEntries_addUp();
    void target_liesEvenlyOverTheMonths();
    void target_yearBeyondTheHorizon_isLeftOut();
    void target_bySpread_fallsOnItsQuarters_data();
    void target_bySpread_fallsOnItsQuarters();
    void target_ramp_risesEvenly();
    void target_bridge_leavesTheRest();
    void salesEntry_isTheFirstStageOfSales();
    void partners_enterWithSalesUnlessStated();
};

void tst_StreamModels::streamModels_readTheInputs()
{
    Plan plan = smallPlan();
    plan.streams[0].bookingToRevenue = durationFromDays(14);
    plan.streams[0].marketingShare = { 600'000 };
    const StreamModel model = modelOf(plan);
    QCOMPARE(model.id, kStream);
    QCOMPARE(model.steps.size(), 2);
    QCOMPARE(model.steps[0].rate, 0.2);
    QCOMPARE(model.steps[1].rate, 0.1);
    QCOMPARE(model.steps[1].lag, durationFromDays(60));
    QCOMPARE(model.dealSizeMinorUnits, 10'000'000.0);
    QCOMPARE(model.bookingToRevenue, durationFromDays(14));
    QCOMPARE(model.marketingShare, 0.6);
    plan.streams[0].dealSize = { 5'000'000 };
    QCOMPARE(modelOf(plan).dealSizeMinorUnits, 5'000'000.0);
}

void tst_StreamModels::streamModels_noStreamsOrStages_areNone()
{
    Plan plan = smallPlan();
    plan.streams.clear();
    QVERIFY(streamModels(plan).isEmpty());
    QVERIFY(streamModels(Plan()).isEmpty());
}

void tst_StreamModels::streamModels_followMarketsThenChannels()
{
    Plan plan = twoMarkets(500'000, 500'000);
    plan.markets[0].position = 2;
    const QList<StreamModel> models = streamModels(plan);
    QCOMPARE(models.size(), 2);
    QCOMPARE(models[0].id, kSecondStream);
    QCOMPARE(models[1].id, kStream);
}

void tst_StreamModels::streamModels_sameAs_readTheOthersInputs()
{
    Plan plan = twoMarkets(500'000, 500'000);
    plan.steps[0].rate = { 300'000 };
    plan.steps[0].recycleShare = { 100'000 };
    plan.steps[1].lag = durationFromDays(75);
    plan.streams[0].bookingToRevenue = durationFromDays(14);
    plan.streams[0].dealSize = { 7'000'000 };
    plan.streams[0].marketingShare = { 400'000 };
    Stream &second = plan.streams[1];
    second.ratesSameAs = second.lagsSameAs = second.dealSizeSameAs = second.sharesSameAs = kStream;
    QList<StreamModel> models = streamModels(plan);
    QVERIFY(models[1].steps[0].step != models[0].steps[0].step); // its own, which says nothing here
    for (qsizetype i = 0; i < models[1].steps.size(); ++i)
        models[1].steps[i].step = models[0].steps[i].step;
    QCOMPARE(models[1].steps, models[0].steps);
    QCOMPARE(models[1].steps[0].recycleShare, 0.1);
    QCOMPARE(models[1].bookingToRevenue, durationFromDays(14));
    QCOMPARE(models[1].dealSizeMinorUnits, 7'000'000.0);
    QCOMPARE(models[1].marketingShare, 0.4);
}

/// Half of them are read by another thread.
void tst_StreamModels::streamModels_thousandsOfEntries_addUp()
{
    Plan plan = smallPlan();
    for (int i = 1; i <= 3'000; ++i) {
        Entry entry;
        entry.id = { i };
        entry.title = u"Campaign"_s;
        entry.expectedVolume = i % 2 == 0 ? 30 : 10;
        entry.stage = i % 2 == 0 ? kMql : kInquiry;
        const QDate start = plan.settings.horizonStart.addDays(i > 1'500 ? 100 : 0);
        entry.period = { start, start.addDays(10) };
        plan.entries.append(entry);
    }
    const StreamModel model = modelOf(plan);
    QCOMPARE(model.supply.size(), 2);
    // 750 of each kind in the first ten days, 750 from day 100 on.
    QCOMPARE(model.supply[0].stage, 0);
    QCOMPARE(model.supply[0].arrivals.of.within(0, 10), 7'500.0);
    QCOMPARE(model.supply[0].arrivals.of.within(10, 100), 0.0);
    QCOMPARE(model.supply[0].arrivals.of.within(100, 101), 750.0);
    QCOMPARE(model.supply[1].stage, 1);
    QCOMPARE(model.supply[1].arrivals.of.within(0, 1), 2'250.0);
    QCOMPARE(model.supply[1].arrivals.of.total(), 45'000.0);
}

void tst_StreamModels::target_liesEvenlyOverTheMonths()
{
    const PartOf target = modelOf(smallPlan()).target;
    QCOMPARE(target.part, 1.0);
    QVERIFY(isNear(target.of.total(), 120'000'000));
    QVERIFY(isNear(target.of.within(0, 31), 10'000'000));
    QVERIFY(isNear(target.of.within(215, 243), 10'000'000)); // February 2027, 28 days
    QVERIFY(isNear(target.of.within(215, 216), 10'000'000.0 / 28));
}

void tst_StreamModels::target_yearBeyondTheHorizon_isLeftOut()
{
    Plan plan = smallPlan();
    plan.settings.horizonMonths = 18;
    plan.targets.append({ { 602 }, 2028, { 240'000'000 }, {} });
    // All of the first year, and six of the second's twelve months of 200,000.
    QVERIFY(isNear(revenueWanted(plan).total(), 240'000'000));
    plan.targets.clear();
    QCOMPARE(revenueWanted(plan).total(), 0.0);
}

void tst_StreamModels::target_bySpread_fallsOnItsQuarters_data()
{
    QTest::addColumn<int>("spread");
    QTest::addColumn<QList<double>>("millions");
    QTest::newRow("even") << int(Spread::Even) << QList<double> { 30, 30, 30, 30 };
    QTest::newRow("by hand") << int(Spread::ByHand) << QList<double> { 12, 24, 36, 48 };
    QTest::newRow("as last year") << int(Spread::LastYear) << QList<double> { 20, 20, 20, 60 };
}

void tst_StreamModels::target_bySpread_fallsOnItsQuarters()
{
    QFETCH(int, spread);
    QFETCH(QList<double>, millions);
    Plan plan = smallPlan();
    Target &target = plan.targets[0];
    target.spread = Spread(spread);
    target.shares = { { 100'000 }, { 200'000 }, { 300'000 }, { 400'000 } };
    target.lastYear = { { 100 }, { 100 }, { 100 }, { 300 } };
    const Arrivals wanted = revenueWanted(plan);
    // July to September have 92 days, then 92, 90 and 91.
    const QList<qint64> quarters { 0, 92, 184, 274, 365 };
    for (int i = 0; i < 4; ++i)
        QVERIFY(isNear(wanted.within(quarters[i], quarters[i + 1]), millions[i] * 1e6));
    // Each month of a quarter has a third of it.
    QVERIFY(isNear(wanted.within(274, 304), millions[3] * 1e6 / 3));
}

void tst_StreamModels::target_ramp_risesEvenly()
{
    Target target = smallPlan().targets.first();
    target.spread = Spread::Ramp;
    target.rampFrom = { 1'200 };
    target.rampTo = { 2'400 };
    // 1,300 in the first month, 2,400 in the last: 22,200 in all.
    const auto shares = monthShares(target);
    QVERIFY(isNear(shares[0], 1'300.0 / 22'200));
    QVERIFY(isNear(shares[11], 2'400.0 / 22'200));
}

void tst_StreamModels::target_bridge_leavesTheRest()
{
    Plan plan = smallPlan();
    const auto row = [&](qint64 id, BridgeKind kind, qint64 amount, int year = 2027) {
        BridgeRow added;
        added.id = { id };
        added.fiscalYear = year;
        added.kind = kind;
        added.amount = { amount };
        plan.bridgeRows.append(added);
    };
    row(1, BridgeKind::Base, 70'000'000);
    row(2, BridgeKind::Churn, 10'000'000);
    row(3, BridgeKind::Launch, 5'000'000);
    row(4, BridgeKind::NewBusiness, 40'000'000);
    row(5, BridgeKind::Base, 70'000'000, 2028);
    // 120 - 70 + 10 - 5 = 55 million
    QCOMPARE(carriedByStreams(plan, plan.targets.first()), 55'000'000.0);
    QVERIFY(isNear(revenueWanted(plan).total(), 55'000'000));
    row(6, BridgeKind::Expansion, 90'000'000);
    QCOMPARE(carriedByStreams(plan, plan.targets.first()), 0.0);
}

void tst_StreamModels::salesEntry_isTheFirstStageOfSales()
{
    Plan plan = smallPlan();
    QCOMPARE(modelOf(plan).salesEntry, 2);
    plan.stages[1].owner = Side::Sales;
    QCOMPARE(modelOf(plan).salesEntry, 1);
    plan.streams[0].salesEntryStage = kInquiry;
    QCOMPARE(modelOf(plan).salesEntry, 0);
    plan.streams[0].salesEntryStage = {};
    for (Stage &stage : plan.stages)
        stage.owner = Side::Marketing;
    QCOMPARE(modelOf(plan).salesEntry, 2);
}

void tst_StreamModels::partners_enterWithSalesUnlessStated()
{
    Plan plan = smallPlan();
    plan.streams[0].marketingShare = { 500'000 };
    plan.streams[0].partnerShare = { 300'000 };
    plan.streams[0].salesEntryStage = kWon;
    StreamModel model = modelOf(plan);
    QCOMPARE(model.partnerEntry, 2);
    QVERIFY(isNear(model.salesShare(), 0.2));
    plan.streams[0].partnerEntryStage = kMql;
    model = modelOf(plan);
    QVERIFY(isNear(sourcedShare(model, 0), 0.5));
    QVERIFY(isNear(sourcedShare(model, 1), 0.8));
    QVERIFY(isNear(sourcedShare(model, 2), 1));
}

QTEST_APPLESS_MAIN(tst_StreamModels)
#include "tst_stream_models.moc"
