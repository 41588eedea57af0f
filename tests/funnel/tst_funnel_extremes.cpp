// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Plans at the ends of what there may be: the fewest and the most stages, the longest horizon, a
// year of 54 weeks, lags beyond the horizon, recycling that hardly ends.
#include "app/figures/selection.h"
#include "app/plan/findings.h"
#include "tests/support/daily_funnel.h"
#include "tests/support/near.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Entry campaign(Id<Stage> stage, qint64 volume)
{
    Entry entry;
    entry.id = { 701 };
    entry.title = u"Campaign"_s;
    entry.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
    entry.stage = stage;
    entry.expectedVolume = volume;
    return entry;
}

/// Nothing but the won stage: 12 deals of 100,000, one a month.
Plan oneStage()
{
    Plan plan = smallPlan();
    plan.stages = { plan.stages.last() };
    plan.steps.clear();
    return plan;
}

/// Twelve stages, each a tenth less one day after the other, so eleven steps of 90 % in a day.
Plan twelveStages()
{
    Plan plan = smallPlan();
    plan.stages.clear();
    plan.steps.clear();
    for (int i = 0; i < 12; ++i) {
        Stage stage;
        stage.id = { 1'001 + i };
        stage.position = i;
        stage.name = u"Stage %1"_s.arg(i);
        plan.stages.append(stage);
    }
    for (int i = 0; i + 1 < 12; ++i) {
        Step step;
        step.id = { 2'001 + i };
        step.stream = kStream;
        step.stage = plan.stages[i].id;
        step.rate = { 900'000 };
        step.lag = durationFromDays(1);
        plan.steps.append(step);
    }
    return plan;
}

const StreamFigures &only(const Figures &all)
{
    return all.streams.first();
}

} // namespace

class tst_FunnelExtremes : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void oneStage_isWonAtOnce();
    void twelveStages_multiplyAllTheirRates();
    void sixtyMonths_carryFiveTargets();
    void fiftyFourWeeks_haveAllTheYearsNeed();
    void lagBeyondTheHorizon_needsAllBefore_andLandsAllAfter();
    void tenYearsOnEveryStep_stillAddUp();
    void recyclingCloseToOne_endsInWinningNearlyAll_data();
    void recyclingCloseToOne_endsInWinningNearlyAll();
    void inputOutOfRange_isRefusedByName_data();
    void inputOutOfRange_isRefusedByName();
};

void tst_FunnelExtremes::oneStage_isWonAtOnce()
{
    Plan plan = oneStage();
    plan.entries = { campaign(kWon, 31) };
    const Figures all = figures(plan);
    const StageFigures &won = only(all).stages.first();
    QCOMPARE(only(all).stages.size(), 1);
    QVERIFY(isNear(won.need().inHorizon(), 12));
    QVERIFY(isNear(won.planned.months[0], 31));
    QVERIFY(isNear(only(all).plannedRevenue.months[0], 310'000'000));
    QVERIFY(isNear(won.valuePerEntrant, 10'000'000));
    QCOMPARE(won.daysToRevenue, 0.0);
    QCOMPARE(pointsOfNoReturn(all).first().lastDay, QDate(2026, 9, 30));
    const Waterfall bars = waterfall(plan, all, {});
    QCOMPARE(bars.stages.size(), 1);
    QCOMPARE(*bars.stages.first().twoPointsMinorUnits, 0.0);
    QVERIFY(!all.named.isEmpty());
}

void tst_FunnelExtremes::twelveStages_multiplyAllTheirRates()
{
    Plan plan = twelveStages();
    plan.entries = { campaign(plan.stages.first().id, 3'100) };
    const Figures all = figures(plan);
    const StreamFigures &stream = only(all);
    const double through = std::pow(0.9, 11);
    QCOMPARE(stream.stages.size(), 12);
    QVERIFY(isNear(stream.stages.first().need().total(), 12 / through));
    QVERIFY(isNear(stream.stages.first().daysToRevenue, 11));
    QVERIFY(isNear(stream.stages.last().planned.total(), 3'100 * through));
    // A hundred a day from 1 July are won from 12 July on: 20 days of July, 11 of August.
    QVERIFY(isNear(stream.stages.last().planned.months[0], 20 * 100 * through));
    QVERIFY(isNear(stream.stages.last().planned.months[1], 11 * 100 * through));
    QVERIFY(isNear(stream.stages.first().valuePerEntrant, 10'000'000 * through));
}

void tst_FunnelExtremes::sixtyMonths_carryFiveTargets()
{
    Plan plan = smallPlan();
    plan.settings.horizonMonths = 60;
    for (int i = 1; i < 5; ++i) {
        Target target = plan.targets.first();
        target.id = { kTarget.value + i };
        target.fiscalYear += i;
        target.revenue.minorUnits *= i + 1;
        plan.targets.append(target);
    }
    const Figures all = figures(plan);
    QCOMPARE(all.monthStarts.size(), 61);
    QCOMPARE(all.quarters.size(), 20);
    // One deal a month in the first year, five a month in the fifth.
    const Series won = only(all).stages.last().need();
    QVERIFY(isNear(won.months[0], 1));
    QVERIFY(isNear(won.months[59], 5));
    QVERIFY(isNear(won.total(), 12 * (1 + 2 + 3 + 4 + 5)));
    QVERIFY(isNear(all.quarterRevenue.last().targetMinorUnits, 15 * 10'000'000));
    QCOMPARE(pointsOfNoReturn(all).last().lastDay, QDate(2031, 6, 30));
}

void tst_FunnelExtremes::fiftyFourWeeks_haveAllTheYearsNeed()
{
    // 2040 is a leap year that begins on a Sunday: a day, 52 weeks, and a Monday.
    Plan plan = smallPlan();
    plan.settings.horizonStart = { 2040, 1, 1 };
    plan.targets.first().fiscalYear = 2040;
    Team team;
    team.id = { 1 };
    team.name = u"Sellers"_s;
    team.stage = kWon;
    team.headCount = 1;
    team.perMonth = 10;
    plan.teams = { team };
    const Figures all = figures(plan);
    const QList<TeamWeek> weeks = all.checks.teams.first().weeks;
    QCOMPARE(weeks.size(), 54);
    QCOMPARE(weeks.first().period, (Period { { 2040, 1, 1 }, { 2040, 1, 2 } }));
    QCOMPARE(weeks.last().period, (Period { { 2040, 12, 31 }, { 2041, 1, 1 } }));
    double needed = 0;
    double days = 0;
    for (const TeamWeek &week : weeks) {
        needed += week.needed;
        days += double(week.period.days());
    }
    QVERIFY(isNear(needed, 12));
    QCOMPARE(days, 366.0);
}

void tst_FunnelExtremes::lagBeyondTheHorizon_needsAllBefore_andLandsAllAfter()
{
    Plan plan = smallPlan();
    plan.steps[1].lag = durationFromDays(400);
    plan.entries = { campaign(kMql, 310) };
    const Figures all = figures(plan);
    const StageFigures &mql = only(all).stages[1];
    QVERIFY(isNear(mql.need().before, 120));
    QVERIFY(isNear(mql.need().inHorizon(), 0));
    QVERIFY(isNear(mql.quarter(3).needBefore, 30)); // all of the last quarter's, too
    QVERIFY(isNear(only(all).stages[2].planned.inHorizon(), 0));
    QVERIFY(isNear(only(all).stages[2].planned.after, 31));
    QVERIFY(isNear(only(all).plannedRevenue.after, 310'000'000));
    QVERIFY(isNear(all.headline.plannedMinorUnits, 0));
}

void tst_FunnelExtremes::tenYearsOnEveryStep_stillAddUp()
{
    Plan plan = twelveStages();
    for (Step &step : plan.steps)
        step.lag = durationFromDays(3'650);
    plan.entries = { campaign(plan.stages.first().id, 3'100) };
    const Figures all = figures(plan);
    const double through = std::pow(0.9, 11);
    QVERIFY(isNear(only(all).stages.first().need().before, 12 / through));
    QVERIFY(isNear(only(all).plannedRevenue.after, 3'100 * through * 10'000'000));
    QVERIFY(isNear(only(all).stages.first().daysToRevenue, 11 * 3'650.0));
}

void tst_FunnelExtremes::recyclingCloseToOne_endsInWinningNearlyAll_data()
{
    QTest::addColumn<Duration>("delay");
    QTest::newRow("at once") << Duration {};
    QTest::newRow("after a minute") << Duration { 1 };
    QTest::newRow("after ten days") << durationFromDays(10);
    QTest::newRow("after odd minutes") << Duration { 14'407 };
    QTest::newRow("after ten years") << durationFromDays(3'650);
}

void tst_FunnelExtremes::recyclingCloseToOne_endsInWinningNearlyAll()
{
    QFETCH(Duration, delay);
    Plan plan = smallPlan();
    plan.steps[1].recycleShare = { 999'000 };
    plan.steps[1].recycleDelay = delay;
    plan.entries = { campaign(kMql, 310) };
    QVERIFY(sound(plan));
    const Figures all = figures(plan);
    // 10 % at each try, and of the others all but a thousandth try again: 0.1 / (1 - 0.9 x 0.999).
    const double effective = 0.1 / (1 - 0.9 * 0.999);
    const StageFigures &mql = only(all).stages[1];
    QVERIFY(std::abs(mql.effectiveRate - effective) < 1e-12);
    QVERIFY(std::abs(mql.effectiveRate - DailyFunnel(plan, kStream).winChance(1)) < 1e-9);
    QVERIFY(isNear(mql.need().total(), 12 / effective));
    QVERIFY(isNear(mql.planned.total(), 310)); // each once
    QVERIFY(isNear(only(all).stages[2].planned.total(), 310 * effective));
    QVERIFY(isNear(only(all).plannedRevenue.total(), 310 * effective * 10'000'000));
    for (const double month : only(all).stages[2].planned.months)
        QVERIFY(month >= 0);
}

void tst_FunnelExtremes::inputOutOfRange_isRefusedByName_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("limit");
    const auto row
        = [](const char *name, auto change, const QString &subject, const QString &limit) {
              Plan plan = smallPlan();
              change(plan);
              QTest::newRow(name) << plan << subject << limit;
          };
    const QString mql = u"MQL → Won, Direct · Automotive"_s;
    row(
        "a rate of 0", [](Plan &p) { p.steps[1].rate = {}; }, mql, u"100"_s);
    row(
        "a rate below 0", [](Plan &p) { p.steps[1].rate = { -1 }; }, mql, u"100"_s);
    row(
        "a rate above 100 %", [](Plan &p) { p.steps[1].rate = { 1'000'001 }; }, mql, u"100"_s);
    row(
        "a lag below 0", [](Plan &p) { p.steps[1].lag = { -1 }; }, mql, u"3,650"_s);
    row(
        "a lag above ten years", [](Plan &p) { p.steps[1].lag = durationFromDays(3'651); }, mql,
        u"3,650"_s);
    row(
        "a deal size of 0", [](Plan &p) { p.markets[0].dealSize = {}; },
        u"deal size of Automotive"_s, u"over 0"_s);
    row(
        "a target of 0", [](Plan &p) { p.targets[0].revenue = {}; }, u"FY27 target"_s, u"over 0"_s);
    row(
        "a share above 100 %", [](Plan &p) { p.streams[0].marketingShare = { 1'000'001 }; },
        u"Direct · Automotive"_s, u"100"_s);
    row(
        "a horizon of 61 months", [](Plan &p) { p.settings.horizonMonths = 61; }, u"the plan"_s,
        u"12 to 60"_s);
}

void tst_FunnelExtremes::inputOutOfRange_isRefusedByName()
{
    QFETCH(Plan, plan);
    QFETCH(QString, subject);
    QFETCH(QString, limit);
    const Figures refused = figures(plan);
    QVERIFY(!refused.findings.isEmpty());
    QCOMPARE(refused.findings.first().severity, Severity::Error);
    QCOMPARE(refused.findings.first().error.fault, Fault::OutOfRange);
    const Error error = refused.findings.first().error;
    QVERIFY2(error.subject.contains(subject), qPrintable(error.subject));
    QVERIFY2(error.detail.contains(limit), qPrintable(error.detail));
    QVERIFY(refused.streams.isEmpty());
    QVERIFY(refused.named.isEmpty());
}

QTEST_APPLESS_MAIN(tst_FunnelExtremes)
#include "tst_funnel_extremes.moc"
