// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/sample_plan.h"
#include "app/market/market_edits.h"
#include "app/plan/row_removal.h"
#include "app/plan/scenario.h"
#include "app/plan/scenario_draft.h"
#include "app/store/database.h"
#include "app/store/draft.h"
#include "tests/ui_funnel/begun_scenario.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan withScenario(const Plan &plan, const QString &name, Ratio rate)
{
    auto changed = plan;
    auto step = *find(changed.steps, kMqlStep);
    step.rate = rate;
    put(changed.steps, step);
    return *putScenario(
        plan, { {}, 0, name, {} }, captured(plan, changed), *QRandomGenerator::global());
}

} // namespace

/// From the begin of a scenario to the plan or to a kept scenario, and back by undo.
class TestScenarioSteps : public QObject {
    Q_OBJECT

private slots:
    void leave_bringsRemovedRowsBack_andTakesAddedOnesAway()
    {
        Draft draft(*samplePlan());
        const Plan before = draft.plan();
        auto next = before;
        removeRows(next, &Plan::clauses, { next.clauses.first().id.value });
        put(next.channels, Channel { { 299 }, 99, u"Partners"_s });
        QCOMPARE(draftSize(before, next).removed, 1);
        QCOMPARE(draftSize(before, next).added, 1);
        QCOMPARE(draftSize(before, next).total(), 2);
        draft.commit(next);
        draft.leave();
        QCOMPARE(draft.plan(), before);
        QVERIFY(!draft.isBegun());
    }

