// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/funnel.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Stream> kSecondStream { 402 };
constexpr Id<Market> kSecondMarket { 102 };

/// smallPlan with a second market, "Energy", that shares the target as given.
Plan twoMarkets(qint64 firstPpm, qint64 secondPpm)
{
    Plan plan = smallPlan();
    Market market = plan.markets.first();
    market.id = kSecondMarket;
    market.position = 1;
    market.name = u"Energy"_s;
    plan.markets.append(market);
    plan.streams[0].targetShare = { firstPpm };
    Stream stream = plan.streams[0];
    stream.id = kSecondStream;
    stream.market = kSecondMarket;
    stream.targetShare = { secondPpm };
    plan.streams.append(stream);
    for (const Step &step : smallPlan().steps) {
        Step copy = step;
        copy.id = { step.id.value + 10 };
        copy.stream = kSecondStream;
        plan.steps.append(copy);
    }
    return plan;
}

Entry julyCampaign(qint64 volume, Id<Stage> stage)
{
    Entry entry;
    entry.id = { 701 };
    entry.title = u"July campaign"_s;
    entry.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
    entry.expectedVolume = volume;
    entry.stage = stage;
    return entry;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class tst_Funnel : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void streamModels_readTheInputs();
    void streamModels_noStreamsOrStages_areNone();
    void streamModels_followMarketsThenChannels();
    void target_liesEvenlyOverTheMonths();
    void target_yearBeyondTheHorizon_isLeftOut();
    void target_missingYear_wantsNothing();
    void salesEntry_isTheFirstStageOfSales();
    void backward_dividesByRatesAndMovesByLags();
    void backward_salesSourced_startsAtItsEntry();
    void backward_bookingToRevenue_movesTheWholeChain();
    void backward_noDealSizeAndNothingToCarry_needsNothing();
    void forward_entryMovesThroughTheSteps();
    void forward_entryAtTheLastStage_isWonAtOnce();
    void forward_entryWithoutVolume_bringsNothing();
    void forward_entryForAll_isSharedByTargetShares();
    void forward_entryForAllWithoutShares_isSharedEvenly();
    void forward_openingPipeline_standsAtDayZero();
    void forward_lagBeyondTheHorizon_landsAfter();
    void forward_lagOfNothingAtFullRate_passesOnUnchanged();
    void valuePerEntrant_isDealSizeTimesRates();
    void pointOfNoReturn_isTheLastWholeDay_data();
    void pointOfNoReturn_isTheLastWholeDay();
};

