// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/funnel_edits.h"
#include "app/plan/scenario.h"
#include "tests/support/fair_plan.h"
#include "tests/ui_funnel/scenario_stage.h"
#include "ui/funnel/scenario_chances.h"
#include "ui/funnel/scenario_steps.h"

#include <QPushButton>
#include <QRandomGenerator>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Scenario> kCautious { 471 }; // of the sample plan

} // namespace

class TestScenarioFace : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void face_noScenario_teaches()
    {
        ScenarioStage stage(smallPlan());
        QVERIFY(stage.isSeen(u"beginFirstScenario"_s));
        QVERIFY(!stage.isSeen(u"scenarioTable"_s));
    }

    /// Its changes stand in the plan, so they must not be taken for the plan's.
    void begun_survivesTheWindow()
    {
        ScenarioStage stage(smallPlan());
        stage.click(u"beginFirstScenario"_s);
        stage.changeRate({ 200'000 });
        FunnelView again(stage.document(), stage.focus());
        again.setLook({ u"scenarios"_s });
        again.present({ stage.plan(), stage.now(), {}, Style() });
        again.resize(900, 600);
        again.show();
        stage.settle();
        auto *banner = again.findChild<QLabel *>(u"scenarioBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().replace(QChar::Nbsp, u' ').contains(u"10 % → 20 %"_s));
        QTest::mouseClick(again.findChild<QPushButton *>(u"leaveScenario"_s), Qt::LeftButton);
        QCOMPARE(stage.rate().ppm, 100'000);
        QVERIFY(!begunScenario(stage.document()));
    }

    void keep_takesTheChangesOutOfThePlan()
    {
        ScenarioStage stage(smallPlan());
        stage.click(u"beginFirstScenario"_s);
        QVERIFY(stage.isSeen(u"scenarioBanner"_s));
        QVERIFY(!stage.widget<QPushButton>(u"keepScenario"_s)->isEnabled());
        stage.changeRate({ 200'000 });
        QVERIFY(stage.banner().contains(u"10 % → 20 %"_s));
        stage.click(u"keepScenario"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(stage.rate().ppm, 100'000);
        QCOMPARE(stage.plan().scenarios.size(), 1);
        QCOMPARE(stage.plan().scenarioChanges.size(), 1);
        QVERIFY(!stage.isSeen(u"scenarioBanner"_s));
        QVERIFY(stage.document().undo().has_value()); // one step
        QCOMPARE(stage.rate().ppm, 200'000);
        QVERIFY(stage.plan().scenarios.isEmpty());
        QVERIFY(stage.isSeen(u"scenarioBanner"_s)); // again
    }

    /// The column "Plan" is the plan, not what is made of it for the scenario.
    void begun_planBesideIsAsItWas()
    {
        ScenarioStage stage;
        const auto before = stage.part(0);
        const auto other = stage.part(1);
        stage.click(u"beginScenario"_s);
        auto next = stage.document().committed();
        next.targets.first().revenue.minorUnits *= 2;
        QVERIFY(stage.document().commit(u"Double the target"_s, next).has_value());
        stage.settle();
        QCOMPARE(stage.part(0), before);
        QCOMPARE(stage.part(1), other);
    }

    void leaveScenario_fromElsewhere_isSeenHere()
    {
        ScenarioStage stage(smallPlan());
        stage.click(u"beginFirstScenario"_s);
        stage.changeRate({ 200'000 });
        QVERIFY(leaveScenario(stage.document()).has_value());
        QCOMPARE(stage.rate().ppm, 100'000);
        QVERIFY(!stage.isSeen(u"scenarioBanner"_s));
        QVERIFY(!begunScenario(stage.document()));
    }

    /// Nothing of the plan changes by that, so that the window presents nothing new.
    void leaveScenario_whileHidden_isSeenHere()
    {
        ScenarioStage stage(smallPlan());
        stage.click(u"beginFirstScenario"_s);
        QVERIFY(stage.isSeen(u"scenarioBanner"_s));
        disconnect(&stage.document(), nullptr, &stage.view(), nullptr);
        stage.view().hide();
        QVERIFY(leaveScenario(stage.document()).has_value());
        stage.view().show();
        QVERIFY(!stage.isSeen(u"scenarioBanner"_s));
    }

    /// Restore points that are gone leave their ids to later ones.
    void begunAgain_countsFromThere()
    {
        ScenarioStage stage(smallPlan());
        stage.click(u"beginFirstScenario"_s);
        stage.view().hide();
        QVERIFY(leaveScenario(stage.document()).has_value());
        stage.changeRate({ 200'000 });
        QVERIFY(stage.document().setRestorePoint(u"Again"_s, PointKind::Scenario).has_value());
        stage.view().show();
        QVERIFY(stage.isSeen(u"scenarioBanner"_s));
        QVERIFY2(!stage.banner().contains(u"20 %"_s), qPrintable(stage.banner()));
    }

    void selected_saysThatItIsTheWholePlan()
    {
        ScenarioStage stage;
        QVERIFY(!stage.isSeen(u"scenariosOfAll"_s));
        Selection selection;
        selection.market = stage.plan().markets.first().id;
        stage.focus().select(selection);
        QVERIFY(stage.isSeen(u"scenariosOfAll"_s));
    }

    /// A scenario changes values. What it cannot hold is counted before it is kept, and comes back
    /// when that is undone.
    void keep_ofAnAddedRow_saysThatItCannotBeKept()
    {
        ScenarioStage stage(smallPlan());
        stage.click(u"beginFirstScenario"_s);
        auto next = stage.document().committed();
        put(next.channels, Channel { { 299 }, 5, u"Partners"_s });
        QVERIFY(stage.document().commit(u"Add a channel"_s, next).has_value());
        stage.changeRate({ 200'000 });
        QVERIFY2(stage.banner().contains(u"values only: 1 change"_s), qPrintable(stage.banner()));
        stage.click(u"keepScenario"_s);
        QCOMPARE(stage.rate().ppm, 100'000);
        QVERIFY(!find(stage.plan().channels, Id<Channel> { 299 }));
        QCOMPARE(stage.plan().scenarioChanges.size(), 1);
        QVERIFY(stage.document().undo().has_value());
        QVERIFY(find(stage.plan().channels, Id<Channel> { 299 }));
    }

    void leave_takesTheChangesBack()
    {
        ScenarioStage stage(smallPlan());
        const Plan before = stage.plan();
        stage.click(u"beginFirstScenario"_s);
        stage.changeRate({ 200'000 });
        stage.click(u"leaveScenario"_s);
        QCOMPARE(stage.plan(), before);
        QVERIFY(stage.isSeen(u"beginFirstScenario"_s));
    }

    void look_showsTheScenarioAndEscapeLeavesIt()
    {
        ScenarioStage stage;
        const Plan before = stage.plan();
        stage.click(u"lookAtScenario"_s);
        QCOMPARE(stage.plan(), *scenarioPlan(before, kCautious));
        QCOMPARE(stage.document().committed(), before);
        QTest::keyClick(stage.widget<QWidget>(u"scenarioTable"_s), Qt::Key_Escape);
        QCOMPARE(stage.plan(), before);
    }

    /// Beside the plan, it would be shown on top of the one in the making.
    void begun_othersCannotBeLookedAtNorTakenOver()
    {
        ScenarioStage stage;
        stage.click(u"beginScenario"_s);
        for (const auto &name : { u"lookAtScenario"_s, u"takeOverScenario"_s }) {
            const auto *button = stage.widget<QPushButton>(name);
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(u"in the making"_s));
        }
        stage.click(u"leaveScenario"_s);
        QVERIFY(stage.widget<QPushButton>(u"lookAtScenario"_s)->isEnabled());
        QVERIFY(stage.widget<QPushButton>(u"takeOverScenario"_s)->toolTip().isEmpty());
    }

    /// Sales takes MQL: its team works these then, not the deals.
    void movedHandOff_isSaid_withThePeopleThatItTakes()
    {
        Plan plan = planWithFair();
        plan.teams = { insideSales() };
        plan.teams[0].stage = {};
        Plan earlier = plan;
        earlier.stages[1].owner = lockstep::Side::Sales;
        Scenario scenario;
        scenario.name = u"Earlier"_s;
        ScenarioStage stage(
            *putScenario(plan, scenario, captured(plan, earlier), *QRandomGenerator::global()));
        QVERIFY2(
            stage.part(0).contains(u"Marketing hands over: MQL;"_s), qPrintable(stage.part(0)));
        QVERIFY2(stage.part(0).contains(u"Sales' people needed: 1, there are 2 (Inside sales)"_s),
            qPrintable(stage.part(0)));
        QVERIFY2(stage.part(1).contains(u"Marketing hands over: Inquiry (moved);"_s),
            qPrintable(stage.part(1)));
        QVERIFY2(stage.part(1).contains(u"Sales' people needed: 4, there are 2 (Inside sales)"_s),
            qPrintable(stage.part(1)));
        QVERIFY(stage.part(1).contains(u"Marketing's people needed: –"_s));
    }

    /// What adding up leaves behind over two heads takes no third one, and nobody is short.
    void peopleForWhomThereIsRoom_areNotShort()
    {
        Plan plan = smallPlan();
        const Team team = insideSales();
        plan.teams = { team };
        plan.teams[0].stage = {};
        const Figures all = figures(plan);
        const Snapshot snapshot { plan, all, {}, Style(), { u"en_GB"_s, u"EUR"_s } };
        ScenarioChances chances(nullptr);
        const auto painted = [&](double needed) {
            auto summaries = scenarioSummaries(plan);
            summaries[0].teams = { { team.id, lockstep::Side::Sales, kMql, headCount(needed), 2 } };
            ScenarioTable table(nullptr);
            table.show(snapshot, summaries, chances, {});
            table.resize(900, 700);
            return table.grab().toImage();
        };
        QCOMPARE(headCount(2 + 1e-12).whole, 2.0);
        QCOMPARE(painted(2 + 1e-12), painted(2));
        QVERIFY(painted(3) != painted(2));
    }

    void takeOver_isOneStep()
    {
        ScenarioStage stage;
        const Plan before = stage.plan();
        const auto wanted = *scenarioPlan(before, kCautious);
        stage.click(u"takeOverScenario"_s);
        QCOMPARE(stage.plan().steps, wanted.steps);
        QCOMPARE(stage.plan().entries, wanted.entries);
        QVERIFY(stage.plan().scenarios.isEmpty());
        QVERIFY(stage.isOneStep(u"Take over scenario Cautious spring"_s, before));
    }

    void remove_isOneStep()
    {
        ScenarioStage stage;
        const Plan before = stage.plan();
        stage.click(u"removeScenario"_s);
        QVERIFY(stage.plan().scenarios.isEmpty());
        QVERIFY(stage.isOneStep(u"Remove scenario Cautious spring"_s, before));
    }

    void table_saysTheDifference()
    {
        auto plan = smallPlan();
        auto changed = plan;
        changed.targets.first().revenue.minorUnits = 150'000'000; // 1.2 M → 1.5 M
        plan = *putScenario(
            plan, { {}, 0, u"More"_s, {} }, captured(plan, changed), *QRandomGenerator::global());
        ScenarioStage stage(plan);
        QVERIFY2(stage.part(0).contains(u"Target: 1.2 M;"_s), qPrintable(stage.part(0)));
        QVERIFY2(stage.part(1).contains(u"Target: 1.5 M (+300 k)"_s), qPrintable(stage.part(1)));
    }

    void everything_hasAName()
    {
        ScenarioStage stage;
        const auto *face = stage.widget<QWidget>(u"scenarioFace"_s);
        for (const auto *one : face->findChildren<QWidget *>()) {
            const bool isNamed = !one->objectName().isEmpty() && !one->accessibleName().isEmpty();
            QVERIFY2(one->focusPolicy() == Qt::NoFocus || isNamed, one->metaObject()->className());
        }
    }

    /// The sample's cautious scenario has a chance of its own, worked out in the background.
    void chance_lastStart_guesses_standBesideThePlan()
    {
        ScenarioStage stage;
        QVERIFY(stage.part(1).contains(u"Chance: …"_s));
        QVERIFY(stage.part(0).contains(u"Last start: "_s));
        QVERIFY(stage.part(0).contains(u"Guesses: "_s));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.part(1).contains(u"…"_s), 60'000);
        const auto expected = scenarioChance(stage.plan(), kCautious, std::atomic_bool(false));
        const auto shown = stage.part(1);
        QVERIFY2(
            shown.contains(u"Chance: %1 %"_s.arg(std::round(*expected * 100))), qPrintable(shown));
    }
};

QTEST_MAIN(TestScenarioFace)
#include "tst_scenario_face.moc"
