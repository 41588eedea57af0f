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
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>
#include <functional>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

using Change = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(lockstep::Fault)

namespace {

const Format kFormat(u"en_GB"_s, u"EUR"_s);

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

/// One row of each: a launch with its product, a card measured by a study, a limit of MQL.
Plan runPlan()
{
    Plan plan = smallPlan();
    plan.bridgeRows = { { { 11 }, 0, 2027, BridgeKind::Launch, u"Cell 4"_s, { 100 }, {}, {} } };
    Entry launch;
    launch.id = { 701 };
    launch.kind = EntryKind::Launch;
    launch.title = u"Cell 4"_s;
    launch.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    launch.bridgeRow = { 11 };
    plan.entries = { launch };
    plan.studies = { { { 21 }, u"crm.csv"_s, QDate(2026, 6, 1), QDate(2025, 6, 1),
        QDate(2026, 5, 1), 9, 0, 9, 1 } };
    plan.definitionVersions
        = { { { 31 }, kMql, QDate(2026, 6, 30), u"It asked."_s, {}, {}, u"Agreed in June"_s } };
    plan.tripwires = { { { 41 }, 0, TripwireKind::Rate, kMql, kStream, { 80'000 }, {}, Side::Sales,
        u"Listen to ten calls"_s, durationFromDays(5) } };
    plan.pastEfforts = { { { 51 }, 0, PastKind::Campaign, u"Fair 2026"_s, kChannel, { 500 },
        { 100 }, 40, 2, Verdict::Keep, {}, { 21 } } };
    plan.entryOutcomes = { { { 61 }, { 701 }, kMql, 12, {}, { 21 } } };
    plan.attemptsNow = { { { 71 }, TouchKind::Call, { 2'500'000 }, { 300'000 }, {} } };
    plan.removedEvents = { { { 81 }, u"1@example.org"_s, u"Old fair"_s } };
    return plan;
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
        QTest::addColumn<Change>("change");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("subject");
        const auto row
            = [](const char *name, const Change &change, Fault fault, const QString &subject) {
                  QTest::newRow(name) << change << fault << subject;
              };
        const auto range = Fault::OutOfRange;
        const QString step = u"Inquiry → MQL, Direct · Automotive"_s;
        row(
            "nurture share over 100 %",
            [](Plan &p) {
                p.steps[0].nurtureShare = { 1'000'001 };
                p.steps[0].nurtureTime = { 1 };
            },
            range, u"nurture share of "_s + step);
        row(
            "nurture time below 0", [](Plan &p) { p.steps[0].nurtureTime = { -1 }; }, range,
            u"nurture time of "_s + step);
        row(
            "skip share below 0", [](Plan &p) { p.steps[0].skipShare = { -1 }; }, range,
            u"skip share of "_s + step);
        row(
            "stall limit over ten years",
            [](Plan &p) { p.stages[1].stallLimit = durationFromDays(3'650.01); }, range,
            u"stall limit of MQL"_s);
        row(
            "entry of no bridge row", [](Plan &p) { p.entries[0].bridgeRow = { 9 }; },
            Fault::NoSuchItem, u"bridge row of Cell 4"_s);
        row(
            "texts of no stage", [](Plan &p) { p.definitionVersions[0].stage = {}; },
            Fault::NoSuchItem, u"stage of texts of a stage, 30 Jun 2026"_s);
        row(
            "texts of no day", [](Plan &p) { p.definitionVersions[0].date = {}; }, range,
            u"date of texts of MQL, –"_s);
        const QString wire = u"tripwire of the %1 from MQL, Direct · Automotive"_s;
        row(
            "limit rate over 100 %", [](Plan &p) { p.tripwires[0].limitRate = { 1'000'001 }; },
            range, u"limit rate of "_s + wire.arg(u"rate"_s));
        row(
            "time without a limit", [](Plan &p) { p.tripwires[0].kind = TripwireKind::Lag; }, range,
            u"limit lag of "_s + wire.arg(u"time"_s));
        row(
            "tripwire of no stage", [](Plan &p) { p.tripwires[0].stage = {}; }, Fault::NoSuchItem,
            u"stage of tripwire of the rate from a stage, Direct · Automotive"_s);
        row(
            "card without a name", [](Plan &p) { p.pastEfforts[0].name = u" "_s; }, Fault::Empty,
            u"name of  "_s);
        row(
            "card with less than no leads", [](Plan &p) { p.pastEfforts[0].leads = -1; }, range,
            u"leads of Fair 2026"_s);
        row(
            "two cards of one name",
            [](Plan &p) {
                p.pastEfforts.append(p.pastEfforts[0]);
                p.pastEfforts[1].id = { 52 };
                p.pastEfforts[1].name = u"FAIR  2026"_s;
            },
            Fault::Duplicate, u"FAIR  2026"_s);
        row(
            "outcome of no entry", [](Plan &p) { p.entryOutcomes[0].entry = {}; },
            Fault::NoSuchItem, u"entry of outcome of a calendar entry at MQL"_s);
        row(
            "two outcomes of one study",
            [](Plan &p) {
                p.entryOutcomes.append(p.entryOutcomes[0]);
                p.entryOutcomes[1].id = { 62 };
            },
            Fault::Duplicate, u"outcome of Cell 4 at MQL"_s);
        row(
            "over a thousand calls", [](Plan &p) { p.attemptsNow[0].perLead = { 1'000'000'001 }; },
            range, u"per lead of attempts today: call"_s);
        row(
            "calls told twice",
            [](Plan &p) {
                p.attemptsNow.append(p.attemptsNow[0]);
                p.attemptsNow[1].id = { 72 };
            },
            Fault::Duplicate, u"attempts today: call"_s);
        row(
            "event without a name", [](Plan &p) { p.removedEvents[0].uid.clear(); }, Fault::Empty,
            u"uid of Old fair"_s);
    }
    void brokenRow_isOneError()
    {
        QFETCH(Change, change);
        QFETCH(Fault, fault);
        QFETCH(QString, subject);
        Plan plan = runPlan();
        change(plan);
        const QList<Finding> found = check(plan);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, Severity::Error);
        QCOMPARE(found.first().error.subject, subject);
        QCOMPARE(found.first().error.fault, fault);
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
