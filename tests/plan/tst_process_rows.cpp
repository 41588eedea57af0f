// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a plan asks of the rows that tell how it is run, and what becomes of them when what they
// refer to goes.

#include "app/agreement/agreement.h"
#include "app/agreement/content.h"
#include "app/calendar/calendar_edits.h"
#include "app/funnel/stage_edits.h"
#include "app/market/market_edits.h"
#include "app/merge/merge.h"
#include "app/objective/objective_edits.h"
#include "app/plan/findings.h"
#include "app/plan/scenario_draft.h"
#include "tests/plan/broken_process_rows.h"

#include <QRegularExpression>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const Format kFormat(u"en_GB"_s, u"EUR"_s);

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

Result<Plan> withoutMql(const Plan &plan)
{
    return removeStage(plan, kMql);
}

} // namespace

class TestProcessRows : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void soundRows_haveNoFindings() { QCOMPARE(check(runPlan()), QList<Finding>()); }

    void brokenRow_isOneError_data()
    {
        addFindingColumns();
        rowsOfBrokenSteps();
        rowsOfBrokenTripwires();
        rowsOfBrokenCards();
        rowsOfWhatIsToldWrong();
    }

    void brokenRow_isOneError()
    {
        QFETCH(Change, change);
        Plan plan = runPlan();
        change(plan);
        const QList<Finding> found = check(plan);
        QCOMPARE(found.value(0).severity, Severity::Error);
        compareOnly(found);
    }

    void edges_areAllowed()
    {
        Plan plan = runPlan();
        plan.steps[0].nurtureShare = { 1'000'000 };
        plan.steps[0].nurtureTime = durationFromDays(3'650);
        plan.steps[0].skipShare = { 1'000'000 };
        plan.attemptsNow[0].perLead = { 1'000'000'000 };
        plan.tripwires[0].stream = {};
        plan.tripwires[0].limitRate = {};
        plan.pastEfforts.append(plan.pastEfforts[0]);
        plan.pastEfforts[1].id = { 52 };
        plan.pastEfforts[1].kind = PastKind::Channel;
        plan.pastEfforts[1].channel = {};
        plan.pastEfforts[1].study = {};
        plan.entryOutcomes.append(plan.entryOutcomes[0]);
        plan.entryOutcomes[1].id = { 62 };
        plan.entryOutcomes[1].study = {};
        QCOMPARE(check(plan), QList<Finding>());
    }

    void nurturingInNoTime_isWarnedOf_alsoWhereOnlyStepsChanged()
    {
        const Plan before = runPlan();
        Plan plan = before;
        plan.steps[0].nurtureShare = { 400'000 };
        const QList<Finding> found = check(plan);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, Severity::Warning);
        QCOMPARE(
            found.first().error.subject, u"nurture time of Inquiry → MQL, Direct · Automotive"_s);
        const auto none = check(before);
        const auto changed = changedSteps(plan.steps, before.steps);
        QCOMPARE(check(plan, { before, none, changed }), found);
        QCOMPARE(check(before, { plan, found, changed }), none);
    }

    void stagesSeal_coversItsLimitOnlyWhereThereIsOne()
    {
        Plan plan = runPlan();
        const QString before = contentOf(plan, kFormat, plan.stages[1]);
        QVERIFY(!before.contains(u"stall"_s) && !before.contains(u"skip"_s));
        plan.stages[1].stallLimit = durationFromDays(14);
        plan.stages[1].maySkip = true;
        QCOMPARE(plain(contentOf(plan, kFormat, plan.stages[1])),
            plain(before) + u"\nstall limit: 14 days\nmay skip: yes"_s);
    }

    void stepsSeal_coversNurturing_butNotHowManySkip()
    {
        Plan plan = runPlan();
        const QString before = contentOf(plan, kFormat, plan.steps[0]);
        plan.steps[0].skipShare = { 200'000 };
        plan.steps[0].skipEvidence = { EvidenceMark::Measured, u"crm.csv"_s, 10, 2 };
        QCOMPARE(contentOf(plan, kFormat, plan.steps[0]), before);
        plan.steps[0].nurtureShare = { 400'000 };
        plan.steps[0].nurtureTime = durationFromDays(90);
        QCOMPARE(plain(contentOf(plan, kFormat, plan.steps[0])),
            plain(before) + u"\nnurture share: 40 %\nnurture time: 90 days"_s);
        plan.streams.append(plan.streams[0]);
        plan.streams.last().id = { 402 };
        plan.streams[0].lagsSameAs = { 402 }; // nurturing is a matter of time
        QVERIFY(!contentOf(plan, kFormat, plan.steps[0]).contains(u"nurture"_s));
    }

    void entrysSeal_coversItsProduct_butNotItsInvitation()
    {
        Plan plan = runPlan();
        const QString before = contentOf(plan, kFormat, plan.entries[0]);
        QVERIFY(before.endsWith(u"\nbridge row: Cell 4"_s));
        plan.entries[0].invitation = u"sent"_s;
        QCOMPARE(contentOf(plan, kFormat, plan.entries[0]), before);
    }

    void tripwire_isAnItem_andReadsLikeOne()
    {
        Plan plan = runPlan();
        const auto text = [](const Clause &) { return QString(); };
        const auto itemOf = [&] {
            const QList<Item> all = items(plan, text);
            return *std::find_if(all.begin(), all.end(),
                [](const Item &item) { return item.kind == ItemKind::Tripwire; });
        };
        QCOMPARE(itemOf().id, 41);
        QCOMPARE(itemOf().title, u"tripwire of the rate from MQL, Direct · Automotive"_s);
        QCOMPARE(plain(itemOf().content),
            u"kind: rate\nstage: MQL\nstream: Direct · Automotive\nlimit rate: 8 %\nowner: sales\n"_s
            u"first act: Listen to ten calls\ndeadline: 5 days"_s);
        plan.tripwires[0].kind = TripwireKind::Lag;
        plan.tripwires[0].limitLag = durationFromDays(75);
        plan.tripwires[0].stream = {};
        QVERIFY(plain(itemOf().content).contains(u"stream: all\nlimit lag: 75 days\n"_s));
        QVERIFY(!itemOf().content.contains(u"limit rate"_s));
    }

    void stageThatGoes_takesItsTextsAndLimitsAlong()
    {
        const auto next = withoutMql(runPlan());
        QVERIFY(next);
        QVERIFY(next->definitionVersions.isEmpty());
        QVERIFY(next->tripwires.isEmpty());
        QVERIFY(next->entryOutcomes.isEmpty());
        QCOMPARE(next->entries.size(), 1);
    }

    void marketThatGoes_takesItsStreamsLimitsAlong()
    {
        Plan plan = runPlan();
        plan.tripwires.append(plan.tripwires[0]);
        plan.tripwires[1].id = { 42 };
        plan.tripwires[1].stream = {}; // of all
        const auto next = removeMarket(plan, kMarket);
        QVERIFY(next);
        QCOMPARE(next->tripwires.size(), 1);
        QCOMPARE(next->tripwires.first().id.value, 42);
    }

    void channelThatGoes_leavesItsCards()
    {
        const auto next = removeChannel(runPlan(), kChannel);
        QVERIFY(next);
        QCOMPARE(next->pastEfforts.size(), 1);
        QVERIFY(next->pastEfforts.first().channel.isNull());
        QVERIFY(next->tripwires.isEmpty());
    }

    void bridgeRowThatGoes_leavesItsLaunch()
    {
        const auto next = removeBridgeRow(runPlan(), { 11 });
        QVERIFY(next);
        QVERIFY(next->entries.first().bridgeRow.isNull());
    }

    void entryThatGoes_takesItsOutcomesAlong()
    {
        const auto next = removeEntry(runPlan(), { 701 });
        QVERIFY(next);
        QVERIFY(next->entryOutcomes.isEmpty());
        QCOMPARE(next->pastEfforts.size(), 1);
    }

    // A scenario is tried, and meanwhile somebody keeps texts and says what a card is worth.
    void whatIsKeptWhileAScenarioIsTried_staysWithThePlan()
    {
        const Plan start = runPlan();
        Plan now = start;
        now.steps[0].rate = { 300'000 };
        now.pastEfforts[0].verdict = Verdict::More;
        now.pastEfforts.append(now.pastEfforts[0]);
        now.pastEfforts[1].id = { 52 };
        now.pastEfforts[1].name = u"Tour"_s;
        now.pastEfforts[1].channel = { 299 }; // that only the scenario has
        now.definitionVersions.append({ { 32 }, kMql, QDate(2026, 7, 1), {}, {}, {}, {} });
        now.definitionVersions.append({ { 33 }, { 309 }, QDate(2026, 7, 1), {}, {}, {}, {} });
        now.attemptsNow[0] = { { 73 }, TouchKind::Call, { 1 }, {}, {} }; // told anew
        now.tripwires.clear();
        const Plan after = beforeDraft(start, now);
        QCOMPARE(after.steps, start.steps);
        QCOMPARE(after.tripwires, start.tripwires);
        now.pastEfforts[1].channel = {};
        QCOMPARE(after.pastEfforts, now.pastEfforts);
        QCOMPARE(after.definitionVersions, now.definitionVersions.first(2)); // that stage is gone
        QCOMPARE(after.attemptsNow, start.attemptsNow);
        QCOMPARE(draftSize(start, now).removed, 1); // a limit is planned, a card is not
        QCOMPARE(draftSize(start, now).added, 0);
    }

    // Both make a card of the same campaign, and tell of the same calls.
    void sameRowsOfBothSides_areOneAfterAMerge()
    {
        Plan base = runPlan();
        base.pastEfforts.clear();
        base.attemptsNow.clear();
        Plan ours = base;
        ours.pastEfforts = runPlan().pastEfforts;
        ours.attemptsNow = runPlan().attemptsNow;
        Plan theirs = ours;
        theirs.pastEfforts[0].id = { 152 };
        theirs.pastEfforts[0].name = u"fair 2026"_s;
        theirs.attemptsNow[0].id = { 172 };
        theirs.tripwires.append({ { 142 }, 1, TripwireKind::Stalled, kInquiry, {}, { 250'000 }, {},
            Side::Marketing, u"Ask why"_s, {} });
        Merge merge = threeWay(base, ours, { theirs });
        decideAll(merge, Choice::Ours);
        const auto both = merged(merge);
        QVERIFY(both);
        QCOMPARE(both->pastEfforts, ours.pastEfforts);
        QCOMPARE(both->attemptsNow, ours.attemptsNow);
        QCOMPARE(both->tripwires.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestProcessRows)
#include "tst_process_rows.moc"
