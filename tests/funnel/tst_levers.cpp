// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/equal_revenue.h"
#include "app/funnel/levers.h"
#include "app/funnel/planned_revenue.h"
#include "tests/funnel/lever_plans.h"
#include "tests/support/near.h"
#include "tests/support/random_plan.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class tst_Levers : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rate_tenPercentMore_bringsTenPercentMore();
    void rate_stopsAtAllOfThem();
    void lag_movesRevenueBetweenQuarters();
    void nurture_movesRevenueOutOfTheYear();
    void nurture_whereNobodyNeedsIt_isNoLever();
    void volumeAndDealSize_areInProportion();
    void opening_countsByStage();
    void levers_ofOneStream_areListedOnce();
    void levers_takenFromAnotherStream_areNotLeversOfTheirOwn();
    void effects_areRankedBySize();
    void names_sayWhatAndWhere();
    void rates_weighByWhatIsNeeded();
    void benchOfSomeStreams_countsThemAlone();
    void effects_ofRandomPlans_matchChangedPlans();
    void rates_ofRandomPlans_matchChangedPlans();
};

void tst_Levers::rate_tenPercentMore_bringsTenPercentMore()
{
    const LeverEffect effect = effectOf(planWithFair(), kMqlRate);
    QVERIFY(isNear(effect.value, 0.1));
    QVERIFY(isNear(effect.raised, 0.11));
    QVERIFY(isNear(effect.raisedMinorUnits, 10'000'000));
    QVERIFY(isNear(effect.loweredMinorUnits, -10'000'000));
    QVERIFY(isNear(effect.raisedByQuarter[0], 10'000'000.0 * 2 / 31));
    QVERIFY(isNear(effect.raisedByQuarter[1], 10'000'000.0 * 29 / 31));
    QCOMPARE(effect.raisedByQuarter[2], 0.0);
}

void tst_Levers::rate_stopsAtAllOfThem()
{
    Plan plan = planWithFair();
    plan.steps[1].rate = { 950'000 };
    const LeverEffect effect = effectOf(plan, kMqlRate);
    QCOMPARE(effect.raised, 1.0);
    // 100 MQL at 95 % are 95 deals; at 100 %, 5 more of 100,000 EUR each.
    QVERIFY(isNear(effect.raisedMinorUnits, 50'000'000));
    QVERIFY(isNear(effect.loweredMinorUnits, -95'000'000));
}

void tst_Levers::lag_movesRevenueBetweenQuarters()
{
    const LeverEffect effect = effectOf(planWithFair(), kInquiryLag);
    QVERIFY(isNear(effect.value, 30));
    // 33 days: from 2 October, nothing in the first quarter; 27 days: from 26 September, 5 of 31.
    QVERIFY(isNear(effect.raisedByQuarter[0], -100'000'000.0 * 2 / 31));
    QVERIFY(isNear(effect.raisedByQuarter[1], 100'000'000.0 * 2 / 31));
    QVERIFY(isNear(effect.loweredByQuarter[0], 100'000'000.0 * 3 / 31));
    QVERIFY(std::abs(effect.raisedMinorUnits) < 1e-6);
}

void tst_Levers::nurture_movesRevenueOutOfTheYear()
{
    const LeverEffect share = effectOf(planWithNurture(), { LeverKind::NurtureShare, kMql });
    QVERIFY(isNear(share.value, 0.5));
    QVERIFY(isNear(share.raised, 0.55));
    QVERIFY(isNear(share.raisedMinorUnits, -5'000'000.0 * 26 / 31)); // half a deal, 26 of 31 days
    const LeverEffect time = effectOf(planWithNurture(), { LeverKind::NurtureTime, kMql });
    QCOMPARE(time.value, 270.0);
    QCOMPARE(time.raised, 297.0); // from 23 July: five days less in the year
    QVERIFY(isNear(time.raisedMinorUnits, -50'000'000.0 * 5 / 31));
    QVERIFY(isNear(time.loweredMinorUnits, 50'000'000.0 * 26 / 31)); // until 29 June
    QCOMPARE(leverName(planWithNurture(), share.lever), u"MQL → Won nurture share"_s);
    QCOMPARE(leverName(planWithNurture(), time.lever), u"MQL → Won nurture time"_s);
}

void tst_Levers::nurture_whereNobodyNeedsIt_isNoLever()
{
    const auto count = [](const Plan &plan) {
        const QList<Lever> levers = LeverBench(plan).levers();
        return std::count_if(levers.begin(), levers.end(), [](const Lever &lever) {
            return lever.kind == LeverKind::NurtureShare || lever.kind == LeverKind::NurtureTime;
        });
    };
    QCOMPARE(count(planWithFair()), 0);
    QCOMPARE(count(planWithNurture()), 2);
}

void tst_Levers::volumeAndDealSize_areInProportion()
{
    QVERIFY(isNear(effectOf(planWithFair(), volumeOfFair()).raisedMinorUnits, 10'000'000));
    const LeverEffect size = effectOf(planWithFair(), { LeverKind::DealSize });
    QVERIFY(isNear(size.value, 10'000'000));
    QVERIFY(isNear(size.raisedMinorUnits, 10'000'000));
}

void tst_Levers::opening_countsByStage()
{
    Plan plan = smallPlan();
    plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {} }, { { 2 }, kStream, kWon, 3, {} } };
    // 4 MQL more are 0.4 deals; 0.3 deals more that are won already.
    const LeverEffect mql = effectOf(plan, { LeverKind::Opening, kMql });
    QVERIFY(isNear(mql.value, 40));
    QVERIFY(isNear(mql.raisedMinorUnits, 4'000'000));
    QVERIFY(isNear(effectOf(plan, { LeverKind::Opening, kWon }).raisedMinorUnits, 3'000'000));
}

