// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/scenario.h"

#include "app/plan/findings.h"
#include "app/plan/row_removal.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class ScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void captured_holdsTheFieldsThatDiffer();
    void captured_andApplied_isTheChangedPlan();
    void captured_leavesOutNewRows();
    void putScenario_onAnEarlierOne_replacesItsChanges();
    void putScenario_ofATakenName_isRefused();
    void putScenario_ofWhatIsNotThere_isRefused();
    void renameScenario_andBack_isTheSamePlan();
    void removeScenario_takesItsChangesAlong();
    void scenarioPlan_thatIsNotSound_isRefused();
    void change_ofARowThatIsGone_isAWarning();
    void removedRow_takesItsChangesAlong();
    void currency_ofTheScenario_readsAmountsAsThePlan();
};

namespace {

ScenarioChange change(const QString &table, qint64 row, const QString &field, const QString &value)
{
    ScenarioChange change;
    change.table = table;
    change.row = row;
    change.field = field;
    change.value = value;
    return change;
}

/// Half as many inquiries convert, in a curve, guessed; deals are worth twice as much.
Plan worse(Plan plan)
{
    plan.steps[0].rate = { 100'000 };
    plan.steps[0].rateEvidence = {};
    plan.steps[0].lagCurve = { { { 250'000 }, { 750'000 } } };
    plan.markets[0].dealSize = { 20'000'000 };
    return plan;
}

Scenario named(const QString &name)
{
    Scenario scenario;
    scenario.name = name;
    return scenario;
}

Plan withWorse(const Plan &plan)
{
    QRandomGenerator ids(1);
    return putScenario(plan, named(u"Worse"_s), captured(plan, worse(plan)), ids).value();
}

} // namespace

void ScenarioTest::captured_holdsTheFieldsThatDiffer()
{
    const Plan plan = smallPlan();
    const QList<ScenarioChange> expected {
        change(u"markets"_s, kMarket.value, u"dealSize"_s, u"200000.00"_s),
        change(u"steps"_s, kInquiryStep.value, u"rate"_s, u"0.1"_s),
        change(u"steps"_s, kInquiryStep.value, u"rateEvidence"_s,
            u"{\"mark\": \"guessed\", \"source\": \"\", \"cases\": 0, \"successes\": 0}"_s),
        change(u"steps"_s, kInquiryStep.value, u"lagCurve"_s, u"[250000, 750000]"_s),
    };
    QCOMPARE(captured(plan, worse(plan)), expected);
    QVERIFY(captured(plan, plan).isEmpty());
}

void ScenarioTest::captured_andApplied_isTheChangedPlan()
{
    const Plan plan = withWorse(smallPlan());
    QCOMPARE(plan.scenarios.size(), 1);
    QCOMPARE(plan.scenarioChanges.size(), 4);
    QVERIFY(check(plan).isEmpty());
    const Plan applied = planOf(scenarioPlan(plan, plan.scenarios[0].id));
    QVERIFY(applied == worse(plan));
}

void ScenarioTest::captured_leavesOutNewRows()
{
    Plan changed = smallPlan();
    changed.channels.append({ { 999 }, 1, u"Partners"_s });
    QVERIFY(captured(smallPlan(), changed).isEmpty());
    QVERIFY(captured(changed, smallPlan()).isEmpty());
}

void ScenarioTest::putScenario_onAnEarlierOne_replacesItsChanges()
{
    const Plan before = withWorse(smallPlan());
    QRandomGenerator ids(2);
    const auto rate = change(u"steps"_s, kMqlStep.value, u"rate"_s, u"0.2"_s);
    const Plan plan = putScenario(before, before.scenarios[0], { rate }, ids).value();
    QCOMPARE(plan.scenarios, before.scenarios);
    QCOMPARE(plan.scenarioChanges.size(), 1);
    QCOMPARE(plan.scenarioChanges[0].field, u"rate"_s);
    QCOMPARE(planOf(scenarioPlan(plan, plan.scenarios[0].id)).steps[1].rate.ppm, 200'000);
}

void ScenarioTest::putScenario_ofATakenName_isRefused()
{
    const Plan plan = withWorse(smallPlan());
    QRandomGenerator ids(2);
    QCOMPARE(errorOf(putScenario(plan, named(u" worse "_s), {}, ids)),
        (Error { Fault::Duplicate, u"worse"_s, {} }));
    QCOMPARE(errorOf(putScenario(plan, named({}), {}, ids)).fault, Fault::Empty);
}

void ScenarioTest::putScenario_ofWhatIsNotThere_isRefused()
{
    const Plan plan = smallPlan();
    for (const auto &one : { change(u"steps"_s, 9, u"rate"_s, u"0.2"_s),
             change(u"steps"_s, kMqlStep.value, u"mood"_s, u"0.2"_s),
             change(u"steps"_s, kMqlStep.value, u"rate"_s, u"\"high\""_s),
             change(u"steps"_s, kMqlStep.value, u"rate"_s, u"2"_s),
             change(u"steps"_s, kMqlStep.value, u"rate"_s, u"0.1, 0.2"_s),
             change(u"seals"_s, 1, u"by"_s, u"\"me\""_s),
             change(u"settings"_s, 2, u"title"_s, u"\"Mine\""_s) }) {
        QRandomGenerator ids(2);
        QCOMPARE(
            errorOf(putScenario(plan, named(u"What if"_s), { one }, ids)).fault, Fault::NoSuchItem);
    }
}

void ScenarioTest::renameScenario_andBack_isTheSamePlan()
{
    const Plan plan = withWorse(smallPlan());
    const Id<Scenario> id = plan.scenarios[0].id;
    const Plan renamed = renameScenario(plan, id, u"Bad year"_s).value();
    QCOMPARE(renamed.scenarios[0].name, u"Bad year"_s);
    QVERIFY(renameScenario(renamed, id, u"Worse"_s).value() == plan);
    QCOMPARE(errorOf(renameScenario(plan, { 9 }, u"x"_s)).fault, Fault::NoSuchItem);
}

void ScenarioTest::removeScenario_takesItsChangesAlong()
{
    const Plan plan = withWorse(smallPlan());
    QVERIFY(removeScenario(plan, plan.scenarios[0].id).value() == smallPlan());
    QCOMPARE(errorOf(removeScenario(plan, { 9 })).fault, Fault::NoSuchItem);
}

void ScenarioTest::scenarioPlan_thatIsNotSound_isRefused()
{
    QRandomGenerator ids(1);
    const Plan plan = putScenario(smallPlan(), named(u"No deals"_s),
        { change(u"markets"_s, kMarket.value, u"dealSize"_s, u"0"_s) }, ids)
                          .value();
    QCOMPARE(
        errorOf(scenarioPlan(plan, plan.scenarios[0].id)).subject, u"deal size of Automotive"_s);
    QCOMPARE(errorOf(scenarioPlan(plan, { 9 })).fault, Fault::NoSuchItem);
}

void ScenarioTest::change_ofARowThatIsGone_isAWarning()
{
    Plan plan = smallPlan();
    plan.scenarios = { { { 7 }, 0, u"Worse"_s, {} } };
    ScenarioChange gone = change(u"entries"_s, 9, u"cost"_s, u"5.00"_s);
    gone.id = { 8 };
    gone.scenario = { 7 };
    plan.scenarioChanges = { gone };
    const Finding expected { Severity::Warning,
        { Fault::NoSuchItem, u"cost of entries, a change of Worse"_s, {} } };
    QCOMPARE(check(plan), QList { expected });
    QVERIFY(scenarioPlan(plan, { 7 }).value() == plan);
}

void ScenarioTest::removedRow_takesItsChangesAlong()
{
    Plan plan = withWorse(smallPlan());
    removeRows(plan, &Plan::steps, { kInquiryStep.value });
    QCOMPARE(plan.scenarioChanges.size(), 1);
    QCOMPARE(plan.scenarioChanges[0].table, u"markets"_s);
}

void ScenarioTest::currency_ofTheScenario_readsAmountsAsThePlan()
{
    Plan changed = smallPlan();
    changed.settings.currency = u"JPY"_s; // without decimals
    changed.markets[0].dealSize = { 123 };
    QRandomGenerator ids(1);
    const Plan plan
        = putScenario(smallPlan(), named(u"In yen"_s), captured(smallPlan(), changed), ids).value();
    const Plan applied = planOf(scenarioPlan(plan, plan.scenarios[0].id));
    QCOMPARE(applied.markets[0].dealSize.minorUnits, 123);
    QCOMPARE(applied.settings.currency, u"JPY"_s);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::ScenarioTest)
#include "tst_scenario.moc"
