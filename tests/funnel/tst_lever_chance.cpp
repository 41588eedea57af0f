// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/lever_chance.h"

#include "tests/support/funnel_flows.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr ForecastOptions kOptions { 20'000, 7, 1 };
const Lever kMqlRate { LeverKind::Rate, kMql };

/// smallPlan with 500 inquiries in July, all of it as good as certain: each deal brings 100,000 but
/// for a millionth, twelve of them the target, and ten are expected.
Plan certainPlan()
{
    Plan plan = smallPlan();
    for (Step &step : plan.steps)
        step.rateLow = step.rateHigh = step.rate;
    plan.markets[0].dealSizeSpread = { 1 };
    plan.targets[0].revenue = { 119'900'000 };
    plan.entries = { julyCampaign(500, kInquiry) };
    plan.entries[0].volumeLow = plan.entries[0].volumeHigh = 500;
    return plan;
}

Lever volume()
{
    Lever lever { LeverKind::Volume };
    lever.entry = { 701 };
    return lever;
}

struct Chances {
    double now = 0;
    double raised = 0;
};

/// With 10 % more.
Chances chances(const Plan &plan, const Lever &lever, const StreamFilter &filter = {})
{
    const LeverBench bench(plan, filter);
    const ChanceBench chances(bench, filter, kOptions);
    const std::atomic_bool isCancelled = false;
    return { chances.chance(isCancelled).value_or(-1),
        chances.chance(lever, bench.value(lever) * 1.1, isCancelled).value_or(-1) };
}

bool isWithin(double value, double expected, double slack)
{
    return std::abs(value - expected) <= slack;
}

} // namespace

class tst_LeverChance : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// The number of deals is Poisson: 12 or more of ten expected come in 30.32 % of all cases, of
    /// eleven in 42.07 %; 11 or more of ten in 41.70 % (tables of the Poisson distribution).
    void tenPercentMore_isAsTheTablesSay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("expected");
        QTest::newRow("rate: eleven deals") << int(LeverKind::Rate) << 0.4207;
        QTest::newRow("volume: eleven deals") << int(LeverKind::Volume) << 0.4207;
        QTest::newRow("deal size: ten of 110,000") << int(LeverKind::DealSize) << 0.4170;
    }
    void tenPercentMore_isAsTheTablesSay()
    {
        QFETCH(int, kind);
        const auto of = LeverKind(kind);
        const Lever lever = of == LeverKind::Rate ? kMqlRate
            : of == LeverKind::Volume             ? volume()
                                                  : Lever { of };
        const auto [now, raised] = chances(certainPlan(), lever);
        // Three standard errors of a share of 20,000 trials.
        QVERIFY2(isWithin(now, 0.3032, 0.0098), qPrintable(QString::number(now)));
        QFETCH(double, expected);
        QVERIFY2(isWithin(raised, expected, 0.0105), qPrintable(QString::number(raised)));
    }

    void opening_isRaisedByPartsOfOne()
    {
        Plan plan = certainPlan();
        plan.entries.clear();
        plan.targets[0].revenue = { 9'900'000 }; // one deal is enough
        plan.openingPipeline = { { { 801 }, kStream, kMql, 5, {} } };
        // 1 - 0.9^5; 5.5 of them are 5 or 6, one as often as the other.
        const auto [now, raised] = chances(plan, { LeverKind::Opening, kMql });
        QVERIFY(isWithin(now, 0.40951, 0.0105));
        QVERIFY(isWithin(raised, (0.40951 + 0.468559) / 2, 0.0105));
    }

    void whatMovesNothing_changesNothingAtAll()
    {
        Plan plan = certainPlan();
        plan.entries[0].period = { { 2027, 6, 1 }, { 2027, 7, 1 } }; // lands next year
        const auto [now, raised] = chances(plan, volume());
        QCOMPARE(now, 0.0);
        QCOMPARE(raised, 0.0);
        plan.entries.append(julyCampaign(500, kInquiry));
        plan.entries.last().id = { 702 };
        plan.entries.last().volumeLow = plan.entries.last().volumeHigh = 500;
        const Chances both = chances(plan, volume());
        QVERIFY(both.now > 0.2);
        QCOMPARE(both.raised, both.now);
    }

    void asPlanned_isTheForecasts()
    {
        for (const quint32 seed : { 3U, 8U, 21U, 34U }) {
            QRandomGenerator random(seed);
            const Plan plan = randomPlan(random, kEverything);
            const LeverBench bench(plan);
            const std::atomic_bool isCancelled = false;
            const ForecastOptions few { 500, 5, 1 };
            QCOMPARE(ChanceBench(bench, {}, few).chance(isCancelled),
                forecast(plan, few)->years.first().revenue.chance);
        }
    }

    /// Where another market carries half of the target, this one's half is what counts.
    void selected_isTheirPartOfTheTarget()
    {
        Plan plan = twoMarkets(500'000, 500'000);
        for (Step &step : plan.steps)
            step.rateLow = step.rateHigh = step.rate;
        for (Market &market : plan.markets)
            market.dealSizeSpread = { 1 };
        plan.entries = { julyCampaign(500, kInquiry) };
        plan.entries[0].market = kMarket;
        plan.entries[0].volumeLow = plan.entries[0].volumeHigh = 500;
        plan.targets[0].revenue = { 239'800'000 };
        QVERIFY(isWithin(chances(plan, kMqlRate, { kMarket, {} }).now, 0.3032, 0.0098));
        QCOMPARE(chances(plan, kMqlRate, { kSecondMarket, {} }).now, 0.0);
        QVERIFY(chances(plan, kMqlRate).now < 0.01); // 24 deals of ten expected
    }

    void withoutTarget_orCancelled_thereIsNone()
    {
        Plan plan = certainPlan();
        const LeverBench bench(plan);
        const ChanceBench chances(bench, {}, kOptions);
        const std::atomic_bool isCancelled = true;
        QVERIFY(!chances.chance(isCancelled));
        QVERIFY(!chances.chance(kMqlRate, 0.2, isCancelled));
        plan.targets[0].revenue = {};
        const std::atomic_bool goesOn = false;
        const LeverBench aimless(plan);
        QVERIFY(!ChanceBench(aimless, {}, kOptions).chance(goesOn));
    }
};

QTEST_APPLESS_MAIN(tst_LeverChance)
#include "tst_lever_chance.moc"
