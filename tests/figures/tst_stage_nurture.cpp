// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Who needs nurturing first: what it does to days and dates, how many are in nurture. By hand.
#include "app/figures/selection.h"
#include "app/figures/stage_nurture.h"
#include "app/figures/stage_totals.h"
#include "app/figures/why.h"
#include "app/plan/scenario.h"
#include "tests/support/funnel_flows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMqlIndex = 1;

Plan nurturing(qint64 sharePpm, double days)
{
    Plan plan = smallPlan();
    plan.steps[1].nurtureShare = { sharePpm };
    plan.steps[1].nurtureTime = durationFromDays(days);
    return plan;
}

Plan withOpening(Plan plan, qint64 count, double age)
{
    OpeningPipeline opening;
    opening.id = { 901 };
    opening.stream = kStream;
    opening.stage = kMql;
    opening.count = count;
    opening.age = durationFromDays(age);
    plan.openingPipeline = { opening };
    return plan;
}

StageNurture nurtureOf(const Plan &plan, qsizetype stage = kMqlIndex)
{
    const Figures all = figures(plan);
    return stageNurture(all, streamsOf(all, {}, {}), stage);
}

QString sentenceOf(const Plan &plan, const QString &name)
{
    const auto told = why(plan, figures(plan), name);
    return told ? told->sentence.english().replace(QChar::Nbsp, u' ') : QString();
}

} // namespace

