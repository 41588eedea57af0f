// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/share_out.h"
#include "app/plan/findings.h"
#include "tests/evidence/measured_example.h"

#include <QRegularExpression>
#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class UseMeasurementTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void freshPlan_takesTheMeasuredFunnel();
    void freshPlan_keepsItsStages_unlessAskedNotTo();
    void sourceInAMarket_givesItsStreamThatRate();
    void freshPlan_startsStreamsFromTheSettings();
    void freshPlan_sharesTheTargetByWonDeals();
    void freshPlan_withoutStages_getsTwo();
    void freshPlan_withoutDealSize_asksForOne();
    void freshPlan_entriesOfOtherStages_enterAtMql();
    void steps_areMarkedMeasured();
    void lag_withoutTimedDeals_isAnEstimate();
    void plannedChannels_areFoundByName();
    void severalMarkets_eachGetAStream();
    void nothingWon_leavesThePlanAlone();
    void again_changesNothingButIsSound();
    void shareOut_addsUpExactly();
};

void UseMeasurementTest::freshPlan_takesTheMeasuredFunnel()
{
    auto plan = freshPlan();
    plan.stages.append({ { 305 }, 3, u"After"_s, Side::Sales, {}, {} });
    const auto result = used(plan).value();
    const auto stages = ordered(result.plan.stages);
    QCOMPARE(stages.size(), 2);
    QCOMPARE(stages[0].id, kMql);
    QCOMPARE(stages[1].id, Id<Stage> { 305 });
    QCOMPARE(result.plan.channels.size(), 2);
    QCOMPARE(result.leftOut, QStringList { u"Fair: 7 leads, none won"_s });
    QCOMPARE(result.taken,
        (QStringList {
            u"Web · All customers: Lead → Won 20\u00A0% of 100, after 10.5\u00A0days on average"_s,
            u"direct · All customers: Lead → Won 20\u00A0% of 50"_s }));
}

