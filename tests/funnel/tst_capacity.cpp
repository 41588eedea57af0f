// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/capacity.h"
#include "app/funnel/model.h"
#include "tests/support/fair_plan.h"
#include "tests/support/near.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Team team(qint64 id, int heads, qint64 perMonth)
{
    Team team;
    team.id = { id };
    team.name = u"Team %1"_s.arg(id);
    team.side = Side::Marketing;
    team.stage = kMql;
    team.headCount = heads;
    team.perMonth = perMonth;
    return team;
}

Plan planWithTeam()
{
    Plan plan = planWithFair();
    plan.teams = { team(1, 2, 31) };
    return plan;
}

QList<TeamFigures> capacityOf(const Plan &plan)
{
    return capacity(plan, streamModels(plan));
}

} // namespace

class tst_Capacity : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void weeks_beginOnMondays_withinTheHorizon();
    void week_countsEntrantsAgainstPeople();
    void firstWeekThatBreaks_isNamed_withHeadsNeeded();
    void teamThatKeepsUp_neverBreaks();
    void hours_limitToo();
    void openingPipeline_isNotNewToItsStage();
    void twoTeams_shareByWhatTheyHandle();
    void heads_riseOverTheRamp();
    void teamWithoutStatement_isNotChecked();
    void need_isSharedOutToo();
    void teamWithoutStage_worksTheFirstOfItsSide();
    void quota_countsHeadsOverTheYear();
    void quota_withoutAny_isNothing();
    void yearOfFiftyThreeWeeks_isCoveredWhole();
    void whoComesBack_isWorkAgain();
    void whoFallsBackToAnEarlierStage_isWorkThere();
    void whoComesBackWithinTheDay_isWorkAsOften();
    void whoNeverStandsThere_isNoWork();
};

void tst_Capacity::weeks_beginOnMondays_withinTheHorizon()
{
    const QList<TeamWeek> weeks = capacityOf(planWithTeam()).first().weeks;
    // 1 July 2026 is a Wednesday, 30 June 2027 too.
    QCOMPARE(weeks.first().period, (Period { { 2026, 7, 1 }, { 2026, 7, 6 } }));
    QCOMPARE(weeks[1].period, (Period { { 2026, 7, 6 }, { 2026, 7, 13 } }));
    QCOMPARE(weeks.last().period, (Period { { 2027, 6, 28 }, { 2027, 7, 1 } }));
    QCOMPARE(weeks.size(), 53);
}

void tst_Capacity::week_countsEntrantsAgainstPeople()
{
    const QList<TeamWeek> weeks = capacityOf(planWithTeam()).first().weeks;
    QVERIFY(isNear(weeks[0].canHandle, 10));
    QVERIFY(isNear(weeks[0].heads, 2));
    QVERIFY(isNear(weeks[0].planned, 0));
    // 27 July to 2 August: three days with entrants.
    QVERIFY(isNear(weeks[4].planned, 300.0 / 31));
    QVERIFY(isNear(weeks[4].canHandle, 14));
    // 31 August to 6 September: a day of August's 31, six of September's 30.
    QVERIFY(isNear(weeks[9].canHandle, 2 + 62.0 * 6 / 30));
}

void tst_Capacity::firstWeekThatBreaks_isNamed_withHeadsNeeded()
{
    const Strain planned = capacityOf(planWithTeam()).first().planned;
    QCOMPARE(planned.firstBreak, 5); // from 3 August
    QVERIFY(isNear(planned.over, 700.0 / 31 - 14));
    QCOMPARE(planned.weeks, 4);
    QVERIFY(isNear(planned.heads.exact, 100.0 / 31));
    QCOMPARE(planned.heads.whole, 4.0);
}

void tst_Capacity::teamThatKeepsUp_neverBreaks()
{
    Plan plan = planWithTeam();
    plan.teams[0].headCount = 4;
    const Strain planned = capacityOf(plan).first().planned;
    QCOMPARE(planned.firstBreak, -1);
    QCOMPARE(planned.weeks, 0);
    QVERIFY(isNear(planned.heads.exact, 100.0 / 31));
}

void tst_Capacity::hours_limitToo()
{
    Plan plan = planWithTeam();
    plan.touches = { { { 1 }, 0, TouchKind::Call, {}, u"Call"_s, { 30 } },
        { { 2 }, 1, TouchKind::Mail, {}, u"Mail"_s, { 30 } } };
    plan.teams[0].hoursPerWeek = 5;
    const TeamFigures figures = capacityOf(plan).first();
    QVERIFY(isNear(figures.hoursPerEntrant, 1));
    QVERIFY(isNear(figures.weeks[1].canHandle, 10)); // not 14
    QVERIFY(isNear(figures.perWeek, 10));
    plan.teams[0].perMonth = 0;
    QVERIFY(isNear(capacityOf(plan).first().weeks[0].canHandle, 10.0 * 5 / 7));
    plan.teams[0].hoursPerWeek = 40;
    plan.teams[0].perMonth = 31;
    QVERIFY(isNear(capacityOf(plan).first().weeks[1].canHandle, 14));
}