void tst_Levers::levers_ofOneStream_areListedOnce()
{
    QStringList names;
    const Plan plan = planWithFair();
    for (const Lever &lever : LeverBench(plan).levers())
        names.append(leverName(plan, lever));
    QCOMPARE(names,
        QStringList({ u"Inquiry → MQL rate"_s, u"Inquiry → MQL lag"_s, u"MQL → Won rate"_s,
            u"MQL → Won lag"_s, u"Won to revenue"_s, u"Deal size"_s, u"Fair: volume"_s }));
}

void tst_Levers::levers_takenFromAnotherStream_areNotLeversOfTheirOwn()
{
    const Plan plan = planWithFollower();
    const LeverBench bench(plan);
    QCOMPARE(bench.touched(kMqlRate).size(), 2);
    Lever ofFirst = kMqlRate;
    ofFirst.stream = kStream;
    QCOMPARE(bench.touched(ofFirst).size(), 2);
    Lever ofFollower = kMqlRate;
    ofFollower.stream = kOther;
    QVERIFY(bench.touched(ofFollower).isEmpty());
    QVERIFY(!bench.levers().contains(ofFollower));
    QVERIFY(isNear(leverEffect(bench, kMqlRate).raisedMinorUnits, 10'000'000));
}

void tst_Levers::effects_areRankedBySize()
{
    Plan plan = planWithFair();
    plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {} } };
    const QList<LeverEffect> effects = leverEffects(plan);
    for (qsizetype i = 1; i < effects.size(); ++i)
        QVERIFY(effects[i - 1].size() >= effects[i].size());
    // The MQL rate and the deal size move both, 1,400,000 EUR; the inquiries' rate only the fair.
    QVERIFY(isNear(effects.first().size(), 14'000'000));
}

void tst_Levers::names_sayWhatAndWhere()
{
    const Plan plan = planWithFollower();
    Lever lever = kMqlRate;
    lever.stream = kOther;
    QCOMPARE(leverName(plan, lever), u"MQL → Won rate, Partner · Automotive"_s);
    lever = { LeverKind::DealSize };
    lever.market = kMarket;
    QCOMPARE(leverName(plan, lever), u"Deal size, Automotive"_s);
    QCOMPARE(leverName(plan, { LeverKind::Opening, kMql }), u"Opening pipeline at MQL"_s);
}

/// The follower has half of the fair, 500,000 EUR, and of the target, 600,000 EUR: 1.2 of its 10 %.
/// Ten percent more of the fair are worth 50,000 to it, whatever they bring elsewhere.
void tst_Levers::benchOfSomeStreams_countsThemAlone()
{
    const LeverBench bench(planWithFollower(), { {}, { 202 } });
    QVERIFY(isNear(sum(bench.planned()), 50'000'000));
    QVERIFY(isNear(bench.target(), 60'000'000));
    const Solution solution = solve(bench, kMqlRate);
    QVERIFY(solution.answer.has_value());
    QVERIFY(std::abs(*solution.answer - 0.12) < 2e-6);
    QVERIFY(isNear(leverEffect(bench, volumeOfFair()).raisedMinorUnits, 5'000'000));
    QVERIFY(isNear(leverEffect(bench, { LeverKind::DealSize }).raisedMinorUnits, 5'000'000));
    QVERIFY(isNear(equalRevenue(bench, kMqlRate).targetMinorUnits, 60'000'000));
}

void tst_Levers::rates_weighByWhatIsNeeded()
{
    Plan plan = planWithFollower();
    plan.streams[1].ratesSameAs = {};
    plan.steps[3].rate = { 400'000 };
    // 6 deals each: 60 MQL at 10 %, 15 at 40 %; 12 of 75.
    QVERIFY(isNear(LeverBench(plan).value(kMqlRate), 0.16));
}

// A plan with the value typed in must bring what the lever says, whatever else is in it.
void tst_Levers::effects_ofRandomPlans_matchChangedPlans()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 50; ++round) {
        const Plan plan = randomPlan(random);
        const LeverBench bench(plan);
        double planned = 0;
        for (const StreamModel &model : bench.models())
            planned += sum(plannedRevenue(model, bench.days()));
        for (const Entry &entry : plan.entries) {
            Lever lever { LeverKind::Volume };
            lever.entry = entry.id;
            Plan changed = plan;
            Entry twice = entry;
            twice.expectedVolume *= 2;
            put(changed.entries, twice);
            const double expected = sum(LeverBench(changed).planned());
            const double change
                = sum(bench.change(lever, static_cast<double>(twice.expectedVolume)));
            QVERIFY2(std::abs(planned + change - expected) <= 1e-6 * std::max(1.0, expected),
                qPrintable(QString::number(round)));
        }
    }
}

void tst_Levers::rates_ofRandomPlans_matchChangedPlans()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 50; ++round) {
        const Plan plan = randomPlan(random);
        const LeverBench bench(plan);
        for (const Step &step : plan.steps) {
            Lever lever { LeverKind::Rate, step.stage };
            lever.stream = step.stream;
            Plan changed = plan;
            Step half = step;
            half.rate.ppm = (half.rate.ppm + 1) / 2;
            put(changed.steps, half);
            const double expected = sum(LeverBench(changed).planned());
            const double actual
                = sum(bench.planned()) + sum(bench.change(lever, half.rate.fraction()));
            QVERIFY2(std::abs(actual - expected) <= 1e-6 * std::max(1.0, expected),
                qPrintable(QString::number(round)));
        }
    }
}

QTEST_APPLESS_MAIN(tst_Levers)
#include "tst_levers.moc"