class tst_StageNurture : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lag_isTheMeanOfAll()
    {
        const Figures all = figures(nurturing(600'000, 60));
        const StageFigures &mql = all.streams.first().stages[kMqlIndex];
        QCOMPARE(mql.lagDays, 96.0);
        QCOMPARE(mql.nurtureDays, 36.0);
        QCOMPARE(namedFigure(all, u"mqlLag"_s)->value, 96.0);
        QCOMPARE(namedFigure(all, u"cycle"_s)->value, 126.0);
        QCOMPARE(waterfall(nurturing(600'000, 60), all, {}).stages[kMqlIndex].nurtureDays, 36.0);
    }

    void lastDay_isOfThoseWhoAreReady_andBesideItOfTheOthers()
    {
        const Plan plan = nurturing(600'000, 60);
        const Figures all = figures(plan);
        const StreamFigures &stream = all.streams.first();
        const PointOfNoReturn point = pointOfNoReturn(all, 0, stream, stream.stages[kMqlIndex]);
        QCOMPARE(point.lastDay, QDate(2026, 8, 1)); // 30 September - 60 days
        QCOMPARE(point.nurtured, QDate(2026, 6, 2)); // 60 more
        const auto stages = waterfall(plan, all, {}).stages;
        QCOMPARE(stages[0].latestDate, QDate(2027, 4, 1)); // 30 June - 90
        QCOMPARE(stages[0].latestNurtured, QDate(2027, 1, 31)); // - 150
        QVERIFY(stages[2].latestNurtured.isNull()); // won is won
        QVERIFY(!namedFigure(all, u"wonNurturedDate.q1"_s));
        const Plan without = smallPlan();
        QVERIFY(waterfall(without, figures(without), {}).stages[0].latestNurtured.isNull());
        QVERIFY(!namedFigure(figures(without), u"mqlNurturedDate.q1"_s));
    }

    /// As if the lag were typed 30 days longer: 30 June - 120 days for inquiries.
    void lastDay_whereAllNeedIt_isTheLongerLags()
    {
        const Plan plan = nurturing(1'000'000, 30);
        Plan longer = smallPlan();
        longer.steps[1].lag = durationFromDays(90);
        const Figures all = figures(plan);
        QCOMPARE(pointsOfNoReturn(all), pointsOfNoReturn(figures(longer)));
        const auto stages = waterfall(plan, all, {}).stages;
        QCOMPARE(stages[0].latestDate, QDate(2027, 3, 2));
        QVERIFY(stages[0].latestNurtured.isNull());
        QVERIFY(!namedFigure(all, u"inquiryNurturedDate.q1"_s));
        QVERIFY(!why(plan, all, u"inquiryNurturedDate.q1"_s));
        const auto told = why(plan, all, u"mqlLatestDate.q1"_s);
        QVERIFY(told);
        const WhyTerm way = told->tree.children.value(1);
        QCOMPARE(way.value, 90.0);
        QCOMPARE(joined(way.children), 90.0); // 30 of nurturing, 60 of the lag
        QCOMPARE(way.children.value(0).value, 30.0);
    }

    /// Energy takes 100 days longer and nurtures nobody; those of Automotive who need it have a
    /// date of their own: 30 June - 30 - 60 - 60 days.
    void nurturedDate_isOfStreamsThatNurture()
    {
        Plan plan = twoMarkets(500'000, 500'000);
        plan.steps[1].nurtureShare = { 600'000 };
        plan.steps[1].nurtureTime = durationFromDays(60);
        plan.steps[3].lag = durationFromDays(160);
        const Figures all = figures(plan);
        const auto stages = waterfall(plan, all, {}).stages;
        QCOMPARE(stages[0].latestDate, QDate(2026, 12, 22)); // 30 June - 190
        QCOMPARE(stages[0].latestNurtured, QDate(2027, 1, 31)); // - 150
        const auto told = why(plan, all, u"inquiryNurturedDate.q4"_s);
        QVERIFY(told);
        QVERIFY(told->sentence.english().contains(u"31 Jan"_s));
        QCOMPARE(told->tree.value, double(QDate(2027, 1, 31).toJulianDay()));
    }

    void inNurture_isWhoHasComeAndIsNotThrough()
    {
        Plan plan = nurturing(600'000, 60);
        plan.entries = { julyCampaign(310, kMql) };
        const StageNurture nurture = nurtureOf(plan);
        QVERIFY(isNear(nurture.share, 0.6));
        QCOMPARE(nurture.days, 60.0);
        // Six a day from day 0 to day 31, out again from day 60 to day 91.
        QVERIFY(isNear(nurture.byMonth[0], 6.0 * 31 * 31 / 2 / 31));
        QVERIFY(isNear(nurture.byMonth[1], (31.0 * 186 - 6.0 * 2 * 2 / 2) / 31));
        QVERIFY(isNear(nurture.byMonth[2], 6.0 * 29 * 29 / 2 / 30));
        QCOMPARE(nurture.byMonth[3], 0.0);
        QVERIFY(isNear(nurture.inYear, 186.0 * 60 / 365));
        QVERIFY(isNear(nurture.enteringInYear, 186));
    }

    void inNurture_ofThoseWhoStandThere()
    {
        const Plan plan = nurturing(500'000, 60);
        // Of 90 days on average 30 are nurture: a third of 180, out evenly over 60 days.
        QVERIFY(isNear(nurtureOf(withOpening(plan, 180, 0)).byMonth[0], 60 - 31 / 2.0));
        QVERIFY(isNear(nurtureOf(withOpening(plan, 180, 0)).byMonth[2], 0));
        // There for 30 days, all of them still: half are in nurture, for 30 days more.
        QVERIFY(isNear(nurtureOf(withOpening(plan, 180, 30)).byMonth[0], 90.0 * 30 / 31));
        QCOMPARE(nurtureOf(withOpening(plan, 180, 70)).inYear, 0.0);
    }

    void nobodyNeedsIt_isNothing()
    {
        QCOMPARE(nurtureOf(smallPlan()).days, 0.0);
        QCOMPARE(nurtureOf(nurturing(500'000, 0)).days, 0.0);
        QCOMPARE(nurtureOf(nurturing(0, 60)).inYear, 0.0);
        QCOMPARE(nurtureOf(nurturing(500'000, 60), 2), StageNurture {}); // the last
        QVERIFY(!namedFigure(figures(smallPlan()), u"mqlInNurture"_s));
    }

    void sameAs_takesItWithTheDays()
    {
        Plan plan = twoMarkets(500'000, 500'000);
        plan.steps[1].nurtureShare = { 600'000 };
        plan.steps[1].nurtureTime = durationFromDays(60);
        plan.streams[1].lagsSameAs = kStream;
        const Figures all = figures(plan);
        QCOMPARE(all.streams[1].stages[kMqlIndex].lagDays, 96.0);
        plan.streams[1].lagsSameAs = {};
        plan.streams[1].ratesSameAs = kStream;
        QCOMPARE(figures(plan).streams[1].stages[kMqlIndex].lagDays, 60.0);
    }

    void scenario_mayChangeIt()
    {
        Plan plan = nurturing(200'000, 60);
        QRandomGenerator ids(1);
        Scenario scenario;
        scenario.name = u"Colder leads"_s;
        plan = *putScenario(plan, scenario, captured(plan, nurturing(600'000, 60)), ids);
        QCOMPARE(plan.scenarioChanges.size(), 1);
        const Plan colder = *scenarioPlan(plan, plan.scenarios.first().id);
        QCOMPARE(figures(colder).streams.first().stages[kMqlIndex].lagDays, 96.0);
        QCOMPARE(figures(colder, plan, figures(plan)), figures(colder));
    }

    void sentence_saysIt()
    {
        Plan plan = nurturing(600'000, 60);
        plan.entries = { julyCampaign(310, kMql) };
        QCOMPARE(sentenceOf(plan, u"mqlLag"_s),
            u"It takes 96 days from MQL to Won: 60 days, and 60 days before that for the 60 % who "
            "need nurturing first."_s);
        QCOMPARE(sentenceOf(plan, u"mqlNurtureShare"_s),
            u"60 % of those who come to MQL need nurturing first."_s);
        QCOMPARE(sentenceOf(plan, u"mqlNurtureTime"_s),
            u"Nurturing takes 60 days on average at MQL, before the step's own time begins."_s);
        QCOMPARE(sentenceOf(plan, u"mqlInNurture"_s),
            u"30.6 of MQL are in nurture on average in FY27: 60 % of those who come need it, for "
            u"60 "
            "days."_s);
        QVERIFY(sentenceOf(plan, u"mqlLatestDate.q1"_s)
                    .endsWith(u"by 1 Aug 2026, those who need nurturing first by 2 Jun 2026."_s));
        QCOMPARE(sentenceOf(plan, u"mqlNurturedDate.q1"_s),
            u"For revenue in Q1 FY27, those MQL who need nurturing first must be there by 2 Jun "
            "2026."_s);
    }
};

QTEST_APPLESS_MAIN(tst_StageNurture)
#include "tst_stage_nurture.moc"
