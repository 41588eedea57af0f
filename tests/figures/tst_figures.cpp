// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
#include "tests/support/near.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// smallPlan with one clause about the promised MQLs.
Plan planWithClause(const QString &promise)
{
    Plan plan = smallPlan();
    plan.clauseSections = { { { 901 }, 0, u"Promises"_s } };
    Clause clause;
    clause.id = { 911 };
    clause.section = { 901 };
    clause.topic = u"Leads"_s;
    clause.marketingPromise = promise;
    plan.clauses = { clause };
    return plan;
}

/// Both sides agree to the clause as it reads in `plan`.
Plan agreedClause(Plan plan)
{
    QRandomGenerator ids(1);
    const QDateTime at({ 2026, 6, 1 }, { 10, 0 }, Qt::UTC);
    for (const Side side : { Side::Marketing, Side::Sales }) {
        const Item item = standing(figures(plan), ItemKind::Clause, 911)->item;
        plan = seal(plan, item, { side, Stand::Agreed, {}, u"leader"_s, at }, ids).value();
    }
    return plan;
}

} // namespace

class tst_Figures : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void figures_emptyPlan_saysWhatIsMissing()
    {
        const Figures all = figures(Plan());
        QVERIFY(!all.findings.isEmpty());
        QVERIFY(all.streams.isEmpty());
    }

    void figures_noStreams_areZero()
    {
        Plan plan = smallPlan();
        plan.streams.clear();
        plan.steps.clear();
        const Figures all = figures(plan);
        QCOMPARE(all.headline.targetMinorUnits, 120'000'000.0);
        QCOMPARE(all.headline.plannedMinorUnits, 0.0);
        QCOMPARE(all.headline.guessShare, 0.0);
        QVERIFY(all.streams.isEmpty());
        QCOMPARE(all.markets.size(), 1);
        QCOMPARE(namedFigure(all, u"mqlNeed"_s)->value, 0.0);
    }

    void figures_withoutTargetInTheHorizon_wantNothing()
    {
        for (const bool isLater : { false, true }) {
            Plan plan = smallPlan();
            plan.targets.clear();
            if (isLater)
                plan.targets.append({ { 602 }, 2040, { 500'000'000 }, {} });
            const Figures all = figures(plan);
            QCOMPARE(all.streams.size(), 1);
            QCOMPARE(all.headline.targetMinorUnits, 0.0);
            QCOMPARE(all.streams.first().stages.size(), 3);
            for (const StageFigures &stage : all.streams.first().stages) {
                QCOMPARE(stage.needInAll(), 0.0);
                QCOMPARE(stage.quarter(0).need, 0.0);
            }
            QCOMPARE(pointsOfNoReturn(all).size(), all.quarters.size() * 3);
        }
    }

    void figures_error_leavesOnlyFindingsAndStandings()
    {
        Plan plan = smallPlan();
        plan.steps[0].rate = {};
        const Figures all = figures(plan);
        QVERIFY(!all.findings.isEmpty());
        QVERIFY(all.named.isEmpty());
        QVERIFY(all.monthStarts.isEmpty());
        QVERIFY(standing(all, ItemKind::Step, kMqlStep.value));
    }

    void headline_isTheFirstFiscalYear()
    {
        Plan plan = smallPlan();
        plan.settings.horizonMonths = 24;
        plan.targets.append({ { 602 }, 2028, { 500'000'000 }, {} });
        Entry entry;
        entry.id = { 701 };
        entry.title = u"Won in June and July"_s;
        entry.stage = kWon;
        entry.expectedVolume = 61; // one a day
        entry.period = { { 2027, 6, 1 }, { 2027, 8, 1 } };
        plan.entries = { entry };
        const Figures all = figures(plan);
        const Headline headline = all.headline;
        QCOMPARE(headline.targetMinorUnits, 120'000'000.0);
        QVERIFY(isNear(headline.plannedMinorUnits, 30 * 10'000'000.0)); // June's thirty
        QVERIFY(isNear(headline.gapMinorUnits, 300'000'000.0 - 120'000'000.0));
        QCOMPARE(
            all.tally->items, 10); // two targets, market, three stages, stream, two steps, entry
        QCOMPARE(all.tally->agreed, 0);
    }

    void streams_showNeedWithWhatIsPast()
    {
        const Figures all = figures(smallPlan());
        QCOMPARE(all.streams.size(), 1);
        QCOMPARE(all.streams[0].name, u"Direct · Automotive"_s);
        QCOMPARE(all.streams[0].market, kMarket);
        const StageFigures &mql = all.streams[0].stages[1];
        // July's ten and 29 of the 31 days of August's ten must enter before the horizon begins.
        QVERIFY(isNear(mql.need().before, 10 + 10 * 29.0 / 31));
        QVERIFY(isNear(mql.need().total(), 120));
        QCOMPARE(mql.need().after, 0.0);
        QCOMPARE(mql.need(), mql.marketingNeed());
        QCOMPARE(mql.step, kMqlStep);
        QCOMPARE(mql.rate, 0.1);
        QCOMPARE(mql.lagDays, 60.0);
        const StageFigures &won = all.streams[0].stages[2];
        QVERIFY(won.step.isNull());
        QCOMPARE(won.rate, 0.0);
        const Series needed = won.need();
        for (const double month : needed.months)
            QVERIFY(isNear(month, 1));
    }

    void quarters_carryTheirMonths()
    {
        const Figures all = figures(smallPlan());
        QCOMPARE(all.quarterRevenue.size(), 4);
        for (const QuarterFigures &quarter : all.quarterRevenue) {
            QVERIFY(isNear(quarter.targetMinorUnits, 30'000'000));
            QVERIFY(isNear(quarter.gapMinorUnits, -30'000'000));
        }
    }

    void pointsOfNoReturn_areThereForEachQuarterStreamAndStage()
    {
        const Figures all = figures(smallPlan());
        const QList<PointOfNoReturn> points = pointsOfNoReturn(all);
        QCOMPARE(points.size(), 4 * 1 * 3);
        // Revenue by 30 September: MQL 60 days and inquiries 90 days before; all take as long.
        const auto point = [](Id<Stage> stage, QDate day) {
            return PointOfNoReturn { 0, kStream, stage, day, day, day, day };
        };
        QCOMPARE(points[0], point(kInquiry, { 2026, 7, 2 }));
        QCOMPARE(points[1], point(kMql, { 2026, 8, 1 }));
        QCOMPARE(points[2], point(kWon, { 2026, 9, 30 }));
    }

    void market_needIsComparedWithItsAccounts()
    {
        const MarketFigures market = figures(smallPlan()).markets.first();
        QVERIFY(isNear(market.wonNeed, 12));
        QVERIFY(isNear(market.needOfAddressable, 12.0 / 900));
        QVERIFY(isNear(market.targetMinorUnits, 120'000'000));
    }

    /// The second stream carries half of the target. Its own rates and lags are guessed and do not
    /// count; its own deal size is guessed and does: one of its six inputs.
    void guessShare_sameAs_countsWhatItTakes()
    {
        Plan plan = smallPlan();
        plan.channels.append({ { 202 }, 1, u"Partners"_s });
        plan.streams[0].targetShare = { 500'000 };
        Stream second = plan.streams[0];
        second.id = { 402 };
        second.channel = { 202 };
        second.ratesSameAs = kStream;
        second.lagsSameAs = kStream;
        second.dealSize = { 5'000'000 };
        plan.streams.append(second);
        plan.steps.append(
            { { 511 }, { 402 }, kInquiry, { 100'000 }, {}, durationFromDays(10), {} });
        plan.steps.append({ { 512 }, { 402 }, kMql, { 50'000 }, {}, durationFromDays(20), {} });
        QVERIFY(isNear(guessShare(plan), 0.5 / 6));
    }

    void guessShare_isTheTargetsPartThatRestsOnGuesses()
    {
        Plan plan = smallPlan();
        QCOMPARE(guessShare(plan), 0.0);
        // Two rates, two lags, the deal size and the marketing share: six inputs, two of them
        // guessed.
        plan.steps[0].rateEvidence.mark = EvidenceMark::Guessed;
        plan.markets[0].dealSizeEvidence.mark = EvidenceMark::Guessed;
        QVERIFY(isNear(guessShare(plan), 2.0 / 6));
    }

    void sampleLead_isHandedOverOnTheFirstMonday()
    {
        Plan plan = smallPlan();
        plan.touches = { { { 801 }, 0, TouchKind::Call, { 10 }, {} } };
        // 1 July 2026 is a Wednesday.
        const QDateTime due({ 2026, 7, 6 }, { 9, 10 }, Qt::UTC);
        QCOMPARE(figures(plan).sampleLead, (QList<TouchDue> { { { 801 }, due } }));
    }

    void clause_showsFiguresThatMove()
    {
        Plan plan = planWithClause(u"Marketing brings {mqlNeed} MQL."_s);
        QCOMPARE(figures(plan).clauses.first().marketing.plain(), u"Marketing brings 120 MQL."_s);
        plan.steps[1].rate = { 200'000 };
        QCOMPARE(figures(plan).clauses.first().marketing.plain(), u"Marketing brings 60 MQL."_s);
    }

    void clause_unknownFigure_isAnError()
    {
        const Figures all = figures(planWithClause(u"{nonsense} leads"_s));
        QVERIFY(all.clauses.first().marketing.hasErrors());
        QCOMPARE(all.clauses.first().marketing.plain(), u"{nonsense} leads"_s);
    }

    void standing_figureInTheClauseChanged_voidsTheAgreement()
    {
        Plan plan = agreedClause(planWithClause(u"Marketing brings {mqlNeed} MQL."_s));
        QVERIFY(standing(figures(plan), ItemKind::Clause, 911)->isAgreed());
        QCOMPARE(figures(plan).tally->agreed, 1);
        plan.steps[1].rate = { 200'000 };
        const Figures changed = figures(plan);
        const Standing *now = standing(changed, ItemKind::Clause, 911);
        QVERIFY(!now->isAgreed());
        QCOMPARE(now->sales.changes,
            QStringList(u"marketing: Marketing brings 120 MQL. → Marketing brings 60 MQL."_s));
    }

    void standing_clauseAboutAgreement_staysAgreed()
    {
        const Figures all
            = figures(agreedClause(planWithClause(u"{agreed} of {items} are agreed."_s)));
        QVERIFY(standing(all, ItemKind::Clause, 911)->isAgreed());
        QCOMPARE(all.clauses.first().marketing.plain(), u"1 of 9 are agreed."_s);
    }

    void figures_ofAnEarlierPlan_giveTheSame_data()
    {
        QTest::addColumn<Plan>("next");
        const Plan before = *samplePlan();
        const auto row = [&](const char *name, auto edit) {
            Plan next = before;
            edit(next);
            QTest::newRow(name) << next;
        };
        row("nothing", [](Plan &) {});
        row("a rate", [](Plan &p) { p.steps[3].rate.ppm /= 2; });
        row("an entry",
            [](Plan &p) { p.entries[1].period.start = p.entries[1].period.start.addDays(-5); });
        row("an entry less", [](Plan &p) { p.entries.removeFirst(); });
        row("a market's name", [](Plan &p) { p.markets[0].name = u"Cars"_s; });
        row("a channel's name", [](Plan &p) { p.channels[0].name = u"House"_s; });
        row("a stage's name", [](Plan &p) { p.stages[0].name = u"Click"_s; });
        row("a buyer role", [](Plan &p) { p.buyerRoles[0].title = u"Clerk"_s; });
        row("the currency", [](Plan &p) { p.settings.currency = u"USD"_s; });
        row("the locale", [](Plan &p) { p.settings.locale = u"de_DE"_s; });
        row("a clause", [](Plan &p) { p.clauses[0].sharedText = u"We meet on {planned}."_s; });
        row("a seal less", [](Plan &p) { p.seals.removeFirst(); });
        row("an account less", [](Plan &p) { p.targetAccounts.removeFirst(); });
        row("an error", [](Plan &p) { p.entries[0].title.clear(); });
    }

    void figures_ofAnEarlierPlan_giveTheSame()
    {
        QFETCH(Plan, next);
        const Plan before = *samplePlan();
        QVERIFY(figures(next, before, figures(before)) == figures(next));
        QVERIFY(figures(before, next, figures(next)) == figures(before)); // and back
    }
};

QTEST_APPLESS_MAIN(tst_Figures)
#include "tst_figures.moc"
