// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"
#include "app/funnel/target_flow.h"
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
    return std::abs(a - b) <= 1e-9 * std::max(1e-3, std::abs(b));
}

StreamModel modelOf(const Plan &plan)
{
    return streamModels(plan).first();
}

constexpr qint64 kNever = -1'000'000;
constexpr qint64 kEver = 1'000'000;

/// Entrants of `stage` needed on the days [from, to).
double needed(const StreamModel &model, int stage, qint64 from = kNever, qint64 to = kEver)
{
    const std::array days { from, to };
    std::array<double, 2> come {};
    addNeed(come, days, model, backward(model), stage);
    return come[1] - come[0];
}

/// What the plan yields: entrants of each stage on the days [from, to), deals that land then.
struct Yielded {
    QList<double> entered;
    double landed = 0;
};
Yielded yielded(const StreamModel &model, qint64 from = kNever, qint64 to = kEver)
{
    const std::array days { from, to };
    Yield yield(model.lastStage() + 1, days);
    forward(yield, model, passages(model));
    Yielded result;
    for (int stage = 0; stage <= model.lastStage(); ++stage) {
        result.entered.append(yield.entered(stage)[1] - yield.entered(stage)[0]);
        result.landed += yield.landed(stage)[1] - yield.landed(stage)[0];
    }
    return result;
}

} // namespace

class tst_Funnel : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void streamModels_readTheInputs();
    void streamModels_noStreamsOrStages_areNone();
    void streamModels_followMarketsThenChannels();
    void streamModels_sameAs_readTheOthersInputs();
    void target_liesEvenlyOverTheMonths();
    void target_yearBeyondTheHorizon_isLeftOut();
    void target_bySpread_fallsOnItsQuarters_data();
    void target_bySpread_fallsOnItsQuarters();
    void target_ramp_risesEvenly();
    void target_bridge_leavesTheRest();
    void salesEntry_isTheFirstStageOfSales();
    void partners_enterWithSalesUnlessStated();
    void backward_dividesByRatesAndMovesByLags();
    void backward_bookingToRevenue_movesTheWholeChain();
    void backward_curve_isMirrored();
    void backward_noDealSizeAndNothingToCarry_needsNothing();
    void effectiveRate_countsThoseWhoComeBack();
    void forward_entryMovesThroughTheSteps();
    void forward_entryAtTheLastStage_isWonAtOnce();
    void forward_entryForAll_isSharedByTargetShares();
    void forward_entryForAllWithoutShares_isSharedEvenly();
    void forward_openingPipeline_standsAtDayZero();
    void forward_openingPipelineWithAge_hasLessToWait_data();
    void forward_openingPipelineWithAge_hasLessToWait();
    void forward_curve_spreadsThoseWhoPass();
    void forward_recycled_passLater();
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

void tst_Funnel::streamModels_sameAs_readTheOthersInputs()
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
    const QList<StreamModel> models = streamModels(plan);
    QCOMPARE(models[1].steps, models[0].steps);
    QCOMPARE(models[1].steps[0].recycleShare, 0.1);
    QCOMPARE(models[1].bookingToRevenue, durationFromDays(14));
    QCOMPARE(models[1].dealSizeMinorUnits, 7'000'000.0);
    QCOMPARE(models[1].marketingShare, 0.4);
}

void tst_Funnel::target_liesEvenlyOverTheMonths()
{
    const PartOf target = modelOf(smallPlan()).target;
    QCOMPARE(target.part, 1.0);
    QVERIFY(isNear(target.of.total(), 120'000'000));
    QVERIFY(isNear(target.of.within(0, 31), 10'000'000));
    QVERIFY(isNear(target.of.within(215, 243), 10'000'000)); // February 2027, 28 days
    QVERIFY(isNear(target.of.within(215, 216), 10'000'000.0 / 28));
}

void tst_Funnel::target_yearBeyondTheHorizon_isLeftOut()
{
    Plan plan = smallPlan();
    plan.settings.horizonMonths = 18;
    plan.targets.append({ { 602 }, 2028, { 240'000'000 }, {} });
    // All of the first year, and six of the second's twelve months of 200,000.
    QVERIFY(isNear(revenueWanted(plan).total(), 240'000'000));
    plan.targets.clear();
    QCOMPARE(revenueWanted(plan).total(), 0.0);
}

void tst_Funnel::target_bySpread_fallsOnItsQuarters_data()
{
    QTest::addColumn<int>("spread");
    QTest::addColumn<QList<double>>("millions");
    QTest::newRow("even") << int(Spread::Even) << QList<double> { 30, 30, 30, 30 };
    QTest::newRow("by hand") << int(Spread::ByHand) << QList<double> { 12, 24, 36, 48 };
    QTest::newRow("as last year") << int(Spread::LastYear) << QList<double> { 20, 20, 20, 60 };
}