void tst_Capacity::openingPipeline_isNotNewToItsStage()
{
    Plan plan = planWithTeam();
    plan.openingPipeline = { { { 1 }, kStream, kMql, 300, {} } };
    QVERIFY(isNear(capacityOf(plan).first().weeks[0].planned, 0));
    // 100 inquiries that stood there on 1 July are 20 MQL by 31 July: five of the 30 days are in
    // the first week, four in the fifth.
    plan.openingPipeline = { { { 1 }, kStream, kInquiry, 100, {} } };
    QVERIFY(isNear(capacityOf(plan).first().weeks[0].planned, 20.0 * 5 / 30));
    QVERIFY(isNear(capacityOf(plan).first().weeks[4].planned, 300.0 / 31 + 20.0 * 4 / 30));
    plan.openingPipeline[0].age = durationFromDays(20);
    QVERIFY(isNear(capacityOf(plan).first().weeks[1].planned, 20)); // all on 11 July
}

void tst_Capacity::twoTeams_shareByWhatTheyHandle()
{
    Plan plan = planWithTeam();
    plan.teams = { team(1, 2, 31), team(2, 1, 31) };
    const QList<TeamFigures> both = capacityOf(plan);
    QVERIFY(isNear(both[0].weeks[5].planned, 700.0 / 31 * 2 / 3));
    QVERIFY(isNear(both[1].weeks[5].planned, 700.0 / 31 / 3));
    QCOMPARE(both[0].planned.firstBreak, 5); // 21 of 22.6
    QCOMPARE(both[1].planned.firstBreak, 5);
}

void tst_Capacity::heads_riseOverTheRamp()
{
    Team one = team(1, 4, 31);
    one.startsOn = QDate(2026, 8, 1);
    one.ramp = durationFromDays(10);
    QCOMPARE(headsOn(one, { 2026, 7, 31 }), 0.0);
    QVERIFY(isNear(headsOn(one, { 2026, 8, 1 }), 4 * 0.05));
    QVERIFY(isNear(headsOn(one, { 2026, 8, 5 }), 4 * 0.45));
    QCOMPARE(headsOn(one, { 2026, 8, 11 }), 4.0);
    one.startsOn = {}; // there already: the ramp is for those who come
    QCOMPARE(headsOn(one, { 2026, 7, 1 }), 4.0);
}

void tst_Capacity::teamWithoutStatement_isNotChecked()
{
    Plan plan = planWithTeam();
    plan.teams[0].perMonth = 0;
    const TeamFigures figures = capacityOf(plan).first();
    QVERIFY(!figures.isStated);
    QVERIFY(figures.weeks.isEmpty());
    QCOMPARE(figures.planned, Strain {});
}

void tst_Capacity::need_isSharedOutToo()
{
    const TeamFigures figures = capacityOf(planWithTeam()).first();
    // September's deal takes ten MQL from 3 July to 1 August.
    QVERIFY(isNear(figures.weeks[1].needed, 70.0 / 30));
    QCOMPARE(figures.needed.firstBreak, -1);
}

void tst_Capacity::teamWithoutStage_worksTheFirstOfItsSide()
{
    const QList<Stage> stages = ordered(smallPlan().stages);
    Team one = team(1, 1, 1);
    QCOMPARE(stageOf(one, stages), 1);
    one.stage = {};
    QCOMPARE(stageOf(one, stages), 0);
    one.side = Side::Sales;
    QCOMPARE(stageOf(one, stages), 2);
}

void tst_Capacity::quota_countsHeadsOverTheYear()
{
    Plan plan = planWithTeam();
    plan.teams[0].quota = { 50'000'000 };
    plan.teams[0].startsOn = QDate(2027, 1, 1);
    const QList<QuotaFigures> years = quotas(plan, streamModels(plan));
    QCOMPARE(years.size(), 1);
    QCOMPARE(years[0].fiscalYear, 2027);
    QVERIFY(isNear(years[0].quotaMinorUnits, 100'000'000.0 * 181 / 365));
    QVERIFY(isNear(years[0].plannedMinorUnits, 100'000'000));
    QVERIFY(isNear(years[0].neededMinorUnits, 120'000'000));
}

