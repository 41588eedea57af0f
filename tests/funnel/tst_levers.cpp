// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/equal_revenue.h"
#include "app/funnel/levers.h"
#include "app/funnel/planned_revenue.h"
#include "app/funnel/solve.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Entry> kFair { 701 };
constexpr Id<Stream> kOther { 402 };
const Lever kMqlRate { LeverKind::Rate, kMql };
const Lever kInquiryLag { LeverKind::Lag, kInquiry };

/// 500 inquiries in July: 10 deals, 1,000,000 EUR, 90 days later: from 29 September to 29 October,
/// 2 of 31 days in the first quarter, 29 in the second.
Plan planWithFair()
{
    Plan plan = smallPlan();
    Entry fair;
    fair.id = kFair;
    fair.title = u"Fair"_s;
    fair.period = { QDate(2026, 7, 1), QDate(2026, 8, 1) };
    fair.expectedVolume = 500;
    plan.entries = { fair };
    return plan;
}

/// Another channel that takes its rates and lags from the first; each has half of the target.
Plan planWithFollower()
{
    Plan plan = planWithFair();
    plan.channels.append({ { 202 }, 1, u"Partner"_s });
    plan.streams[0].targetShare = { 500'000 };
    Stream other = plan.streams[0];
    other.id = kOther;
    other.channel = { 202 };
    other.ratesSameAs = kStream;
    other.lagsSameAs = kStream;
    plan.streams.append(other);
    Step step = plan.steps[0];
    step.stream = kOther;
    step.id = { 503 };
    plan.steps.append(step);
    step.id = { 504 };
    step.stage = kMql;
    plan.steps.append(step);
    return plan;
}

/// Half of the fair's MQL are nurtured for 270 days: their five deals come from 26 June to 26 July,
/// 5 of 31 days in the year.
Plan planWithNurture()
{
    Plan plan = planWithFair();
    plan.steps[1].nurtureShare = { 500'000 };
    plan.steps[1].nurtureTime = durationFromDays(270);
    return plan;
}

Lever volumeOfFair()
{
    Lever lever { LeverKind::Volume };
    lever.entry = kFair;
    return lever;
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

Solution solved(const Plan &plan, const Lever &lever)
{
    return solve(LeverBench(plan), lever);
}

LeverEffect effectOf(const Plan &plan, const Lever &lever)
{
    return leverEffect(LeverBench(plan), lever);
}

} // namespace

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
    void solve_rate_isTheLeastThatMeetsTheTarget();
    void solve_volumeAndDealSize_byFormula();
    void solve_lag_isTheLongestThatMeetsTheTarget();
    void solve_nurtureShare_isTheMostThatMeetsTheTarget();
    void solve_lag_thatCannotHelp_saysSo();
    void solve_withoutAnythingPlanned_hasNoAnswer();
    void solve_metAlready_isAsItIs();
    void solve_metAlways_saysSo();
    void equalRevenue_tradesVolumeForRate();
    void equalRevenue_leavesWhoComesInLater();
    void equalRevenue_withoutEntrants_isEmpty();
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

void tst_Levers::solve_rate_isTheLeastThatMeetsTheTarget()
{
    const Solution solution = solved(planWithFair(), kMqlRate);
    QVERIFY(isNear(solution.targetMinorUnits, 120'000'000));
    QVERIFY(isNear(solution.plannedMinorUnits, 100'000'000));
    QVERIFY(solution.answer.has_value());
    QVERIFY(isNear(*solution.answer, 0.12));
    QVERIFY(isNear(solution.answerMinorUnits, 120'000'000));
    QVERIFY(!solution.meetsAlways);
}

void tst_Levers::solve_volumeAndDealSize_byFormula()
{
    QCOMPARE(solved(planWithFair(), volumeOfFair()).answer, 600.0);
    QCOMPARE(solved(planWithFair(), { LeverKind::DealSize }).answer, 12'000'000.0);
    Plan plan = planWithFair();
    plan.targets[0].revenue = { 120'100'000 };
    // 1,201,000 / 2,000 for each inquiry are 600.5
    QCOMPARE(solved(plan, volumeOfFair()).answer, 601.0);
}

void tst_Levers::solve_lag_isTheLongestThatMeetsTheTarget()
{
    Plan plan = planWithFair();
    plan.entries[0].period = { QDate(2027, 4, 1), QDate(2027, 5, 1) };
    plan.entries[0].expectedVolume = 660;
    // 1,320,000 over 30 days from 1 April and the lags on; 91 days are left of the year from there.
    // 1,200,000 take 300/11 of the 30 days: lags of 91 − 300/11 = 63.727 days, 60 of them the other
    // step's. That leaves 3 days, 17 hours and 27.27 minutes.
    const Solution solution = solved(plan, kInquiryLag);
    QVERIFY(solution.answer.has_value());
    QVERIFY(isNear(*solution.answer, (3 * 24 * 60 + 17 * 60 + 27) / 1440.0));
    QVERIFY(isNear(solution.bestMinorUnits, 132'000'000));
}

/// 10 - 10 x 26/31 deals for each of the share: eight at 0.23846153 of them.
void tst_Levers::solve_nurtureShare_isTheMostThatMeetsTheTarget()
{
    Plan plan = planWithNurture();
    plan.targets[0].revenue = { 80'000'000 };
    const Solution solution = solved(plan, { LeverKind::NurtureShare, kMql });
    QVERIFY(solution.answer.has_value());
    QVERIFY(isNear(*solution.answer, 0.238461));
}

void tst_Levers::solve_lag_thatCannotHelp_saysSo()
{
    const Solution solution = solved(planWithFair(), kInquiryLag);
    QVERIFY(!solution.answer.has_value());
    QVERIFY(isNear(solution.bestMinorUnits, 100'000'000));
}

void tst_Levers::solve_withoutAnythingPlanned_hasNoAnswer()
{
    const Solution rate = solved(smallPlan(), kMqlRate);
    QVERIFY(!rate.answer.has_value());
    QCOMPARE(rate.bestMinorUnits, 0.0);
    QVERIFY(!solved(smallPlan(), { LeverKind::DealSize }).answer.has_value());
}

void tst_Levers::solve_metAlready_isAsItIs()
{
    Plan plan = planWithFair();
    plan.targets[0].revenue = { 80'000'000 };
    const Solution rate = solved(plan, kMqlRate);
    QVERIFY(isNear(*rate.answer, 0.08));
    QCOMPARE(solved(plan, volumeOfFair()).answer, 400.0);
}

void tst_Levers::solve_metAlways_saysSo()
{
    Plan plan = planWithFair();
    plan.targets[0].revenue = {};
    const Solution rate = solved(plan, kMqlRate);
    QVERIFY(rate.meetsAlways);
    QVERIFY(isNear(*rate.answer, 0.1));
}

void tst_Levers::equalRevenue_tradesVolumeForRate()
{
    const Plan plan = planWithFair();
    const EqualRevenue curve = equalRevenue(LeverBench(plan), kMqlRate);
    QVERIFY(isNear(curve.now.volume, 100));
    QVERIFY(isNear(curve.now.rate, 0.1));
    QVERIFY(!curve.planned.isEmpty());
    for (const EqualRevenuePoint &point : curve.planned)
        QVERIFY(isNear(point.rate * point.volume, 10));
    for (const EqualRevenuePoint &point : curve.target)
        QVERIFY(isNear(point.rate * point.volume, 12));
    QVERIFY(isNear(curve.planned.first().rate, 0.05));
    QVERIFY(isNear(curve.planned.first().factor, 2));
    QVERIFY(isNear(curve.planned.last().rate, 0.2));
}

void tst_Levers::equalRevenue_leavesWhoComesInLater()
{
    Plan plan = planWithFair();
    plan.openingPipeline = { { { 1 }, kStream, kWon, 2, {} } };
    // 1,000,000 pass the MQLs, 200,000 are won already: at twice the rate half as many will do.
    const EqualRevenue curve = equalRevenue(LeverBench(plan), kMqlRate);
    // The two took 20 MQL, of which at that rate they would have taken 10: 100 + 20 become 50 + 10.
    QVERIFY(isNear(curve.plannedMinorUnits, 120'000'000));
    QVERIFY(isNear(curve.now.volume, 120));
    QVERIFY(isNear(curve.planned.last().volume, 60));
    QVERIFY(isNear(curve.planned.last().factor, 0.5));
    QVERIFY(isNear(curve.target.last().factor, 0.5));
}

void tst_Levers::equalRevenue_withoutEntrants_isEmpty()
{
    const EqualRevenue curve = equalRevenue(LeverBench(smallPlan()), kMqlRate);
    QVERIFY(curve.planned.isEmpty());
    QVERIFY(isNear(curve.now.rate, 0.1));
}

QTEST_APPLESS_MAIN(tst_Levers)
#include "tst_levers.moc"
