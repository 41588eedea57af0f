// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Every named figure explains itself: its tree comes to the figure, each part to its own value, and
// the sentences are what somebody would say.

#include "app/exchange/sample_plan.h"
#include "app/figures/figure_names.h"
#include "app/figures/selection.h"
#include "app/figures/why.h"
#include "tests/figures/explained.h"
#include "tests/support/fair_plan.h"
#include "tests/support/funnel_flows.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class WhyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void why_samplePlan_everyTreeComesToItsFigure()
    {
        QCOMPARE(faults(samplePlan().value()), QString());
    }

    /// A quarter's figures are in no list: the waterfall shows them.
    void why_ofEachQuarter_comesToWhatTheWaterfallShows()
    {
        const Plan plan = samplePlan().value();
        const Figures all = figures(plan);
        const QStringList keys = stageKeys(ordered(plan.stages));
        for (int quarter = 0; quarter < all.quarters.size(); ++quarter) {
            Selection selection;
            selection.quarter = quarter;
            const Waterfall shown = waterfall(plan, all, selection);
            for (qsizetype i = 0; i < keys.size(); ++i) {
                const auto told = [&](const QString &what) {
                    return why(plan, all, u"%1%2.q%3"_s.arg(keys[i], what).arg(quarter + 1));
                };
                const WaterfallStage &stage = shown.stages[i];
                for (const auto &[what, value] : { std::pair { u"Need"_s, stage.need },
                         { u"Planned"_s, stage.planned }, { u"Gap"_s, stage.gap } }) {
                    const auto one = told(what);
                    QVERIFY2(one && isSame(one->tree.value, value), qPrintable(keys[i] + what));
                    QCOMPARE(wrongTerm(one->tree), QString());
                }
                if (i + 1 < keys.size())
                    QCOMPARE(wrongTerm(told(u"RateLever"_s).value().tree), QString());
            }
        }
    }

    /// A quarter of 1,200,000 EUR is 3 deals of 100,000; at 10 % they take 30 MQL.
    void sentence_ofAQuarter_namesIt()
    {
        QCOMPARE(
            sentence(u"mqlNeed.q1"_s), u"To book 300 k EUR in Q1 FY27 we need 3 Won, so 30 MQL."_s);
        const Plan plan = smallPlan();
        const Figures all = figures(plan);
        for (const auto &name : { u"mqlNeed.q9"_s, u"target.q1"_s, u"mqlNeedPerMonth.q1"_s })
            QVERIFY2(!why(plan, all, name), qPrintable(name));
    }

    void why_smallPlan_everyTreeComesToItsFigure() { QCOMPARE(faults(smallPlan()), QString()); }
    void why_randomPlans_everyTreeComesToItsFigure()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(faults(randomPlan(random, kEverything)), QString());
    }

    void why_unknownName_isRefusedWithNearOnes()
    {
        const Plan plan = smallPlan();
        const auto told = why(plan, figures(plan), u"mqlNeeds"_s);
        QVERIFY(!told);
        QCOMPARE(told.error().fault, Fault::UnknownFigure);
        QCOMPARE(told.error().subject, u"mqlNeeds"_s);
        QCOMPARE(told.error().detail, u"near: mqlNeed"_s);
    }

    /// Marketing sources 60 %: 720 k, 7.2 deals, 72 MQL. Sales' own deals enter at Won.
    void sentence_ofAStageThatAPartPasses_saysItsPart()
    {
        Plan plan = smallPlan();
        plan.streams[0].marketingShare = { 600'000 };
        const auto told = [&](const QString &name) {
            return why(plan, figures(plan), name)->sentence.english().replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(told(u"mqlNeed"_s),
            u"To book 1.2 M EUR in FY27 we need 12 Won; 720 k EUR of it comes through MQL: 72 MQL."_s);
        QCOMPARE(told(u"wonNeed"_s), u"To book 1.2 M EUR in FY27 we need 12 Won."_s);
    }

    // 1.2 M / 100 k = 12 Won; / 10 % = 120 MQL; / 20 % = 600 inquiries.
    void sentence_isWhatOneWouldSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
        };
        row("target", "Both sides answer for 1.2 M EUR of revenue in FY27.");
        row("gap",
            "The plan yields 0 EUR in FY27, the target is 1.2 M EUR, so 1.2 M EUR is missing.");
        row("wonNeed", "To book 1.2 M EUR in FY27 we need 12 Won.");
        row("mqlNeed", "To book 1.2 M EUR in FY27 we need 12 Won, so 120 MQL.");
        row("inquiryNeed", "To book 1.2 M EUR in FY27 we need 12 Won, so 120 MQL, so 600 Inquiry.");
        // Q4 ends on 30 June; 60 days earlier is 1 May.
        row("mqlLatestDate.q4",
            "To book 300 k EUR in Q4 FY27 we need 3 Won, so 30 MQL by 1 May 2027.");
        row("mqlValue", "One MQL is worth 10 k EUR of revenue on average.");
        row("winRate", "10 % of MQL become Won.");
        row("inquiryLag", "It takes 30 days from Inquiry to MQL.");
        row("cycle", "From Inquiry to Won it takes 90 days on average.");
        row("guessShare",
            "0 % of the target rests on inputs that are neither estimated nor measured.");
    }

    void sentence_isWhatOneWouldSay()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(sentence(name), expected);
    }

    void tree_need_isTargetByDealSizeAndRates()
    {
        QCOMPARE(lines(smallPlan(), u"mqlNeed"_s),
            (QStringList { u"120 MQL needed"_s, u"  = 1.2 M EUR target of Direct · Automotive"_s,
                u"    = 1.2 M EUR FY27 target"_s, u"    × 100 % share of Direct · Automotive"_s,
                u"  ÷ 100 k EUR deal size"_s, u"  ÷ 10 % MQL → Won rate"_s }));
    }

    void tree_lastDay_isShiftedByTheDaysToRevenue()
    {
        QCOMPARE(lines(smallPlan(), u"inquiryLatestDate.q4"_s),
            (QStringList { u"1 Apr 2027 Inquiry: last day for Q4 FY27"_s,
                u"  = 30 Jun 2027 last day of Q4 FY27"_s, u"  shifted back by 90 days to revenue"_s,
                u"    = 30 days Inquiry → MQL lag"_s, u"    + 60 days MQL → Won lag"_s,
                u"    + 0 days booking to revenue"_s }));
    }

    void tree_input_saysWhereFromAndWhoAgreed()
    {
        const Plan plan = smallPlan();
        const Explanation told = why(plan, figures(plan), u"winRate"_s).value();
        QVERIFY(told.tree.input);
        QCOMPARE(told.tree.input->place, Place::Step);
        QCOMPARE(told.tree.input->row, kMqlStep.value);
        QCOMPARE(told.tree.input->accord, Accord::Nobody);
        QCOMPARE(inputNote(told.tree).english(), u"nobody agreed yet; estimated, worked by hand"_s);
    }

    /// Of streams there is no list: their channel's and their market's name come together.
    void why_ofAStream_isItsPartOfTheChannels()
    {
        const Plan plan = smallPlan();
        const Figures all = figures(plan);
        const auto name = groupFigure(all, u"mqlNeed"_s, kMarket, kChannel);
        QCOMPARE(name, u"mqlNeed.direct.automotive"_s);
        const Explanation told = why(plan, all, name).value();
        QCOMPARE(told.tree.value, 120.0); // the only stream there is
        QCOMPARE(told.tree.text.english(), u"120"_s);
        QVERIFY(!told.sentence.isEmpty());
        QCOMPARE(groupFigure(all, u"mqlNeed"_s, {}, {}), u"mqlNeed"_s);
        QVERIFY(!why(plan, all, u"mqlNeed.direct.nowhere"_s));
    }

    /// A team's load says who counts at its stage and is no work there.
    void headCount_tellsWhoNeverStandsThere()
    {
        Plan plan = busyPlan();
        const auto told = [&plan] {
            const Explanation heads
                = why(plan, figures(plan), u"headCountExact.insideSales"_s).value();
            return heads.tree.children.last();
        };
        QCOMPARE(told().join, Join::Over);
        put(plan.steps, [&] {
            Step step = *find(plan.steps, kMqlStep);
            step.skipShare = ratioFromFraction(0.25);
            return step;
        }());
        QCOMPARE(told().join, Join::Beside);
        QCOMPARE(told().label.english(), u"of all who count as MQL, never stand there"_s);
        QVERIFY(std::abs(told().value - 0.25) < 1e-9);
        QCOMPARE(faults(plan), QString());
    }

    /// 12.4 wins are 13, so 130 MQL and not 124.
    void wholeWinsFirst_isWhatEverySentenceSays()
    {
        Plan plan = smallPlan();
        plan.targets[0].revenue = { 124'000'000 };
        plan.settings.wholeWinsFirst = true;
        const Figures all = figures(plan);
        const auto told = [&](const QString &name) {
            return why(plan, all, name).value().sentence.english().replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(told(u"mqlNeed"_s), u"To book 1.2 M EUR in FY27 we need 13 Won, so 130 MQL."_s);
        QCOMPARE(told(u"leads"_s),
            u"To book marketing's 1.2 M EUR in FY27 we need 13 customers, so 130 MQL."_s);
        QCOMPARE(told(u"mqlGap"_s), u"0 of MQL are planned and 130 needed for FY27: −130."_s);
        QCOMPARE(told(u"mqlNeedPerMonth"_s), u"130 are needed at MQL for FY27, so 10.8 a month."_s);
        // A quarter's 3.1 wins are 4.
        QCOMPARE(why(plan, all, u"mqlNeed.q1"_s).value().tree.text.english(), u"40"_s);
        QCOMPARE(faults(plan), QString());
    }

    /// Two markets with 6.2 wins each: of the 13 that are read, one has 7.
    void wholeWinsFirst_partsAddUpAsTheyAreRead()
    {
        Plan plan = twoMarkets(500'000, 500'000);
        plan.targets[0].revenue = { 124'000'000 };
        plan.settings.wholeWinsFirst = true;
        const Figures all = figures(plan);
        const auto read = [&](const QString &name) {
            const WhyTerm tree = why(plan, all, name).value().tree;
            return QStringList { tree.text.english(), tree.children[0].text.english(),
                tree.children[1].text.english() };
        };
        QCOMPARE(read(u"wonNeed"_s), (QStringList { u"13"_s, u"7"_s, u"6"_s }));
        QCOMPARE(read(u"mqlNeed"_s), (QStringList { u"130"_s, u"65"_s, u"65"_s }));
    }

    /// Who stands further right has passed the stage: 20 MQL, whose 2 deals 100 inquiries took.
    void planned_openingFurtherRight_isCountedAndSaid()
    {
        Plan plan = smallPlan();
        plan.openingPipeline = { { { 801 }, kStream, kMql, 20, {} } };
        const Figures all = figures(plan);
        const Explanation told = why(plan, all, u"inquiryPlanned"_s).value();
        QCOMPARE(told.sentence.english().replace(QChar::Nbsp, u' '),
            u"100 of Inquiry are planned that become revenue in FY27, 100 of them for those who "
            "stand further right at the start."_s);
        QVERIFY(isSame(told.tree.value, 100));
        QVERIFY(isSame(joined(told.tree.children), 100));
        // The gap is worth the same at every stage that all deals pass: 2 of 12 deals are there.
        const auto stages = waterfall(plan, all, {}).stages;
        for (const WaterfallStage &stage : stages)
            QVERIFY(isSame(stage.gapMinorUnits, -100'000'000));
        QCOMPARE(stages[0].planned, 100.0);
        QCOMPARE(stages[0].passed, 100.0);
        QCOMPARE(stages[1].passed, 0.0);
    }

    /// In the number's place the language has no say.
    void duration_hasItsUnitInAnotherLanguage()
    {
        const Plan plan = smallPlan();
        const auto german = [](const char *words) {
            const auto known = QString::fromUtf8(words);
            return known == u"days"_s ? u"Tage"_s : known;
        };
        const auto told = why(plan, figures(plan), u"cycle"_s).value();
        QCOMPARE(told.tree.text.said(german), u"90\u00a0Tage"_s);
        QVERIFY(told.sentence.said(german).contains(u"90\u00a0Tage"_s));
        QCOMPARE(told.tree.text.english(), namedFigure(figures(plan), u"cycle"_s)->text);
    }

    void tree_ofManyStreams_carriesTheRest()
    {
        const Plan plan = samplePlan().value();
        const Explanation told = why(plan, figures(plan), u"planned"_s).value();
        QVERIFY(told.tree.children.size() <= kWhyWidth + 1);
        QVERIFY(isSame(joined(told.tree.children), told.tree.value));
    }
};

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
