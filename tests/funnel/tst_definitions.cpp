// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Versions of what a stage means, and what changed from one to the next.
#include "app/funnel/definitions.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

using What = WordChange::What;

const QDate kNovember { 2026, 11, 3 };
const QDate kDecember { 2026, 12, 8 };

Plan withDefinition(Plan plan, const QString &text)
{
    plan.stages[1].definition = text;
    return plan;
}

Result<Plan> keep(const Plan &plan, QDate on, const QString &note = {})
{
    QRandomGenerator ids(7U + uint(plan.definitionVersions.size()));
    return keepDefinition(plan, kMql, on, note, ids);
}

DefinitionStanding mqlStanding(const Plan &plan)
{
    return definitionStanding(plan, plan.stages[1]);
}

} // namespace

class tst_Definitions : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void definition_isNumberedWhenItIsKept()
    {
        Plan plan = smallPlan();
        QCOMPARE(mqlStanding(plan).state, DefinitionState::Empty);
        plan = withDefinition(plan, u"Asked for a price."_s);
        QCOMPARE(mqlStanding(plan).state, DefinitionState::Unkept);
        plan = planOf(keep(plan, kNovember, u" first try "_s));
        QCOMPARE(mqlStanding(plan), (DefinitionStanding { DefinitionState::Kept, 1, kNovember }));
        QCOMPARE(plan.definitionVersions[0].note, u"first try"_s);
        QCOMPARE(plan.definitionVersions[0].definition, u"Asked for a price."_s);
        plan = withDefinition(plan, u"Asked for a price and a date."_s);
        QCOMPARE(
            mqlStanding(plan), (DefinitionStanding { DefinitionState::Changed, 1, kNovember }));
        plan = planOf(keep(plan, kDecember));
        QCOMPARE(mqlStanding(plan), (DefinitionStanding { DefinitionState::Kept, 2, kDecember }));
        const auto versions = definitionVersions(plan, kMql);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].date, kNovember);
        QCOMPARE(definitionVersions(plan, kInquiry).size(), 0);
    }

    void definition_typedBack_isTheKeptOneAgain()
    {
        Plan plan = planOf(keep(withDefinition(smallPlan(), u"A"_s), kNovember));
        plan = withDefinition(plan, u"B"_s);
        QVERIFY(mqlStanding(plan).mayBeKept());
        QVERIFY(!mqlStanding(withDefinition(plan, u"A"_s)).mayBeKept());
    }

    void entryAndExit_belongToIt()
    {
        Plan plan = planOf(keep(withDefinition(smallPlan(), u"A"_s), kNovember));
        plan.stages[1].exitCriteria = u"Sales has called."_s;
        QCOMPARE(mqlStanding(plan).state, DefinitionState::Changed);
        plan.stages[1].exitCriteria.clear();
        plan.stages[1].entryCriteria = u"Fits the profile."_s;
        QCOMPARE(mqlStanding(plan).state, DefinitionState::Changed);
        plan.stages[1].entryCriteria.clear();
        plan.stages[1].owner = Side::Sales; // no word of it
        QCOMPARE(mqlStanding(plan).state, DefinitionState::Kept);
    }

    void keptAgainTheSameDay_isTheSameVersion()
    {
        Plan plan = planOf(keep(withDefinition(smallPlan(), u"A"_s), kNovember, u"why"_s));
        plan = planOf(keep(withDefinition(plan, u"B"_s), kNovember));
        QCOMPARE(plan.definitionVersions.size(), 1);
        QCOMPARE(plan.definitionVersions[0].definition, u"B"_s);
        QCOMPARE(plan.definitionVersions[0].note, u"why"_s);
    }

    void nothingNew_orBeforeTheLast_isRefused()
    {
        QCOMPARE(errorOf(keep(smallPlan(), kNovember)).fault, Fault::Empty);
        Plan plan = planOf(keep(withDefinition(smallPlan(), u"A"_s), kDecember));
        QCOMPARE(errorOf(keep(plan, kDecember)).fault, Fault::Empty);
        const Error early = errorOf(keep(withDefinition(plan, u"B"_s), kNovember));
        QCOMPARE(early.fault, Fault::OutOfRange);
        QCOMPARE(early.detail, u"from 8 Dec 2026"_s);
        QRandomGenerator ids(1);
        QCOMPARE(
            errorOf(keepDefinition(plan, { 999 }, kDecember, {}, ids)).fault, Fault::NoSuchItem);
    }

    void words_thatWentAndCame_areTold()
    {
        QCOMPARE(wordChanges(u"Asked for a price."_s, u"Asked for a price."_s),
            (QList<WordChange> { { What::Same, u"Asked for a price."_s } }));
        QCOMPARE(wordChanges(u"Asked for a price"_s, u"Asked for a date"_s),
            (QList<WordChange> { { What::Same, u"Asked for a"_s }, { What::Removed, u"price"_s },
                { What::Added, u"date"_s } }));
        // A word or two between them are in the way.
        QCOMPARE(wordChanges(u"Asked for a price"_s, u"Asked twice for a date"_s),
            (QList<WordChange> { { What::Same, u"Asked"_s }, { What::Removed, u"for a price"_s },
                { What::Added, u"twice for a date"_s } }));
        QCOMPARE(wordChanges(u"a new lead of ours that fits"_s, u"any lead of ours that asks"_s),
            (QList<WordChange> { { What::Removed, u"a new"_s }, { What::Added, u"any"_s },
                { What::Same, u"lead of ours that"_s }, { What::Removed, u"fits"_s },
                { What::Added, u"asks"_s } }));
        QCOMPARE(
            wordChanges({}, u"New text"_s), (QList<WordChange> { { What::Added, u"New text"_s } }));
        QCOMPARE(wordChanges(u"Old\ntext"_s, {}),
            (QList<WordChange> { { What::Removed, u"Old text"_s } }));
        QCOMPARE(wordChanges({}, {}), QList<WordChange>());
    }

    void longTexts_changeAsAWhole()
    {
        const QString old = u"a "_s.repeated(1'001);
        const auto changes = wordChanges(old, old + u"b"_s);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].what, What::Removed);
    }

    void plainText_keepsWhatIsAroundAChange()
    {
        QCOMPARE(plainText(
                     wordChanges(u"one two three four five six price seven eight nine ten eleven"_s,
                         u"one two three four five six date seven eight nine ten eleven"_s)),
            u"… four five six −“price” +“date” seven eight nine …"_s);
        QCOMPARE(plainText(wordChanges(u"a price"_s, u"a date"_s)), u"a −“price” +“date”"_s);
    }

    void changes_nameTheTextsThatDiffer()
    {
        DefinitionVersion before;
        before.definition = u"A price."_s;
        before.exitCriteria = u"Called."_s;
        DefinitionVersion now = before;
        now.exitCriteria = u"Called twice."_s;
        const auto changes = definitionChanges(before, now);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].part, DefinitionPart::ExitCriteria);
        QCOMPARE(plainText(changes[0].words), u"−“Called.” +“Called twice.”"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Definitions)
#include "tst_definitions.moc"