    /// Brought back from the history, its numbers are a scenario's as they were then.
    void restore_ofWhatAScenarioWas_isInTheMakingAgain()
    {
        Draft draft;
        const qint64 ofScenario = draft.leaveWith({ 200'000 });
        QVERIFY(!draft.isBegun());
        QCOMPARE(draft.rate(), 100'000);
        draft.bringBack(ofScenario);
        QCOMPARE(draft.rate(), 200'000);
        QVERIFY(draft.isBegun());
        QCOMPARE(draft.document().restorePoints().last().name, u"Before it"_s);
        draft.leave();
        QCOMPARE(draft.rate(), 100'000);
        QVERIFY(!draft.isBegun());
    }

    void restore_ofWhatThePlanWas_beginsNoScenario()
    {
        Draft draft;
        const qint64 ofPlan = draft.document().cursor();
        draft.changeRate({ 200'000 });
        draft.leave();
        draft.changeRate({ 150'000 });
        draft.bringBack(ofPlan);
        QCOMPARE(draft.rate(), 100'000);
        QVERIFY(!draft.isBegun());
    }

    void restore_whileOneIsInTheMaking_beginsNoOther()
    {
        Draft draft;
        const qint64 ofScenario = draft.leaveWith({ 200'000 });
        draft.begin();
        const auto points = draft.document().restorePoints().size();
        draft.bringBack(ofScenario);
        QVERIFY(draft.isBegun());
        QCOMPARE(draft.document().restorePoints().size(), points);
        draft.leave();
        QCOMPARE(draft.rate(), 100'000);
    }

    /// One step: before it no scenario is in the making, however often it is gone over.
    void restore_undone_isNoScenario_andDoneAgainIsOne()
    {
        Draft draft;
        const qint64 ofScenario = draft.leaveWith({ 200'000 });
        const qint64 left = draft.document().cursor();
        draft.bringBack(ofScenario);
        QCOMPARE(draft.document().cursor(), left + 1);
        QVERIFY(draft.document().undo().has_value());
        QCOMPARE(draft.rate(), 100'000);
        QVERIFY(!draft.isBegun());
        QVERIFY(draft.document().redo().has_value());
        QCOMPARE(draft.rate(), 200'000);
        QVERIFY(draft.isBegun());
        QVERIFY(draft.document().undo().has_value());
        draft.changeRate({ 150'000 });
        QVERIFY(!draft.isBegun()); // what is changed then is the plan's
        draft.leave();
        QCOMPARE(draft.rate(), 150'000);
    }

    /// A restore point keeps what was undone: it stays a scenario's, and the plan goes on.
    void restore_undone_beforeAPointThatIsKept_isNoScenario()
    {
        Draft draft;
        const qint64 ofScenario = draft.leaveWith({ 200'000 });
        draft.bringBack(ofScenario);
        const qint64 restored = draft.document().cursor();
        QVERIFY(draft.document().setRestorePoint(u"Lunch"_s).has_value());
        QVERIFY(draft.document().undo().has_value());
        draft.changeRate({ 150'000 });
        QVERIFY(!draft.isBegun());
        QVERIFY(begunPoint(draft.document().restorePoints(), restored).has_value());
    }

    void leave_afterTakingOverAScenario_bringsItBack()
    {
        Draft draft(withScenario(smallPlan(), u"Better"_s, { 300'000 }));
        const Plan before = draft.plan();
        draft.commit(takeOver(before, before.scenarios.first().id));
        QCOMPARE(draft.rate(), 300'000);
        QVERIFY(draft.plan().scenarios.isEmpty());
        draft.leave();
        QCOMPARE(draft.plan(), before);
    }

    void leave_keepsScenariosThatWereMadeSince_andWhatWasMeant()
    {
        Draft draft;
        draft.changeRate({ 200'000 });
        auto next = withScenario(draft.plan(), u"Later"_s, { 300'000 });
        put(next.opinions,
            Opinion { { 777 }, u"steps"_s, kMqlStep.value, u"rate"_s, Side::Sales, 90'000, {} });
        draft.commit(next);
        draft.leave();
        QCOMPARE(draft.rate(), 100'000);
        QCOMPARE(draft.plan().scenarios.size(), 1);
        QCOMPARE(draft.plan().scenarioChanges.size(), 1);
        QCOMPARE(draft.plan().opinions.size(), 1);
    }

    /// What was moved elsewhere refers again to what comes back.
    void leave_afterAMarketWasRemovedAndItsEntriesMoved_isThePlan()
    {
        Draft draft(*samplePlan());
        const Plan before = draft.plan();
        const auto &markets = before.markets;
        const auto gone = std::find_if(markets.begin(), markets.end(),
            [&](const Market &market) { return !entriesFor(before, market.id).isEmpty(); });
        QVERIFY(gone != markets.end());
        const auto to = markets.first().id == gone->id ? markets.last().id : markets.first().id;
        draft.commit(removeMarket(before, gone->id, EntriesThen::Move, to));
        const auto kept
            = keepAsScenario(before, draft.plan(), u"Without"_s, *QRandomGenerator::global());
        QVERIFY(kept.has_value());
        QCOMPARE(kept->markets, before.markets);
        QVERIFY(scenarioPlan(*kept, ordered(kept->scenarios).last().id).has_value());
        QVERIFY(notKept(before, draft.plan()) > 0);
        draft.leave();
        QCOMPARE(draft.plan(), before);
    }

    void keep_leavesOutWhatLeadsToAnAddedRow()
    {
        const Plan before = smallPlan();
        auto next = before;
        put(next.channels, Channel { { 299 }, 5, u"Partners"_s });
        next.streams.first().channel = { 299 };
        next.steps.first().rate = { 250'000 };
        const auto kept = keepAsScenario(before, next, u"Other"_s, *QRandomGenerator::global());
        QVERIFY(kept.has_value());
        QCOMPARE(notKept(before, next), 2);
        QCOMPARE(kept->scenarioChanges.size(), 1);
        QCOMPARE(kept->channels, before.channels);
        QVERIFY(scenarioPlan(*kept, kept->scenarios.first().id).has_value());
    }

    void undoOfLeaving_isTheScenarioInTheMakingAgain()
    {
        Draft draft;
        draft.changeRate({ 200'000 });
        draft.leave();
        QVERIFY(!draft.isBegun());
        QVERIFY(draft.document().undo().has_value());
        QCOMPARE(draft.rate(), 200'000);
        QVERIFY(draft.isBegun());
        QVERIFY(draft.document().redo().has_value());
        QVERIFY(!draft.isBegun());
        draft.begin();
        QVERIFY(draft.isBegun());
    }

    void undoOfLeaving_andGoingOn_staysInTheMaking()
    {
        Draft draft;
        draft.changeRate({ 200'000 });
        draft.leave();
        QVERIFY(draft.document().undo().has_value());
        draft.changeRate({ 300'000 });
        draft.changeRate({ 400'000 });
        QVERIFY(draft.isBegun());
        draft.leave();
        QCOMPARE(draft.rate(), 100'000);
        QVERIFY(!draft.isBegun());
    }

    void undoOfTheWholeScenario_andGoingOn_isThePlan()
    {
        Draft draft(*PlanFile::create(smallPlan(), m_folder.path()));
        draft.changeRate({ 150'000 });
        draft.begin();
        draft.changeRate({ 200'000 });
        draft.leave();
        QVERIFY(draft.document().goTo(0).has_value());
        draft.changeRate({ 300'000 });
        QVERIFY(!draft.isBegun());
        QVERIFY(draft.document().compactHistory().has_value());
        QVERIFY(!draft.isBegun());
    }

    void undoOfTheBeginning_andGoingOn_isThePlan()
    {
        Draft draft(*PlanFile::create(smallPlan(), m_folder.path()));
        draft.changeRate({ 150'000 });
        draft.begin();
        draft.changeRate({ 200'000 });
        QVERIFY(draft.document().goTo(0).has_value());
        draft.changeRate({ 300'000 });
        QVERIFY(!draft.isBegun());
        QVERIFY(draft.document().goTo(2).has_value()); // kept, as its restore point is
        QCOMPARE(draft.rate(), 200'000);
        QVERIFY(draft.isBegun());
    }

    /// Done again, its steps would come back as the plan's.
    void leave_whereAllWasUndone_leavesNothingToDoAgainUnmarked()
    {
        Draft draft;
        draft.changeRate({ 200'000 });
        QVERIFY(draft.document().undo().has_value());
        draft.leave();
        QVERIFY(!draft.isBegun());
        QCOMPARE(draft.rate(), 100'000);
        QVERIFY(draft.document().redo().has_value());
        QCOMPARE(draft.rate(), 100'000);
    }

    /// The numbers of a scenario must not become the plan's because it cannot be read.
    void leave_whereThePlanCannotBeRead_isRefused()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"plan.lockstep"_s);
        {
            Draft draft;
            draft.changeRate({ 200'000 });
            QVERIFY(draft.document().saveAs(path).has_value());
        }
        {
            auto database = Database::open(path, u"plan"_s);
            QVERIFY(database->execute("UPDATE history SET changeset = x'00'").has_value());
        }
        Draft draft(*PlanFile::open(path, m_folder.path()));
        QVERIFY(draft.isBegun());
        QVERIFY(!leaveScenario(draft.document()).has_value());
        QVERIFY(draft.isBegun());
        QCOMPARE(draft.rate(), 200'000);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestScenarioSteps)
#include "tst_scenario_steps.moc"
