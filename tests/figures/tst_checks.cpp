// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"
#include "app/figures/lever_names.h"
#include "app/figures/scenario_summaries.h"
#include "app/funnel/forecast.h"
#include "app/plan/scenario.h"
#include "tests/support/fair_plan.h"
#include "tests/support/near.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNbsp(0x00a0);

/// The fair's 10 deals, 40 MQL and 3 deals that stand open. Of last year's 800,000 EUR all come
/// back.
Plan plan()
{
    Plan plan = busyPlan();
    plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {} }, { { 2 }, kStream, kWon, 3, {} } };
    BridgeRow base;
    base.id = { 771 };
    base.fiscalYear = 2027;
    base.amount = { 80'000'000 };
    base.kind = BridgeKind::Base;
    plan.bridgeRows = { base };
    return plan;
}

double valueOf(const Figures &all, const QString &name)
{
    const NamedFigure *figure = namedFigure(all, name);
    return figure ? figure->value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

class tst_Checks : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namedFigures_tellTheChecks()
    {
        const Figures all = figures(plan());
        QVERIFY(isNear(valueOf(all, u"newBusiness"_s), 40'000'000));
        QVERIFY(isNear(valueOf(all, u"growth"_s), 0.5));
        // 400,000 are left to carry, 300,000 of them booked: 4,000,000 open for 100,000.
        QVERIFY(isNear(valueOf(all, u"coverage"_s), 40));
        QVERIFY(isNear(valueOf(all, u"requiredCoverage"_s), 10));
        QVERIFY(isNear(valueOf(all, u"weightedCoverage"_s), 4));
        QVERIFY(isNear(valueOf(all, u"velocity"_s), 40'000'000.0 / 60));
        QCOMPARE(namedFigure(all, u"coverage"_s)->text, u"40.0"_s);
        // Two people, 31 in a mean month of 30.4375 days each.
        QVERIFY(isNear(valueOf(all, u"capacity.insideSales"_s), 2 * 31 / 30.4375 * 7));
        QCOMPARE(valueOf(all, u"headCountNeeded.insideSales"_s), 4.0);
        QVERIFY(isNear(valueOf(all, u"headCountExact.insideSales"_s), 100.0 / 31));
        QCOMPARE(namedFigure(all, u"capacityBreak.insideSales"_s)->text, u"3 Aug 2026"_s);
        QCOMPARE(valueOf(all, u"wonAccountsNeeded.automotive"_s), 4.0);
        QCOMPARE(namedFigure(all, u"wonAccountsNeeded.automotive"_s)->market, kMarket);
    }

    void namedFigure_thatCannotBeSaid_isLeftOut()
    {
        const Figures all = figures(smallPlan());
        QVERIFY(!namedFigure(all, u"growth"_s));
        QVERIFY(namedFigure(all, u"coverage"_s));
        Plan booked = smallPlan();
        booked.openingPipeline = { { { 2 }, kStream, kWon, 12, {} } };
        QVERIFY(!namedFigure(figures(booked), u"coverage"_s));
    }

    void wholeWinsFirst_showsTheChainFromTheWholeWin()
    {
        Plan plan = smallPlan();
        plan.targets[0].revenue = { 124'000'000 }; // 12.4 wins, 124 MQL, 620 inquiries
        QCOMPARE(namedFigure(figures(plan), u"mqlNeed"_s)->text, u"124"_s);
        plan.settings.wholeWinsFirst = true;
        const Figures all = figures(plan);
        QCOMPARE(namedFigure(all, u"wonNeed"_s)->text, u"13"_s);
        QCOMPARE(namedFigure(all, u"mqlNeed"_s)->text, u"130"_s);
        QCOMPARE(namedFigure(all, u"inquiryNeed"_s)->text, u"650"_s);
        QCOMPARE(namedFigure(all, u"customers"_s)->text, u"13"_s);
        QCOMPARE(namedFigure(all, u"mqlGap"_s)->text, u"−130"_s);
        QVERIFY(isNear(valueOf(all, u"mqlGap"_s), -124));
        QVERIFY(isNear(valueOf(all, u"wonNeed"_s), 12.4));
    }

    void findings_nameWhatDoesNotHold()
    {
        Plan tight = plan();
        tight.markets[0].addressableAccounts = 10;
        tight.markets[0].accountWinShare = { 250'000 };
        tight.teams[0].quota = { 10'000'000 };
        QStringList lines;
        for (const Finding &finding : checkFindings(tight, figures(tight))) {
            QCOMPARE(finding.severity, Severity::Warning);
            const QString line = finding.error.subject + u" | "_s + finding.error.detail;
            lines.append(QString(line).replace(kNbsp, u' '));
        }
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0],
            u"MQL planned for Inside sales in the week from 3 Aug 2026 (22.6) | up to 14.0"_s);
        QCOMPARE(lines[1], u"revenue needed of the teams' quotas in FY27 (400 k) | up to 200 k"_s);
        QCOMPARE(lines[2], u"accounts needed in Automotive in FY27 (16) | up to 10"_s);
    }

    /// 12 deals in the first year, of 50 accounts; 120 in the second.
    void findings_ceilingOfALaterYear_isNamed()
    {
        Plan plan = smallPlan();
        plan.settings.horizonMonths = 24;
        plan.markets[0].addressableAccounts = 50;
        Target second = plan.targets[0];
        second.id = { 602 };
        second.fiscalYear = 2028;
        second.revenue = { 1'200'000'000 };
        plan.targets.append(second);
        const auto findings = checkFindings(plan, figures(plan));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].error.subject, u"accounts needed in Automotive in FY28 (120)"_s);
        QCOMPARE(findings[0].error.detail, u"up to 50"_s);
    }

    void findings_ofAPlanThatHolds_areNone()
    {
        QVERIFY(checkFindings(smallPlan(), figures(smallPlan())).isEmpty());
    }

    void checks_fromKnownOnes_areTheSame()
    {
        const Plan before = plan();
        const Figures known = figures(before);
        Plan clause = before;
        clause.settings.title = u"Another"_s;
        QCOMPARE(figures(clause, before, known).checks, figures(clause).checks);
        Plan touch = before;
        touch.touches = { { { 1 }, 0, TouchKind::Call, {}, u"Call"_s, { 60 } } };
        touch.teams[0].hoursPerWeek = 2;
        QCOMPARE(figures(touch, before, known).checks, figures(touch).checks);
        QVERIFY(figures(touch).checks != known.checks);
        Plan row = before;
        row.bridgeRows[0].amount = { 90'000'000 };
        QCOMPARE(figures(row, before, known).checks, figures(row).checks);
    }

    void checks_whereAnEntryReachesMore_areWorkedOutAnew()
    {
        Plan before = plan();
        Market other = before.markets.first();
        other.id = { 102 };
        other.name = u"Machines"_s;
        other.position = 1;
        before.markets.append(other);
        before.entries[0].market = other.id; // where nobody sells: no team has anything to do
        const Figures known = figures(before);
        Plan reach = before;
        reach.entryReaches = { { { 1 }, before.entries[0].id, kMarket, {} } };
        QCOMPARE(figures(reach, before, known).checks, figures(reach).checks);
        QVERIFY(figures(reach).checks.teams != known.checks.teams);
    }

    void checks_afterAnError_areWorkedOutAnew()
    {
        Plan faulty = plan();
        faulty.clauses = { { { 861 }, { 999 }, 0, {}, {}, {}, {} } };
        const Figures known = figures(faulty);
        QVERIFY(known.streams.isEmpty());
        QCOMPARE(figures(plan(), faulty, known).checks, figures(plan()).checks);
    }

    void levers_haveKeys()
    {
        const Plan all = plan();
        QStringList keys;
        for (const NamedLever &lever : namedLevers(all, LeverBench(all).levers()))
            keys.append(lever.key);
        QCOMPARE(keys,
            QStringList({ u"inquiryRate"_s, u"inquiryLag"_s, u"mqlRate"_s, u"mqlLag"_s,
                u"mqlOpening"_s, u"wonOpening"_s, u"bookingToRevenue"_s, u"dealSize"_s,
                u"volume.springFair"_s }));
        const Format format(all.settings.locale, all.settings.currency);
        QCOMPARE(leverText({ LeverKind::Rate }, 0.123'456, format), u"12.35"_s + kNbsp + u'%');
    }

    void scenarios_standBesideThePlan()
    {
        Plan all = plan();
        Plan better = all;
        better.steps[1].rate = { 200'000 };
        better.teams[0].headCount = 4;
        QRandomGenerator ids(1);
        Scenario scenario;
        scenario.name = u"Twice as good"_s;
        all = *putScenario(all, scenario, captured(all, better), ids);
        const QList<ScenarioSummary> both = scenarioSummaries(all);
        QCOMPARE(both.size(), 2);
        QCOMPARE(scenarioSummaries(all, figures(all), { all.scenarios.first().id }), both);
        QVERIFY(both[0].scenario.isNull());
        // The fair's 10 deals, 4 of the open MQL, 3 that are won: 17; then 20, 8 and 3.
        QVERIFY(isNear(both[0].figures.plannedMinorUnits, 170'000'000));
        QVERIFY(isNear(both[1].figures.plannedMinorUnits, 310'000'000));
        QVERIFY(isNear(both[1].difference.plannedMinorUnits, 140'000'000));
        QVERIFY(isNear(both[1].figures.spendMinorUnits, 2'000'000));
        QCOMPARE(both[1].difference.spendMinorUnits, 0.0);
        // Four deals to carry take 40 MQL, then 20.
        QVERIFY(isNear(both[0].figures.stages[1].need, 40));
        QVERIFY(isNear(both[1].difference.stages[1].need, -20));
        QCOMPARE(both[0].firstBreak, QDate(2026, 8, 3));
        QVERIFY(both[1].firstBreak.isNull());
        QCOMPARE(both[1].name, u"Twice as good"_s);
        QCOMPARE(both[1].lastStart, both[0].lastStart); // the same days
        QVERIFY(both[0].lastStart.isValid());
        QCOMPARE(both[1].figures.guessShare, figures(all).headline.guessShare);
    }

    void scenario_mayMoveTheHandOff_andWithItTheLoad()
    {
        Plan all = plan();
        all.openingPipeline.clear();
        all.teams[0].stage = {}; // the first that sales answers for
        Plan earlier = all;
        earlier.stages[1].owner = Side::Sales;
        QRandomGenerator ids(1);
        Scenario scenario;
        scenario.name = u"Hand over inquiries"_s;
        all = *putScenario(all, scenario, captured(all, earlier), ids);
        const QList<ScenarioSummary> both = scenarioSummaries(all);
        QCOMPARE(both[0].handOff, kMql);
        QCOMPARE(both[1].handOff, kInquiry);
        QVERIFY(isNear(both[0].figures.plannedMinorUnits, both[1].figures.plannedMinorUnits));
        // Ten deals in 31 days, or the 100 MQL of August; one person handles one a day.
        QCOMPARE(both[0].teams.first().stage, kWon);
        QCOMPARE(both[0].teams.first().needed.whole, 1.0);
        QCOMPARE(both[1].teams.first().stage, kMql);
        QVERIFY(isNear(both[1].teams.first().needed.exact, 100.0 / 31));
        QCOMPARE(both[1].teams.first().needed.whole, 4.0);
        QCOMPARE(both[1].teams.first().there, 2);
        QCOMPARE(both[1].busiest(Side::Sales)->team, Id<Team> { 751 });
        QVERIFY(!both[1].busiest(Side::Marketing));
    }

    void scenarioPeople_areTheSidesBusiestTeams()
    {
        ScenarioSummary summary;
        summary.teams = { { { 1 }, Side::Sales, kMql, { 3, 3 }, 4 },
            { { 2 }, Side::Sales, kWon, { 2, 2 }, 2 },
            { { 3 }, Side::Marketing, kInquiry, { 9, 9 }, 1 } };
        QCOMPARE(summary.busiest(Side::Sales)->team, Id<Team> { 2 }); // as many as there are
        QCOMPARE(summary.busiest(Side::Marketing)->team, Id<Team> { 3 });
        QCOMPARE(summary.people(Side::Sales), (ScenarioPeople { 2, 5, 6 }));
        QCOMPARE(summary.people(Side::Marketing), (ScenarioPeople { 1, 9, 1 }));
        summary.teams.append({ { 4 }, Side::Sales, kMql, { 0.1, 1 }, 0 }); // nobody at all
        QCOMPARE(summary.busiest(Side::Sales)->team, Id<Team> { 4 });
    }

    void scenarioChance_measuredRateSetOtherwise_counts()
    {
        Plan all = smallPlan();
        all.steps[1].rateEvidence = { EvidenceMark::Measured, u"CRM"_s, 1'000, 100 };
        Entry campaign;
        campaign.id = { 701 };
        campaign.title = u"Campaign"_s;
        campaign.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
        campaign.stage = kInquiry;
        campaign.expectedVolume = 400; // eight deals of twelve
        all.entries = { campaign };
        Plan better = all;
        better.steps[1].rate = { 200'000 };
        QRandomGenerator ids(1);
        Scenario scenario;
        scenario.name = u"Twice as good"_s;
        all = *putScenario(all, scenario, captured(all, better), ids);
        const std::atomic_bool goesOn = false;
        const auto now = scenarioChance(all, {}, goesOn);
        QCOMPARE(now, forecast(all, forecastOptions(all))->years.first().revenue.chance);
        QVERIFY(*scenarioChance(all, all.scenarios.first().id, goesOn) > *now + 0.3);
        const std::atomic_bool isCancelled = true;
        QVERIFY(!scenarioChance(all, {}, isCancelled));
    }
};

QTEST_APPLESS_MAIN(tst_Checks)
#include "tst_checks.moc"