void tst_Funnel::streamModels_readTheInputs()
{
    Plan plan = smallPlan();
    plan.streams[0].bookingToRevenue = durationFromDays(14);
    plan.streams[0].marketingShare = { 600'000 };
    const QList<StreamModel> models = streamModels(plan);
    QCOMPARE(models.size(), 1);
    const StreamModel &model = models.first();
    QCOMPARE(model.id, kStream);
    QCOMPARE(model.rate, (QList<double> { 0.2, 0.1 }));
    QCOMPARE(model.lagDays, (QList<double> { 30, 60 }));
    QCOMPARE(model.dealSizeMinorUnits, 10'000'000.0);
    QCOMPARE(model.bookingToRevenueDays, 14.0);
    QCOMPARE(model.marketingShare, 0.6);
}

void tst_Funnel::streamModels_noStreamsOrStages_areNone()
{
    Plan plan = smallPlan();
    plan.streams.clear();
    QVERIFY(streamModels(plan).isEmpty());
    QVERIFY(streamModels(Plan()).isEmpty());
}

void tst_Funnel::streamModels_followMarketsThenChannels()
{
    Plan plan = twoMarkets(500'000, 500'000);
    plan.markets[0].position = 2;
    const QList<StreamModel> models = streamModels(plan);
    QCOMPARE(models.size(), 2);
    QCOMPARE(models[0].id, kSecondStream);
    QCOMPARE(models[1].id, kStream);
}

void tst_Funnel::target_liesEvenlyOverTheMonths()
{
    const Flow target = streamModels(smallPlan()).first().target;
    QCOMPARE(target.size(), 12);
    QCOMPARE(target[0], (Block { 0, 31, 10'000'000 }));
    QCOMPARE(target[7], (Block { 215, 243, 10'000'000 })); // February 2027, 28 days
    QCOMPARE(total(target), 120'000'000.0);
}

void tst_Funnel::target_yearBeyondTheHorizon_isLeftOut()
{
    Plan plan = smallPlan();
    plan.settings.horizonMonths = 18;
    plan.targets.append({ { 602 }, 2028, { 240'000'000 }, {} });
    const Flow target = streamModels(plan).first().target;
    QCOMPARE(target.size(), 18);
    // All of the first year, and six of the second's twelve months of 200,000.
    QCOMPARE(total(target), 240'000'000.0);
}

void tst_Funnel::target_missingYear_wantsNothing()
{
    Plan plan = smallPlan();
    plan.targets.clear();
    QCOMPARE(total(streamModels(plan).first().target), 0.0);
}

void tst_Funnel::salesEntry_isTheFirstStageOfSales()
{
    Plan plan = smallPlan();
    QCOMPARE(streamModels(plan).first().salesEntry, 2);
    plan.stages[1].owner = Side::Sales;
    QCOMPARE(streamModels(plan).first().salesEntry, 1);
    plan.streams[0].salesEntryStage = kInquiry;
    QCOMPARE(streamModels(plan).first().salesEntry, 0);
    plan.streams[0].salesEntryStage = {};
    for (Stage &stage : plan.stages)
        stage.owner = Side::Marketing;
    QCOMPARE(streamModels(plan).first().salesEntry, 2);
}

void tst_Funnel::backward_dividesByRatesAndMovesByLags()
{
    const Need need = backward(streamModels(smallPlan()).first());
    QCOMPARE(total(need.marketing[2]), 12.0); // 1,200,000 / 100,000
    QCOMPARE(total(need.marketing[1]), 120.0); // / 10 %
    QCOMPARE(total(need.marketing[0]), 600.0); // / 20 %
    QCOMPARE(total(need.sales[2]), 0.0);
    QCOMPARE(need.marketing[1].first().from, -60.0);
    QCOMPARE(need.marketing[0].first().from, -90.0);
    // MQL in July: two of the 31 days of August's ten, and 29 of the 30 of September's.
    QVERIFY(isNear(within(need.marketing[1], 0, 31), 10 * 2.0 / 31 + 10 * 29.0 / 30));
}

void tst_Funnel::backward_salesSourced_startsAtItsEntry()
{
    Plan plan = smallPlan();
    plan.streams[0].marketingShare = { 750'000 };
    plan.streams[0].salesEntryStage = kMql;
    const Need need = backward(streamModels(plan).first());
    QCOMPARE(total(need.marketing[2]), 9.0);
    QCOMPARE(total(need.sales[2]), 3.0);
    QCOMPARE(total(need.marketing[1]), 90.0);
    QCOMPARE(total(need.sales[1]), 30.0);
    QCOMPARE(total(need.marketing[0]), 450.0);
    QVERIFY(need.sales[0].isEmpty());
}

void tst_Funnel::backward_bookingToRevenue_movesTheWholeChain()
{
    Plan plan = smallPlan();
    plan.streams[0].bookingToRevenue = durationFromDays(10);
    const Need need = backward(streamModels(plan).first());
    QCOMPARE(need.marketing[2].first().from, -10.0);
    QCOMPARE(need.marketing[0].first().from, -100.0);
}

void tst_Funnel::backward_noDealSizeAndNothingToCarry_needsNothing()
{
    Plan plan = smallPlan();
    plan.markets[0].dealSize = {};
    plan.streams[0].targetShare = {};
    const Need need = backward(streamModels(plan).first());
    QCOMPARE(total(need.marketing[0]), 0.0);
}

void tst_Funnel::forward_entryMovesThroughTheSteps()
{
    Plan plan = smallPlan();
    plan.entries = { julyCampaign(310, kMql) };
    const Yield yield = forward(streamModels(plan).first());
    QVERIFY(yield.stages[0].isEmpty());
    QCOMPARE(yield.stages[1], (Flow { { 0, 31, 310 } }));
    QCOMPARE(yield.stages[2], (Flow { { 60, 91, 31 } }));
    QCOMPARE(yield.revenue, (Flow { { 60, 91, 310'000'000 } }));
    // One a day from 30 August: two days of August, 29 of September.
    QVERIFY(isNear(within(yield.stages[2], 31, 62), 2));
    QVERIFY(isNear(within(yield.stages[2], 62, 92), 29));
}

void tst_Funnel::forward_entryAtTheLastStage_isWonAtOnce()
{
    Plan plan = smallPlan();
    plan.entries = { julyCampaign(3, kWon) };
    const Yield yield = forward(streamModels(plan).first());
    QCOMPARE(yield.revenue, (Flow { { 0, 31, 30'000'000 } }));
}

void tst_Funnel::forward_entryWithoutVolume_bringsNothing()
{
    Plan plan = smallPlan();
    plan.entries = { julyCampaign(0, kMql) };
    plan.entries[0].kind = EntryKind::CloseOff;
    QVERIFY(forward(streamModels(plan).first()).revenue.isEmpty());
}

void tst_Funnel::forward_entryForAll_isSharedByTargetShares()
{
    Plan plan = twoMarkets(750'000, 250'000);
    plan.entries = { julyCampaign(100, {}) };
    QList<StreamModel> models = streamModels(plan);
    QCOMPARE(total(models[0].supply[0]), 75.0);
    QCOMPARE(total(models[1].supply[0]), 25.0);
    plan.entries[0].market = kSecondMarket;
    models = streamModels(plan);
    QVERIFY(models[0].supply[0].isEmpty());
    QCOMPARE(total(models[1].supply[0]), 100.0);
}

void tst_Funnel::forward_entryForAllWithoutShares_isSharedEvenly()
{
    Plan plan = twoMarkets(0, 0);
    plan.entries = { julyCampaign(100, kMql) };
    for (const StreamModel &model : streamModels(plan))
        QCOMPARE(total(model.supply[1]), 50.0);
}

void tst_Funnel::forward_openingPipeline_standsAtDayZero()
{
    Plan plan = smallPlan();
    plan.openingPipeline = { { { 801 }, kStream, kMql, 20, {} } };
    const Yield yield = forward(streamModels(plan).first());
    QCOMPARE(yield.stages[1], (Flow { { 0, 0, 20 } }));
    QCOMPARE(yield.stages[2], (Flow { { 60, 60, 2 } }));
    QCOMPARE(within(yield.stages[2], 31, 62), 2.0); // on 30 August
}

void tst_Funnel::forward_lagBeyondTheHorizon_landsAfter()
{
    Plan plan = smallPlan();
    plan.steps[1].lag = durationFromDays(60 * 30.4375);
    plan.entries = { julyCampaign(310, kMql) };
    const Yield yield = forward(streamModels(plan).first());
    QCOMPARE(within(yield.revenue, 0, 365), 0.0);
    QCOMPARE(total(yield.revenue), 310'000'000.0);
    const Need need = backward(streamModels(plan).first());
    QCOMPARE(within(need.marketing[1], 0, 365), 0.0);
    QCOMPARE(total(need.marketing[1]), 120.0);
}

void tst_Funnel::forward_lagOfNothingAtFullRate_passesOnUnchanged()
{
    Plan plan = smallPlan();
    for (Step &step : plan.steps) {
        step.rate = { 1'000'000 };
        step.lag = {};
    }
    plan.entries = { julyCampaign(62, {}) };
    const Yield yield = forward(streamModels(plan).first());
    QCOMPARE(yield.stages[2], yield.stages[0]);
    const Need need = backward(streamModels(plan).first());
    QCOMPARE(need.marketing[0], need.marketing[2]);
}

void tst_Funnel::valuePerEntrant_isDealSizeTimesRates()
{
    const StreamModel model = streamModels(smallPlan()).first();
    QCOMPARE(valuePerEntrant(model, 2), 10'000'000.0); // 100,000.00
    QCOMPARE(valuePerEntrant(model, 1), 1'000'000.0); // 10 % of it
    QCOMPARE(valuePerEntrant(model, 0), 200'000.0); // 20 % of that
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
    Plan plan = smallPlan();
    plan.steps[1].lag = durationFromDays(lagDays);
    QTEST(pointOfNoReturn(streamModels(plan).first(), 1, lastRevenueDay), "expected");
}

QTEST_APPLESS_MAIN(tst_Funnel)
#include "tst_funnel.moc"
