// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"
#include "tests/support/funnel_flows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class tst_Funnel : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void backward_dividesByRatesAndMovesByLags();
    void backward_bookingToRevenue_movesTheWholeChain();
    void backward_curve_isMirrored();
    void nurturing_movesApartButTakesNobodyAway();
    void nurturing_ofAll_isALongerLag();
    void nurturing_ofThoseWhoStandThere_isMetMoreOften();
    void backward_noDealSizeAndNothingToCarry_needsNothing();
    void effectiveRate_countsThoseWhoComeBack();
    void forward_lagBeyondTheHorizon_landsAfter();
    void forward_lagOfNothingAtFullRate_passesOnUnchanged();
    void valuePerEntrant_isDealSizeTimesRates();
    void pointOfNoReturn_isTheLastWholeDay_data();
    void pointOfNoReturn_isTheLastWholeDay();
};

void tst_Funnel::backward_dividesByRatesAndMovesByLags()
{
    const StreamModel model = modelOf(smallPlan());
    QVERIFY(isNear(needed(model, 2), 12)); // 1,200,000 / 100,000
    QVERIFY(isNear(needed(model, 1), 120)); // / 10 %
    QVERIFY(isNear(needed(model, 0), 600)); // / 20 %
    QVERIFY(isNear(needed(model, 1, -60, -59), 10.0 / 31));
    QCOMPARE(needed(model, 1, kNever, -60), 0.0);
    QCOMPARE(needed(model, 0, kNever, -90), 0.0);
    // MQL in July: two of the 31 days of August's ten, and 29 of the 30 of September's.
    QVERIFY(isNear(needed(model, 1, 0, 31), 10 * 2.0 / 31 + 10 * 29.0 / 30));
}

void tst_Funnel::backward_bookingToRevenue_movesTheWholeChain()
{
    Plan plan = smallPlan();
    plan.streams[0].bookingToRevenue = durationFromDays(10);
    const StreamModel model = modelOf(plan);
    QCOMPARE(needed(model, 2, kNever, -10), 0.0);
    QVERIFY(needed(model, 2, -10, -9) > 0);
    QVERIFY(needed(model, 0, -100, -99) > 0);
}

void tst_Funnel::backward_curve_isMirrored()
{
    Plan plan = smallPlan();
    // A quarter within the month, three quarters two months of 30.4375 days later.
    plan.steps[1].lagCurve = { { { 250'000 }, {}, { 750'000 } } };
    const StreamModel model = modelOf(plan);
    QVERIFY(isNear(model.steps[1].lag.days(), 1.5 * 30.4375));
    QVERIFY(isNear(needed(model, 1), 120));
    // 60.875 days: of July's ten three quarters, all but what the last eighth of a day brings.
    QVERIFY(isNear(needed(model, 1, kNever, -30), 7.5 * 30.875 / 31));
    QVERIFY(isNear(needed(model, 1, -61, -60), 7.5 * 0.875 / 31));
}

