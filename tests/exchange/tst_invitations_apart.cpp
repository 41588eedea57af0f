// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Invitations that went out of one copy of a plan while the meeting was removed or changed in
// another, or in a scenario in the making: the people are told all the same.
#include "app/calendar/calendar_edits.h"
#include "app/exchange/plan_json.h"
#include "app/merge/merge.h"
#include "app/plan/scenario.h"
#include "app/plan/scenario_draft.h"
#include "tests/exchange/review_rig.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

Plan sentPlan()
{
    return invitationFiles(reviewed(), kNow).plan;
}

Plan in(Plan plan, const QString &place)
{
    reviewOf(plan).place = place;
    return plan;
}

Plan without(const Plan &plan)
{
    return *removeEntry(plan, kReview);
}

Plan both(const Plan &base, const Plan &ours, const Plan &theirs, Choice choice = Choice::Ours)
{
    Merge merge = threeWay(base, ours, { theirs });
    decideAll(merge, choice);
    return *merged(merge);
}

/// "REQUEST 1, CANCEL 2"
QString filesOf(const Plan &plan)
{
    QStringList files;
    const auto sent = invitationFiles(plan, kNow);
    for (const InvitationFile &file : sent.files)
        files.append((file.isCancellation ? u"CANCEL "_s : u"REQUEST "_s)
            + QString::number(sequenceIn(file.bytes)));
    return files.join(u", "_s);
}

} // namespace

class InvitationsApartTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void meetingKeptAgainstItsRemoval_isNotCalledOff()
    {
        const Plan base = sentPlan();
        const Plan moved = in(base, u"Oslo"_s);
        const Plan kept = both(base, without(base), moved, Choice::Theirs);
        QCOMPARE(kept.entries.size(), 1);
        QVERIFY(kept.removedEvents.isEmpty());
        QCOMPARE(filesOf(kept), u"REQUEST 1"_s);
        QCOMPARE(filesOf(both(base, moved, without(base))), u"REQUEST 1"_s);
        // Already called off, it is another version once more.
        const Plan off = invitationFiles(without(base), kNow).plan;
        QCOMPARE(filesOf(both(base, off, moved, Choice::Theirs)), u"REQUEST 2"_s);
    }

    void removalThatIsKeptBesideTheMeeting_callsNothingOff()
    {
        const Plan base = sentPlan();
        Plan odd = in(base, u"Oslo"_s);
        odd.removedEvents = without(base).removedEvents;
        QCOMPARE(odd.removedEvents.size(), 1);
        QCOMPARE(filesOf(odd), u"REQUEST 1"_s);
    }

    void meetingSentAfterItsRemoval_isCalledOff()
    {
        const Plan never = reviewed();
        const Plan sent = sentPlan();
        QVERIFY(threeWay(never, without(never), { sent }).conflicts.isEmpty());
        QCOMPARE(filesOf(both(never, without(never), sent)), u"CANCEL 1"_s);
        QCOMPARE(filesOf(both(never, sent, without(never))), u"CANCEL 1"_s);
        // Sent as 0, then as 1 in one copy, the removal is 2.
        const Plan base = in(sent, u"Oslo"_s);
        const Plan again = invitationFiles(base, kNow).plan;
        QCOMPARE(filesOf(both(base, without(base), again)), u"CANCEL 2"_s);
        QCOMPARE(filesOf(both(base, again, without(base))), u"CANCEL 2"_s);
        // Called off as 1 in one, sent as 1 in the other.
        const Plan off = invitationFiles(without(base), kNow).plan;
        QCOMPARE(filesOf(both(base, off, again)), u"CANCEL 2"_s);
        QCOMPARE(filesOf(both(base, off, base)), QString());
    }

    void calledOffOnBothSides_isNoConflict()
    {
        const Plan base = without(sentPlan());
        const Plan off = invitationFiles(base, kNow).plan;
        Plan later = off;
        later.removedEvents[0].invitation.replace(u"sequence 1"_s, u"sequence 3"_s);
        QVERIFY(threeWay(base, off, { later }).conflicts.isEmpty());
        QCOMPARE(both(base, off, later), later);
        QCOMPARE(both(base, later, off), later);
    }

    void memoryOfARemovedMeeting_isAFieldOfThePlan()
    {
        const Plan plan = without(sentPlan());
        const auto read = fromJson(toJson(plan), u"x.json"_s);
        QVERIFY(read);
        QCOMPARE(read->plan, plan);
        QVERIFY(read->plan.extras.isEmpty());
        QCOMPARE(filesOf(read->plan), u"CANCEL 1"_s);
    }

    void scenarioInTheMaking_forgetsWhatWasRemoved_notWhatWasSent()
    {
        const Plan start = sentPlan();
        QCOMPARE(beforeDraft(start, without(start)), start);
        const Plan off = invitationFiles(without(start), kNow).plan;
        const Plan back = beforeDraft(start, off);
        QVERIFY(back.removedEvents.isEmpty());
        QCOMPARE(filesOf(back), u"REQUEST 2"_s); // it is on after all
        // Made and sent in the scenario, then thrown away with it.
        Plan made = start;
        made.entries.clear();
        const Plan none = beforeDraft(made, start);
        QVERIFY(none.entries.isEmpty());
        QCOMPARE(filesOf(none), u"CANCEL 1"_s);
    }

    void scenarioInTheMaking_isNotAboutInvitations()
    {
        const Plan start = in(sentPlan(), u"Oslo"_s);
        const Plan now = invitationFiles(start, kNow).plan;
        QVERIFY(now != start);
        QVERIFY(captured(start, now).isEmpty());
        QCOMPARE(beforeDraft(start, now), now);
        QCOMPARE(filesOf(in(beforeDraft(start, now), u"Bergen"_s)), u"REQUEST 2"_s);
    }
};

QTEST_APPLESS_MAIN(InvitationsApartTest)
#include "tst_invitations_apart.moc"
