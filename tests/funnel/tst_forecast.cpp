// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast.h"

#include "tests/funnel/drawn_forecast.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class tst_Forecast : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void forecast_isThatOfASecondWorking();
    void forecast_sameSeed_isTheSameWithAnyThreads();
    void forecast_otherSeed_isAnother();
    void forecast_addedEntry_leavesTheOthersLuck();
    void forecast_knownRates_isPoisson();
    void forecast_splitAcrossQuarters_isPoissonInEach();
    void forecast_measuredRate_isBetaBinomial();
    void forecast_sameAs_isOneInput();
    void shares_oneWideRate_hasNearlyAll();
    void shares_ofTwoInputs_areThoseWorkedByHand();
    void shares_withoutSpread_areChance();
    void forecast_noSupply_isNothing();
    void forecast_noTarget_hasNoChance();
    void forecast_rateOfOne_losesNobody();
    void forecast_oneStage_isWonAtOnce();
    void forecast_sixtyMonths_hasFiveYears();
    void cancelled_isNothing();
    void progress_risesToAll();
};

void tst_Forecast::forecast_isThatOfASecondWorking()
{
    // second_working.py prints these numbers.
    const Forecast forecast = drawn(campaignPlan(), 1'000, 5);
    QCOMPARE(forecast.quarters.size(), 4);
    const RevenueForecast first { 0x1.01b41867e46d6p+24, 0x1.38384cf8fa57ap+25,
        0x1.0ca84634b422fp+26, 0x1.443019a6648dep+25, 0x1.4c32a549131b8p+24, 30'000'000, 0.693 };
    compareExactly(forecast.quarters[0].revenue, first);
    const RevenueForecast second { 0x1.7818a991ab119p+25, 0x1.6257a18eda166p+26,
        0x1.27c76e30714fap+27, 0x1.7a6e1efaf7bf7p+26, 0x1.4cb94443ce23cp+25, 30'000'000, 0.973 };
    compareExactly(forecast.quarters[1].revenue, second);
    compareExactly(forecast.quarters[2].revenue, { 0, 0, 0, 0, 0, 30'000'000, 0 });
    const RevenueForecast year { 0x1.335043580e988p+26, 0x1.054fa308aea39p+27,
        0x1.8ed29977eeacep+27, 0x1.0e4315e715037p+27, 0x1.94e75c5cac6a1p+25, 120'000'000, 0.618 };
    compareExactly(firstYear(forecast), year);
}

void tst_Forecast::forecast_sameSeed_isTheSameWithAnyThreads()
{
    const Forecast one = drawn(campaignPlan(), 5'000, 3, 1);
    for (const int threads : { 1, 2, 3, 7 })
        QVERIFY(isSame(drawn(campaignPlan(), 5'000, 3, threads), one));
}

void tst_Forecast::forecast_otherSeed_isAnother()
{
    QVERIFY(!isSame(drawn(campaignPlan(), 500, 1), drawn(campaignPlan(), 500, 2)));
}

void tst_Forecast::forecast_addedEntry_leavesTheOthersLuck()
{
    Plan plan = campaignPlan();
    const Forecast before = drawn(plan, 500);
    Entry tooLate = campaign(400, kInquiry, EvidenceMark::Guessed);
    tooLate.id = { 700 }; // stands before the other
    tooLate.period = { { 2027, 6, 1 }, { 2027, 6, 30 } };
    plan.entries.prepend(tooLate);
    QVERIFY(isSame(drawn(plan, 500), before));
}

void tst_Forecast::forecast_knownRates_isPoisson()
{
    // 500 · 20 % · 10 % = 10 wins, all within the year: a Poisson number of deals of 100,000.
    Plan plan = smallPlan();
    plan.entries = { campaign(500, kInquiry, EvidenceMark::Guessed) };
    plan.targets[0].revenue = { 115'000'000 };
    constexpr int kTrials = 40'000;
    const Forecast forecast = drawn(certain(plan), kTrials);
    compareRevenue(firstYear(forecast), 10 * kDeal, 10 * kDeal * kDeal, kTrials);
    // Twelve deals reach the target: P(N >= 12) = 0.3032.
    QVERIFY(std::abs(firstYear(forecast).chance.value() - 0.3032) < 5 * 0.0023);
}

void tst_Forecast::forecast_splitAcrossQuarters_isPoissonInEach()
{
    // Revenue 90 days after the campaign's 92 days: 2 of 92 parts in the first quarter.
    Plan plan = smallPlan();
    plan.entries = { campaign(5'000, kInquiry, EvidenceMark::Guessed) };
    constexpr int kTrials = 40'000;
    const Forecast forecast = drawn(certain(plan), kTrials);
    const double first = 100.0 * 2 / 92;
    const double second = 100.0 * 90 / 92;
    compareRevenue(forecast.quarters[0].revenue, first * kDeal, first * kDeal * kDeal, kTrials);
    compareRevenue(forecast.quarters[1].revenue, second * kDeal, second * kDeal * kDeal, kTrials);
    // Independent: variances add up.
    compareRevenue(firstYear(forecast), 100 * kDeal, 100 * kDeal * kDeal, kTrials);
}

void tst_Forecast::forecast_measuredRate_isBetaBinomial()
{
    // 30 MQLs, of 40 seen 8 were won: Beta(9, 33), so 30 · 9/42 wins on average, with variance
    // 30 · 9 · 33 · (42 + 30) / (42² · 43).
    Plan plan = smallPlan();
    plan.openingPipeline = { pipeline(kMql, 30) };
    plan = certain(plan);
    plan.steps[1].rateEvidence = { EvidenceMark::Measured, {}, 40, 8 };
    constexpr int kTrials = 40'000;
    const double variance = 30.0 * 9 * 33 * 72 / (42.0 * 42 * 43);
    compareRevenue(
        firstYear(drawn(plan, kTrials)), 30.0 * 9 / 42 * kDeal, variance * kDeal * kDeal, kTrials);
}

void tst_Forecast::forecast_sameAs_isOneInput()
{
    // A second stream with the first one's rates: they are good or bad together.
    Plan plan = smallPlan();
    Stream second = plan.streams[0];
    second.id = { 402 };
    second.channel = { 202 };
    second.ratesSameAs = kStream;
    second.lagsSameAs = kStream;
    plan.channels.append({ { 202 }, 1, u"Partners"_s });
    plan.streams[0].targetShare = second.targetShare = { 500'000 };
    plan.streams.append(second);
    plan.entries = { campaign(100'000, kInquiry, EvidenceMark::Guessed) };
    plan = certain(plan);
    plan.steps[0].rateLow = { 100'000 };
    plan.steps[0].rateHigh = { 300'000 };
    const YearForecast year = drawn(plan, 5'000).years.first();
    QCOMPARE(year.shares.first().id, kInquiryStep.value);
    // 2,000 wins; the rate's deviation is 20 % / sqrt(7) / 2 of them, the luck's sqrt(2,000).
    const double ofRate = 2'000 * 2'000 * 0.25 / 7;
    QVERIFY(std::abs(year.shares.first().share - ofRate / (ofRate + 2'000)) < 0.05);
}

void tst_Forecast::shares_oneWideRate_hasNearlyAll()
{
    Plan plan = smallPlan();
    plan.entries = { campaign(1'000'000, kInquiry, EvidenceMark::Guessed) };
    plan = certain(plan);
    plan.steps[1].rateLow = { 50'000 };
    plan.steps[1].rateHigh = { 150'000 };
    const YearForecast year = drawn(plan, 5'000).years.first();
    QCOMPARE(year.shares.first().purpose, Purpose::Rate);
    QCOMPARE(year.shares.first().id, kMqlStep.value);
    QVERIFY(year.shares.first().share > 0.95);
    QVERIFY(year.chanceShare < 0.05);
}

void tst_Forecast::shares_ofTwoInputs_areThoseWorkedByHand()
{
    // Wins are Poisson of V · 20 % · r: V is 5,000 ± 50 %, r is 10 % from 5 to 15 %; both are
    // Beta(3, 3), so their variances are the squared range / 28: relative ones 1/28 each. Wins:
    // 100 on average; variance 100² · (1/28 + 1/28 + 1/28²) + 100 = 827; each input has 357.1.
    Plan plan = smallPlan();
    plan.entries = { campaign(5'000, kInquiry, EvidenceMark::Guessed) };
    plan = certain(plan);
    plan.entries[0].volumeLow = 2'500;
    plan.entries[0].volumeHigh = 7'500;
    plan.steps[1].rateLow = { 50'000 };
    plan.steps[1].rateHigh = { 150'000 };
    const YearForecast year = drawn(plan, 40'000).years.first();
    const double whole = 10'000 * (2.0 / 28 + 1.0 / 784) + 100;
    compareRevenue(year.revenue, 100 * kDeal, whole * kDeal * kDeal, 40'000);
    const double each = 10'000.0 / 28 / whole;
    QVERIFY(std::abs(shareOf(year, Purpose::Rate, kMqlStep.value) - each) < 0.02);
    QVERIFY(std::abs(shareOf(year, Purpose::Volume, 701) - each) < 0.02);
    QVERIFY(std::abs(year.chanceShare - (1 - 2 * each)) < 0.04);
}

void tst_Forecast::shares_withoutSpread_areChance()
{
    Plan plan = certain(campaignPlan());
    const YearForecast year = drawn(plan, 2'000).years.first();
    QVERIFY(year.chanceShare > 0.999);
}

void tst_Forecast::forecast_noSupply_isNothing()
{
    const Forecast forecast = drawn(smallPlan(), 100);
    QCOMPARE(forecast.quarters.size(), 4);
    compareExactly(firstYear(forecast), { 0, 0, 0, 0, 0, 120'000'000, 0 });
    QVERIFY(forecast.years.first().shares.isEmpty());
    QVERIFY(lockstep::forecast(Plan(), { 100, 1, 1 }).value().years.isEmpty());
}

void tst_Forecast::forecast_noTarget_hasNoChance()
{
    Plan plan = campaignPlan();
    plan.targets.clear();
    QVERIFY(!firstYear(drawn(plan, 100)).chance.has_value());
}

void tst_Forecast::forecast_rateOfOne_losesNobody()
{
    Plan plan = smallPlan();
    plan.openingPipeline = { pipeline(kInquiry, 7) };
    plan.steps[0].rate = plan.steps[1].rate = { 1'000'000 };
    plan = certain(plan);
    plan.markets[0].dealSizeSpread = { 1 };
    const RevenueForecast revenue = firstYear(drawn(plan, 200));
    QVERIFY(std::abs(revenue.p10 / (7 * kDeal) - 1) < 1e-5);
    QVERIFY(std::abs(revenue.p90 / (7 * kDeal) - 1) < 1e-5);
}

void tst_Forecast::forecast_oneStage_isWonAtOnce()
{
    Plan plan = smallPlan();
    plan.stages = { plan.stages.last() };
    plan.steps.clear();
    plan.openingPipeline = { pipeline(kWon, 3) };
    plan.entries = { campaign(20, kWon, EvidenceMark::Estimated) };
    plan = certain(plan);
    compareRevenue(drawn(plan, 20'000).quarters[0].revenue, 23 * kDeal, 20 * kDeal * kDeal, 20'000);
}

void tst_Forecast::forecast_sixtyMonths_hasFiveYears()
{
    Plan plan = campaignPlan();
    plan.settings.horizonMonths = 60;
    const Forecast forecast = drawn(plan, 200);
    QCOMPARE(forecast.quarters.size(), 20);
    QCOMPARE(forecast.years.size(), 5);
    QCOMPARE(forecast.years.last().fiscalYear, 2031);
    QVERIFY(!forecast.years.last().revenue.chance.has_value());
}

void tst_Forecast::cancelled_isNothing()
{
    std::atomic_bool isCancelled = false;
    int told = 0;
    const auto stopAtOnce = [&](double) {
        ++told;
        isCancelled = true;
    };
    const ForecastProgress progress { stopAtOnce, &isCancelled };
    QVERIFY(!forecast(campaignPlan(), { 1'000'000, 1, 2 }, progress).has_value());
    QCOMPARE(told, 1);
}

void tst_Forecast::progress_risesToAll()
{
    QList<double> told;
    const ForecastProgress progress { [&](double share) { told.append(share); }, nullptr };
    QVERIFY(forecast(campaignPlan(), { 1'000, 1, 1 }, progress).has_value());
    QVERIFY(told.size() > 10);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 1.0);
}

QTEST_APPLESS_MAIN(tst_Forecast)
#include "tst_forecast.moc"