void tst_Funnel::nurturing_movesApartButTakesNobodyAway()
{
    Plan plan = smallPlan();
    plan.steps[1].nurtureShare = { 400'000 };
    plan.steps[1].nurtureTime = durationFromDays(30);
    plan.entries = { julyCampaign(310, kMql) };
    const StreamModel model = modelOf(plan);
    QVERIFY(isNear(needed(model, 1), 120));
    // For 1 July's 10 / 31 MQL: six in ten 60 days before, four in ten 90.
    QVERIFY(isNear(needed(model, 1, -90, -89), 0.4 * 10 / 31));
    QCOMPARE(needed(model, 1, kNever, -90), 0.0);
    QVERIFY(isNear(needed(model, 1, -61, -60), 0.4 * 10 / 31));
    QVERIFY(isNear(needed(model, 1, -60, -59), 10.0 / 31));
    QCOMPARE(daysToRevenue(model, 1), 72.0); // 60 + 40 % x 30
    QCOMPARE(backward(model).days[1].ifReady, 60.0);
    QCOMPARE(backward(model).days[1].ifNurtured, 90.0);
    QCOMPARE(backward(model).days[0].ifNurtured, 120.0);
    // Ten MQL a day from day 0 to day 30.
    QVERIFY(isNear(yielded(model, 60, 61).landed, 0.6));
    QVERIFY(isNear(yielded(model, 90, 91).landed, 1));
    QVERIFY(isNear(yielded(model, 120, 121).landed, 0.4));
    QVERIFY(isNear(yielded(model).landed, 31));
}

void tst_Funnel::nurturing_ofAll_isALongerLag()
{
    Plan all = smallPlan();
    all.steps[1].nurtureShare = { 1'000'000 };
    all.steps[1].nurtureTime = durationFromDays(30);
    const StreamModel model = modelOf(all);
    QCOMPARE(backward(model).days[0].ifReady, 120.0);
    QCOMPARE(backward(model).days[1].ifReady, 90.0);
    QCOMPARE(backward(model).days[1].ifNurtured, 90.0);
    QCOMPARE(daysToRevenue(model, 1), 90.0);
    QCOMPARE(backward(model).days[2].ifReady, 0.0);
    all.steps[1].nurtureShare = { 999'999 }; // somebody is ready
    QCOMPARE(backward(modelOf(all)).days[1].ifReady, 60.0);
}

void tst_Funnel::nurturing_ofThoseWhoStandThere_isMetMoreOften()
{
    Plan plan = smallPlan();
    plan.steps[1].nurtureShare = { 500'000 };
    plan.steps[1].nurtureTime = durationFromDays(60);
    OpeningPipeline opening;
    opening.id = { 901 };
    opening.stream = kStream;
    opening.stage = kMql;
    opening.count = 180;
    plan.openingPipeline = { opening };
    // Half take 60 days and half 120: of 180 who are met, 60 and 120. They leave evenly, one in ten
    // of them won: 0.1 a day of each for 60 days, then 0.1 of the nurtured alone.
    QVERIFY(isNear(yielded(modelOf(plan), 0, 60).landed, 12));
    QVERIFY(isNear(yielded(modelOf(plan), 60, 120).landed, 6));
    // Who has stood there for 70 days was nurtured, and has 50 days to go.
    plan.openingPipeline[0].age = durationFromDays(70);
    QCOMPARE(yielded(modelOf(plan), 0, 49).landed, 0.0);
    QVERIFY(isNear(yielded(modelOf(plan), 49, 51).landed, 18));
}

void tst_Funnel::backward_noDealSizeAndNothingToCarry_needsNothing()
{
    Plan plan = smallPlan();
    plan.markets[0].dealSize = {};
    plan.streams[0].targetShare = {};
    QCOMPARE(needed(modelOf(plan), 0), 0.0);
}

void tst_Funnel::effectiveRate_countsThoseWhoComeBack()
{
    Plan plan = smallPlan();
    plan.steps[0].recycleShare = { 500'000 };
    // 20 % / (1 - 80 % x 50 %) = 20 % / 60 %
    QVERIFY(isNear(effectiveRates(modelOf(plan))[0], 1.0 / 3));
    // MQL that fail come back as inquiries, a third of which becomes MQL again:
    // 10 % / (1 - 90 % x 40 % / 3) = 10 % / 88 %
    plan.steps[1].recycleShare = { 400'000 };
    plan.steps[1].recycleTo = kInquiry;
    QVERIFY(isNear(effectiveRates(modelOf(plan))[1], 0.1 / 0.88));
}

void tst_Funnel::forward_lagBeyondTheHorizon_landsAfter()
{
    Plan plan = smallPlan();
    plan.steps[1].lag = durationFromDays(60 * 30.4375);
    plan.entries = { julyCampaign(310, kMql) };
    const StreamModel model = modelOf(plan);
    QCOMPARE(yielded(model, 0, 365).landed, 0.0);
    QVERIFY(isNear(yielded(model).landed, 31));
    QCOMPARE(needed(model, 1, 0, 365), 0.0);
    QVERIFY(isNear(needed(model, 1), 120));
}

void tst_Funnel::forward_lagOfNothingAtFullRate_passesOnUnchanged()
{
    Plan plan = smallPlan();
    for (Step &step : plan.steps) {
        step.rate = { 1'000'000 };
        step.lag = {};
    }
    plan.entries = { julyCampaign(62, {}) };
    const StreamModel model = modelOf(plan);
    QCOMPARE(yielded(model, 3, 4).entered[2], yielded(model, 3, 4).entered[0]);
    QCOMPARE(needed(model, 0, 3, 4), needed(model, 2, 3, 4));
}

void tst_Funnel::valuePerEntrant_isDealSizeTimesRates()
{
    const StreamModel model = modelOf(smallPlan());
    const Backward back = backward(model);
    QVERIFY(isNear(valuePerEntrant(model, back, 2), 10'000'000)); // 100,000.00
    QVERIFY(isNear(valuePerEntrant(model, back, 1), 1'000'000)); // 10 % of it
    QVERIFY(isNear(valuePerEntrant(model, back, 0), 200'000)); // 20 % of that
    QCOMPARE(daysToRevenue(model, 0), 90.0);
    QCOMPARE(daysToRevenue(model, 2), 0.0);
}

void tst_Funnel::pointOfNoReturn_isTheLastWholeDay_data()
{
    QTest::addColumn<double>("lagDays");
    QTest::addColumn<QDate>("lastRevenueDay");
    QTest::addColumn<QDate>("expected");
    const QDate yearEnd(2026, 12, 31);
    QTest::newRow("no lag: the same day") << 0.0 << yearEnd << yearEnd;
    QTest::newRow("one day") << 1.0 << yearEnd << QDate(2026, 12, 30);
    QTest::newRow("part of a day costs a whole one") << 0.25 << yearEnd << QDate(2026, 12, 30);
    QTest::newRow("sixty days") << 60.0 << QDate(2026, 9, 30) << QDate(2026, 8, 1);
    // April to December have 275 days.
    QTest::newRow("the nine months from April on") << 275.0 << yearEnd << QDate(2026, 3, 31);
    // 31 December - 274 days: nine mean months are a day shorter than April to December.
    QTest::newRow("nine months of 30.4375 days") << 273.9375 << yearEnd << QDate(2026, 4, 1);
    QTest::newRow("nine months of 30.4375 days, leap year")
        << 273.9375 << QDate(2028, 12, 31) << QDate(2028, 4, 1);
    QTest::newRow("sixty months") << 1826.25 << yearEnd << QDate(2021, 12, 30);
}

void tst_Funnel::pointOfNoReturn_isTheLastWholeDay()
{
    QFETCH(double, lagDays);
    QFETCH(QDate, lastRevenueDay);
    QTEST(pointOfNoReturn(lastRevenueDay, durationFromDays(lagDays).minutes), "expected");
}

QTEST_APPLESS_MAIN(tst_Funnel)
#include "tst_funnel.moc"
