// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/sla/sla_edits.h"

#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class SlaEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void clause_addedChangedRemoved();
    void clause_withoutSection_isRefused();
    void clause_removed_takesItsSealsAlong();
    void section_addedAndRemoved();
    void section_removed_takesItsClausesAlong();
    void firstResponse_setAndBack();
    void firstResponse_outOfRange_isRefused_data();
    void firstResponse_outOfRange_isRefused();
    void cadence_setAndBack();
    void touch_addedAndRemoved();
    void touch_negativeOffset_isRefused();
    void tripwire_addedAndRemoved_withItsSeals();
    void tripwire_withoutAStageOrLimit_isRefused();
};

constexpr Id<ClauseSection> kSection { 1001 };
constexpr Id<Clause> kClause { 1101 };

Plan withSection()
{
    Plan plan = smallPlan();
    plan.clauseSections = { { kSection, 0, u"Leads"_s } };
    return plan;
}

Clause clause()
{
    return { kClause, kSection, 0, u"Quantity"_s, u"We send."_s, u"We call."_s, {} };
}

Seal sealOn(Id<Clause> id)
{
    return { { 801 }, ItemKind::Clause, id.value, Side::Sales, Stand::Agreed, {}, u"Sam"_s,
        QDateTime({ 2026, 5, 4 }, { 9, 0 }, Qt::UTC), {}, {} };
}

void SlaEditsTest::clause_addedChangedRemoved()
{
    const Plan added = planOf(putClause(withSection(), clause()));
    QCOMPARE(added.clauses, QList { clause() });
    Clause other = clause();
    other.salesPromise = u"We call in 10 minutes."_s;
    const Plan changed = planOf(putClause(added, other));
    QCOMPARE(changed.clauses, QList { other });
    QCOMPARE(planOf(putClause(changed, clause())), added);
    QCOMPARE(planOf(removeClause(changed, kClause)), withSection());
    QCOMPARE(errorOf(removeClause(withSection(), kClause)).fault, Fault::NoSuchItem);
}

void SlaEditsTest::clause_withoutSection_isRefused()
{
    QCOMPARE(errorOf(putClause(smallPlan(), clause())),
        (Error { Fault::NoSuchItem, u"section of Quantity"_s, {} }));
}

void SlaEditsTest::clause_removed_takesItsSealsAlong()
{
    Plan plan = planOf(putClause(withSection(), clause()));
    plan.seals = { sealOn(kClause) };
    QCOMPARE(planOf(removeClause(plan, kClause)), withSection());
}

void SlaEditsTest::section_addedAndRemoved()
{
    const Plan added = planOf(putClauseSection(smallPlan(), { kSection, 0, u"Leads"_s }));
    QCOMPARE(added, withSection());
    QCOMPARE(planOf(removeClauseSection(added, kSection)), smallPlan());
    QCOMPARE(errorOf(removeClauseSection(smallPlan(), kSection)).fault, Fault::NoSuchItem);
    QCOMPARE(errorOf(putClauseSection(smallPlan(), { kSection, 0, {} })).fault, Fault::Empty);
}

void SlaEditsTest::section_removed_takesItsClausesAlong()
{
    Plan plan = planOf(putClause(withSection(), clause()));
    plan.seals = { sealOn(kClause) };
    QCOMPARE(planOf(removeClauseSection(plan, kSection)), smallPlan());
}

void SlaEditsTest::firstResponse_setAndBack()
{
    const Plan changed = planOf(setFirstResponse(smallPlan(), { 30 }));
    QCOMPARE(changed.settings.firstResponse, Duration { 30 });
    QCOMPARE(planOf(setFirstResponse(changed, { 10 })), smallPlan());
}

void SlaEditsTest::firstResponse_outOfRange_isRefused_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("one minute") << qint64(1) << true;
    QTest::newRow("thirty days") << qint64(43'200) << true;
    QTest::newRow("no time") << qint64(0) << false;
    QTest::newRow("before the hand-off") << qint64(-1) << false;
    QTest::newRow("over thirty days") << qint64(43'201) << false;
}

void SlaEditsTest::firstResponse_outOfRange_isRefused()
{
    QFETCH(qint64, minutes);
    const auto result = setFirstResponse(smallPlan(), { minutes });
    QTEST(result.has_value(), "isAllowed");
    if (!result)
        QCOMPARE(result.error().subject, u"first response of the plan"_s);
}

void SlaEditsTest::cadence_setAndBack()
{
    const Plan changed = planOf(setCadenceFromPreviousTouch(smallPlan(), true));
    QVERIFY(changed.settings.cadenceFromPreviousTouch);
    QCOMPARE(planOf(setCadenceFromPreviousTouch(changed, false)), smallPlan());
}

void SlaEditsTest::touch_addedAndRemoved()
{
    const Touch touch { { 1201 }, 0, TouchKind::Call, { 10 }, u"First call"_s };
    const Plan added = planOf(putTouch(smallPlan(), touch));
    QCOMPARE(added.touches, QList { touch });
    QCOMPARE(planOf(removeTouch(added, touch.id)), smallPlan());
    QCOMPARE(errorOf(removeTouch(smallPlan(), touch.id)).fault, Fault::NoSuchItem);
}

void SlaEditsTest::touch_negativeOffset_isRefused()
{
    QCOMPARE(errorOf(putTouch(smallPlan(), { { 1201 }, 0, TouchKind::Call, { -1 }, {} })),
        (Error { Fault::OutOfRange, u"offset of follow-up step 1"_s, u"0 to 3,650\u00a0days"_s }));
}

Tripwire tripwire()
{
    Tripwire tripwire;
    tripwire.id = { 1301 };
    tripwire.kind = TripwireKind::Rate;
    tripwire.stage = kMql;
    tripwire.limitRate = { 180'000 };
    return tripwire;
}

void SlaEditsTest::tripwire_addedAndRemoved_withItsSeals()
{
    Plan plan = planOf(putTripwire(smallPlan(), tripwire()));
    QCOMPARE(plan.tripwires, QList { tripwire() });
    plan.seals = { { { 801 }, ItemKind::Tripwire, 1301, Side::Sales, Stand::Agreed, {}, u"Sam"_s,
        QDateTime({ 2026, 5, 4 }, { 9, 0 }, Qt::UTC), {}, {} } };
    QCOMPARE(planOf(removeTripwire(plan, tripwire().id)), smallPlan());
    QCOMPARE(errorOf(removeTripwire(smallPlan(), tripwire().id)).fault, Fault::NoSuchItem);
}

void SlaEditsTest::tripwire_withoutAStageOrLimit_isRefused()
{
    Tripwire nowhere = tripwire();
    nowhere.stage = { 999 };
    QCOMPARE(errorOf(putTripwire(smallPlan(), nowhere)).fault, Fault::NoSuchItem);
    Tripwire timeless = tripwire();
    timeless.kind = TripwireKind::Lag;
    QCOMPARE(errorOf(putTripwire(smallPlan(), timeless)).fault, Fault::OutOfRange);
    Tripwire tooMuch = tripwire();
    tooMuch.limitRate = { 1'000'001 };
    QCOMPARE(errorOf(putTripwire(smallPlan(), tooMuch)).fault, Fault::OutOfRange);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::SlaEditsTest)
#include "tst_sla_edits.moc"