void tst_Funnel::target_bySpread_fallsOnItsQuarters()
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

void tst_Funnel::target_ramp_risesEvenly()
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

void tst_Funnel::target_bridge_leavesTheRest()
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

void tst_Funnel::salesEntry_isTheFirstStageOfSales()
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

void tst_Funnel::partners_enterWithSalesUnlessStated()
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

void tst_Funnel::forward_entryMovesThroughTheSteps()
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

void tst_Funnel::forward_entryAtTheLastStage_isWonAtOnce()
{
    Plan plan = smallPlan();
    plan.entries = { julyCampaign(3, kWon) };
    QVERIFY(isNear(yielded(modelOf(plan), 0, 31).landed, 3));
}

void tst_Funnel::forward_entryForAll_isSharedByTargetShares()
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

void tst_Funnel::forward_entryForAllWithoutShares_isSharedEvenly()
{
    Plan plan = twoMarkets(0, 0);
    plan.entries = { julyCampaign(100, kMql) };
    for (const StreamModel &model : streamModels(plan))
        QVERIFY(isNear(yielded(model).entered[1], 50));
}

void tst_Funnel::forward_openingPipeline_standsAtDayZero()
{
    Plan plan = smallPlan();
    plan.openingPipeline = { { { 801 }, kStream, kMql, 20, {} } };
    const StreamModel model = modelOf(plan);
    QVERIFY(isNear(yielded(model, 0, 1).entered[1], 20));
    QVERIFY(isNear(yielded(model, 60, 61).entered[2], 2)); // on 30 August
    QVERIFY(isNear(yielded(model).landed, 2));
}

void tst_Funnel::forward_openingPipelineWithAge_hasLessToWait_data()
{
    QTest::addColumn<double>("age");
    QTest::addColumn<qint64>("wonOn");
    QTest::newRow("just come") << 0.0 << qint64(60);
    QTest::newRow("for twenty days") << 20.0 << qint64(40);
    QTest::newRow("for longer than the lag") << 100.0 << qint64(0);
}

void tst_Funnel::forward_openingPipelineWithAge_hasLessToWait()
{
    QFETCH(double, age);
    QFETCH(qint64, wonOn);
    Plan plan = smallPlan();
    plan.openingPipeline = { { { 801 }, kStream, kMql, 20, {}, durationFromDays(age) } };
    QVERIFY(isNear(yielded(modelOf(plan), wonOn, wonOn + 1).entered[2], 2));
}

void tst_Funnel::forward_curve_spreadsThoseWhoPass()
{
    Plan plan = smallPlan();
    plan.steps[1].lagCurve = { { { 500'000 }, { 300'000 }, { 200'000 } } };
    plan.openingPipeline = { { { 801 }, kStream, kMql, 100, {} } };
    StreamModel model = modelOf(plan);
    QVERIFY(isNear(yielded(model, 0, 30).entered[2], 5));
    QVERIFY(isNear(yielded(model, 30, 31).entered[2], 3));
    QVERIFY(isNear(yielded(model, 60, 61).entered[2], 2));
    // Who has stood there for 40 days can only be of the last part, 20.875 days from now.
    plan.openingPipeline[0].age = durationFromDays(40);
    model = modelOf(plan);
    QVERIFY(isNear(yielded(model, 20, 21).entered[2], 10));
}

void tst_Funnel::forward_recycled_passLater()
{
    Plan plan = smallPlan();
    plan.steps[1].recycleShare = { 500'000 };
    plan.steps[1].recycleDelay = durationFromDays(100);
    plan.openingPipeline = { { { 801 }, kStream, kMql, 100, {} } };
    const StreamModel model = modelOf(plan);
    // Ten are won after 60 days; of the 90 others 45 come back after 100, of whom 4.5 are won 60
    // days later. Everybody was an MQL once.
    QVERIFY(isNear(yielded(model).entered[1], 100));
    QVERIFY(isNear(yielded(model, 60, 61).entered[2], 10));
    QVERIFY(isNear(yielded(model, 160, 161).entered[2], 4.5));
    QVERIFY(isNear(yielded(model).landed, 10 / 0.55));
    // Who has stood there for 30 days comes back in 70.
    plan.openingPipeline[0].age = durationFromDays(30);
    QVERIFY(isNear(yielded(modelOf(plan), 30, 31).entered[2], 10));
    QVERIFY(isNear(yielded(modelOf(plan), 130, 131).entered[2], 4.5));
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