void tst_Capacity::quota_withoutAny_isNothing()
{
    const Plan plan = planWithTeam();
    QVERIFY(quotas(plan, streamModels(plan)).isEmpty());
}

void tst_Capacity::yearOfFiftyThreeWeeks_isCoveredWhole()
{
    Plan plan = planWithTeam();
    plan.settings.horizonStart = QDate(2026, 1, 1);
    plan.targets[0].fiscalYear = 2026;
    const QList<TeamWeek> weeks = capacityOf(plan).first().weeks;
    double days = 0;
    for (const TeamWeek &week : weeks)
        days += static_cast<double>(week.period.days());
    QCOMPARE(days, 365.0);
    QCOMPARE(weeks.size(), 53);
}

void tst_Capacity::whoComesBack_isWorkAgain()
{
    Plan plan = planWithTeam();
    plan.steps[1].recycleShare = { 500'000 };
    plan.steps[1].recycleDelay = durationFromDays(100);
    const QList<TeamWeek> weeks = capacityOf(plan).first().weeks;
    // Of the 100 MQL from 31 July to 30 August 90 are not won and 45 come back 100 days later, from
    // 8 November to 8 December; of these 20.25, from 16 February. 9 November is a Monday.
    QCOMPARE(weeks[19].period.start, QDate(2026, 11, 9));
    QVERIFY(isNear(weeks[5].planned, 700.0 / 31));
    QVERIFY(isNear(weeks[18].planned, 45.0 / 31)); // 8 November
    QVERIFY(isNear(weeks[19].planned, 7 * 45.0 / 31));
    QCOMPARE(weeks[34].period.start, QDate(2027, 2, 22));
    QVERIFY(isNear(weeks[34].planned, 7 * 20.25 / 31));
    double all = 0;
    for (const TeamWeek &week : weeks)
        all += week.planned;
    QVERIFY(isNear(all, 100 + 45 + 20.25 + 9.1125)); // the next come after the horizon
}

void tst_Capacity::whoFallsBackToAnEarlierStage_isWorkThere()
{
    Plan plan = smallPlan();
    plan.steps[1].recycleShare = { 500'000 };
    plan.steps[1].recycleTo = kInquiry;
    plan.steps[1].recycleDelay = durationFromDays(100);
    plan.openingPipeline = { { { 801 }, kStream, kMql, 20, {}, durationFromDays(30) } };
    plan.teams = { team(1, 1, 100) };
    plan.teams[0].stage = kInquiry;
    const QList<TeamWeek> weeks = capacityOf(plan).first().weeks;
    // 20 MQL have stood for 30 days: 18 are not won, 9 are inquiries again in 70 days, on 9
    // September. 1.8 of them are MQL once more, of whom 0.81 come back 130 days later, on 17
    // January.
    QCOMPARE(weeks[10].period.start, QDate(2026, 9, 7));
    QVERIFY(isNear(weeks[10].planned, 9));
    QCOMPARE(weeks[28].period.start, QDate(2027, 1, 11));
    QVERIFY(isNear(weeks[28].planned, 0.81));
}

void tst_Capacity::whoComesBackWithinTheDay_isWorkAsOften()
{
    Plan plan = planWithTeam();
    plan.steps[1].recycleShare = { 900'000 };
    plan.steps[1].recycleDelay = {};
    const QList<TeamWeek> weeks = capacityOf(plan).first().weeks;
    // Each is tried 1 / (1 - 0.9 x 0.9) times, at once.
    QVERIFY(isNear(weeks[5].planned, 700.0 / 31 / 0.19));
}

/// A quarter of all who count as MQL: what is planned and what is needed are a quarter less.
void tst_Capacity::whoNeverStandsThere_isNoWork()
{
    Plan plan = planWithTeam();
    const TeamFigures all = capacityOf(plan)[0];
    for (Step &step : plan.steps) {
        if (step.id == kMqlStep)
            step.skipShare = ratioFromFraction(0.25);
    }
    const TeamFigures standing = capacityOf(plan)[0];
    QCOMPARE(all.skipShare, 0.0);
    QVERIFY(isNear(standing.skipShare, 0.25));
    for (qsizetype week = 0; week < all.weeks.size(); ++week) {
        QVERIFY(isNear(standing.weeks[week].planned, 0.75 * all.weeks[week].planned));
        QVERIFY(isNear(standing.weeks[week].needed, 0.75 * all.weeks[week].needed));
    }
}

QTEST_APPLESS_MAIN(tst_Capacity)
#include "tst_capacity.moc"