/// 20 % on two steps that are guessed alike: each the square root of it, and half of 10.5 days.
void UseMeasurementTest::freshPlan_keepsItsStages_unlessAskedNotTo()
{
    QVERIFY(mayCutFunnel(freshPlan(), example()));
    const auto plan = used(freshPlan(), example(), MeasuredFunnel::KeepStages).value().plan;
    QCOMPARE(plan.stages, freshPlan().stages);
    const auto first = stepOf(plan, u"Web"_s, kInquiry);
    const auto second = stepOf(plan, u"Web"_s, kMql);
    QCOMPARE(first.rate, second.rate);
    QVERIFY(std::abs(first.rate.fraction() * second.rate.fraction() - 0.2) < 1e-5);
    QCOMPARE(first.lag.minutes + second.lag.minutes, 15'120);
    QCOMPARE(first.rateEvidence.mark, EvidenceMark::Estimated); // how it divides is no measure
    QVERIFY(sound(plan));
    QVERIFY(!mayCutFunnel(plan, example())); // it has streams now
}

/// Of the web 30 of 60 were won in Automotive, and nothing tells of Machinery.
void UseMeasurementTest::sourceInAMarket_givesItsStreamThatRate()
{
    auto plan = freshPlan();
    for (const auto &name : { u"Automotive"_s, u"Machinery"_s }) {
        Market market;
        market.id = { 101 + plan.markets.size() };
        market.position = int(plan.markets.size());
        market.name = name;
        market.dealSize = { 1'000 };
        plan.markets += market;
    }
    auto measurement = example();
    auto own = sliceOf(source(u"Web"_s, 60, 30, 30, 5));
    own.names += u"automotive"_s;
    measurement.breakdowns += Breakdown { { Dimension::Source, Dimension::Market }, { own } };
    const auto next = used(plan, measurement).value().plan;
    const auto web = channelNamed(next, u"Web"_s).id;
    for (const auto &stream : next.streams) {
        const auto step = std::find_if(next.steps.begin(), next.steps.end(),
            [&](const Step &one) { return one.stream == stream.id; });
        if (stream.channel == web)
            QCOMPARE(step->rate,
                stream.market == Id<Market> { 101 } ? Ratio { 500'000 } : Ratio { 200'000 });
    }
}

void UseMeasurementTest::freshPlan_startsStreamsFromTheSettings()
{
    const auto plan = used(freshPlan()).value().plan;
    QCOMPARE(plan.markets.size(), 1);
    QCOMPARE(plan.markets.first().name, u"All customers"_s);
    QCOMPARE(plan.markets.first().dealSize, Money { 5'000'000 });
    QCOMPARE(plan.markets.first().dealSizeEvidence.mark, EvidenceMark::Estimated);
    const auto stream = streamOf(plan, u"Web"_s);
    QCOMPARE(stream.marketingShare, Ratio { 600'000 });
    QCOMPARE(stream.bookingToRevenue, durationFromDays(30));
}

void UseMeasurementTest::freshPlan_sharesTheTargetByWonDeals()
{
    const auto plan = used(freshPlan()).value().plan;
    QCOMPARE(streamOf(plan, u"Web"_s).targetShare, Ratio { 666'667 });
    QCOMPARE(streamOf(plan, u"direct"_s).targetShare, Ratio { 333'333 });
}

void UseMeasurementTest::freshPlan_withoutStages_getsTwo()
{
    auto plan = freshPlan();
    plan.stages.clear();
    const auto stages = ordered(used(plan).value().plan.stages);
    QCOMPARE(stages.size(), 2);
    QCOMPARE(stages[0].name, u"MQL"_s);
    QCOMPARE(stages[1].name, u"Won"_s);
}

void UseMeasurementTest::freshPlan_withoutDealSize_asksForOne()
{
    auto plan = freshPlan();
    plan.settings.dealSize = {};
    const auto result = used(plan);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Empty);
    QCOMPARE(result.error().subject, u"deal size"_s);
}

void UseMeasurementTest::freshPlan_entriesOfOtherStages_enterAtMql()
{
    auto plan = freshPlan();
    Entry entry;
    entry.id = { 701 };
    entry.title = u"Fair"_s;
    entry.period = { QDate(2026, 9, 1), QDate(2026, 9, 4) };
    entry.stage = kInquiry;
    plan.entries = { entry };
    QCOMPARE(used(plan).value().plan.entries.first().stage, kMql);
}

void UseMeasurementTest::steps_areMarkedMeasured()
{
    const auto step = stepOf(used(freshPlan()).value().plan, u"Web"_s, kMql);
    QCOMPARE(step.rate, Ratio { 200'000 });
    QCOMPARE(step.lag, Duration { 15'120 }); // 10.5 days
    const auto text = u"leads.csv + deals.csv, 1 Jun 2017 – 31 May 2018, %1 cases, Web"_s;
    QCOMPARE(step.rateEvidence, (Evidence { EvidenceMark::Measured, text.arg(100), 100, 20 }));
    QCOMPARE(step.lagEvidence, (Evidence { EvidenceMark::Measured, text.arg(20), 20, 0 }));
}

void UseMeasurementTest::lag_withoutTimedDeals_isAnEstimate()
{
    const auto step = stepOf(used(freshPlan()).value().plan, u"direct"_s, kMql);
    QCOMPARE(step.rateEvidence.mark, EvidenceMark::Measured);
    QCOMPARE(step.lag, Duration { 15'120 });
    QCOMPARE(step.lagEvidence.mark, EvidenceMark::Estimated);
}

/// Lead → Won spans Inquiry → MQL (20 % in 30 days) and MQL → Won (10 % in 60 days): 20 % together
/// are 0.02 to the power of log 0.2 by log 0.02.
void UseMeasurementTest::plannedChannels_areFoundByName()
{
    const auto plan = used(smallPlan()).value().plan;
    QCOMPARE(channelNamed(plan, u"Direct"_s).id, kChannel);
    QCOMPARE(plan.channels.size(), 2);
    const auto first = stepOf(plan, u"Direct"_s, kInquiry);
    const auto second = stepOf(plan, u"Direct"_s, kMql);
    QCOMPARE(second.id, kMqlStep);
    QVERIFY(std::abs(first.rate.fraction() * second.rate.fraction() - 0.2) < 1e-5);
    QVERIFY(second.rate.ppm < first.rate.ppm);
    QCOMPARE(second.rateEvidence.mark, EvidenceMark::Estimated); // how it divides is no measure
    QCOMPARE(streamOf(plan, u"Direct"_s).targetShare, Ratio { 1'000'000 });
}

void UseMeasurementTest::severalMarkets_eachGetAStream()
{
    auto plan = freshPlan();
    Market market;
    market.dealSize = { 1'000 };
    for (const qint64 id : { 101, 102, 103 }) {
        market.id = { id };
        market.name = QString::number(id);
        plan.markets += market;
    }
    const auto result = used(plan).value().plan;
    QCOMPARE(result.streams.size(), 6);
    qint64 sum = 0;
    for (const auto &stream : result.streams)
        sum += stream.targetShare.ppm;
    QCOMPARE(sum, 1'000'000);
}

void UseMeasurementTest::nothingWon_leavesThePlanAlone()
{
    auto measurement = example();
    measurement.breakdowns = { bySource({ source(u"Fair"_s, 7, 0, 0, 0) }) };
    const auto result = used(freshPlan(), measurement).value();
    QCOMPARE(result.plan, freshPlan());
    QVERIFY(result.taken.isEmpty());
    QCOMPARE(result.leftOut.size(), 1);
}

void UseMeasurementTest::again_changesNothingButIsSound()
{
    const auto once = used(freshPlan()).value().plan;
    QVERIFY(sound(once));
    QCOMPARE(used(once).value().plan, once);
}

void UseMeasurementTest::shareOut_addsUpExactly()
{
    QCOMPARE(shareOut(100, { 1, 1, 1 }), (QList<qint64> { 34, 33, 33 }));
    QCOMPARE(shareOut(10, { 0, 5, 0 }), (QList<qint64> { 0, 10, 0 }));
    QCOMPARE(shareOut(10, { 1, 2, 4 }), (QList<qint64> { 1, 3, 6 })); // 1.43, 2.86, 5.71
    QRandomGenerator random(3);
    for (int trial = 0; trial < 500; ++trial) {
        QList<qint64> weights { 1 };
        for (int count = random.bounded(12); count > 0; --count)
            weights += random.bounded(100'000);
        const auto parts = shareOut(1'000'000, weights);
        const auto sum = std::accumulate(weights.begin(), weights.end(), qint64 { 0 });
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64 { 0 }), 1'000'000);
        for (qsizetype at = 0; at < parts.size(); ++at)
            QVERIFY(std::abs(1e6 * double(weights[at]) / double(sum) - double(parts[at])) < 1);
    }
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::UseMeasurementTest)
#include "tst_use_measurement.moc"
