// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Which version an invitation is (RFC 5545, 3.8.7.4), and what is called off (RFC 5546, 3.2.5).
#include "app/calendar/calendar_edits.h"
#include "app/exchange/calendar_export.h"
#include "app/exchange/invitation_memory.h"
#include "app/exchange/invitations.h"
#include "tests/exchange/review_rig.h"

#include <QRegularExpression>
#include <QtTest>

#include <libical/ical.h>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

QByteArray textOf(const InvitationFile &file)
{
    return QByteArray(file.bytes).replace("\r\n ", "");
}

using Change = void (*)(Plan &);

/// The review of 1 April takes place a day later.
void putChangedDate(Plan &plan)
{
    Entry changed = reviewOf(plan);
    changed.id = { 78 };
    changed.rule.clear();
    changed.invitation.clear();
    changed.replaces = kReview;
    changed.replacesDate = QDate(2027, 4, 1);
    changed.period = { QDate(2027, 4, 2), QDate(2027, 4, 3) };
    put(plan.entries, changed);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class SentInvitationsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void firstInvitation_isVersionNone_andIsRemembered()
    {
        const auto sent = invitationFiles(reviewed(), kNow);
        QCOMPARE(sent.files.size(), 1);
        QCOMPARE(sequenceIn(sent.files[0].bytes), 0);
        QVERIFY(sent.plan != reviewed());
        // Sent again it is the same version, and there is nothing new to remember.
        const auto again = invitationFiles(sent.plan, kNow);
        QCOMPARE(again.plan, sent.plan);
        QCOMPARE(again.files[0].bytes, sent.files[0].bytes);
    }

    void invitation_isAnotherVersion_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<qint64>("sequence");
        const auto add = [](const char *name, qint64 sequence, Change change) {
            QTest::newRow(name) << change << sequence;
        };
        add("another day", 1, [](Plan &plan) {
            reviewOf(plan).period = { QDate(2027, 3, 8), QDate(2027, 3, 9) };
        });
        add("another hour", 1, [](Plan &plan) { reviewOf(plan).startsAt = { 8 * 60 }; });
        add("a longer one", 1, [](Plan &plan) { reviewOf(plan).endsAt = { 11 * 60 }; });
        add("another rule", 1, [](Plan &plan) { reviewOf(plan).rule = u"FREQ=WEEKLY"_s; });
        add("a date less", 1, [](Plan &plan) { reviewOf(plan).exceptDates = u"2027-04-01"_s; });
        add("another place", 1, [](Plan &plan) { reviewOf(plan).place = u"Oslo"_s; });
        add("one more person", 1,
            [](Plan &plan) { reviewOf(plan).participants += u"\nEli <eli@example.com>"_s; });
        add("another leader", 1,
            [](Plan &plan) { plan.settings.salesLeader = u"Cy Moe <cy@example.com>"_s; });
        add("a changed date", 1, putChangedDate);
        add("other notes", 0, [](Plan &plan) { reviewOf(plan).notes = u"Bring figures"_s; });
        add("another title", 0, [](Plan &plan) { reviewOf(plan).title = u"Council"_s; });
        add("what only the plan knows", 0, [](Plan &plan) { reviewOf(plan).cost = { 100 }; });
    }

    void invitation_isAnotherVersion()
    {
        QFETCH(Change, change);
        QFETCH(qint64, sequence);
        const Plan sent = invitationFiles(reviewed(), kNow).plan;
        Plan changed = sent;
        change(changed);
        QCOMPARE(nextSequenceOf(changed), sequence);
        // As it was before it is the version that was sent; sent once more it is the next one.
        QCOMPARE(nextSequenceOf(sent), 0);
        const Plan twice = invitationFiles(changed, kNow).plan;
        QCOMPARE(nextSequenceOf(twice), sequence);
        if (sequence > 0 && changed.entries.size() == 1) {
            Plan back = reviewed();
            back.entries[0].invitation = twice.entries[0].invitation;
            QCOMPARE(nextSequenceOf(back), 2);
        }
        // Whoever reads the calendar has no older version than those who were invited.
        QCOMPARE(sequenceIn(exportCalendar(twice, kNow)), sequence);
    }

    void movedAndBack_isTheSameVersion()
    {
        const Plan sent = invitationFiles(reviewed(), kNow).plan;
        const Plan moved = *moveEntries(sent, { kReview }, 3);
        QCOMPARE(nextSequenceOf(moved), 1);
        const Plan back = *moveEntries(moved, { kReview }, -3);
        QCOMPARE(back, sent);
        QCOMPARE(nextSequenceOf(back), 0);
    }

    void changedDate_isNeverAnEarlierVersionThanItsSeries()
    {
        Plan plan = reviewed();
        for (const QString &place : { u"Oslo"_s, u"Bergen"_s, u"Hamar"_s }) {
            reviewOf(plan).place = place;
            plan = invitationFiles(plan, kNow).plan;
        }
        putChangedDate(plan);
        const auto sent = invitationFiles(plan, kNow); // its series is sent as 3 with it
        QCOMPARE(sent.files[0].bytes.count("\r\nSEQUENCE:3\r\n"), 2);
        QCOMPARE(exportCalendar(sent.plan, kNow).count("\r\nSEQUENCE:3\r\n"), 2);
        QCOMPARE(invitationFiles(sent.plan, kNow).plan, sent.plan);
    }

    void versionOfAnotherCalendar_isNeverGoneBelow()
    {
        Plan plan = reviewed();
        reviewOf(plan).foreign = u"SEQUENCE:5"_s;
        QCOMPARE(nextSequenceOf(plan), 5);
        Plan sent = invitationFiles(plan, kNow).plan;
        reviewOf(sent).place = u"Oslo"_s;
        QCOMPARE(nextSequenceOf(sent), 6);
    }

    void removedMeeting_isCalledOff_once()
    {
        const Plan sent = invitationFiles(reviewed(), kNow).plan;
        const Plan removed = *removeEntry(sent, kReview);
        QCOMPARE(removed.removedEvents.size(), 1);
        const auto off = invitationFiles(removed, kNow);
        QCOMPARE(off.files.size(), 1);
        QVERIFY(off.files[0].isCancellation);
        QCOMPARE(off.files[0].title, u"Monthly review"_s);
        const QByteArray text = textOf(off.files[0]);
        QVERIFY(text.contains("METHOD:CANCEL\r\n"));
        QVERIFY(text.contains("UID:77@lockstep\r\n"));
        QVERIFY(text.contains("STATUS:CANCELLED\r\n"));
        QVERIFY(text.contains("DTSTART;TZID=Europe/Berlin:20270301T090000\r\n"));
        QVERIFY(text.contains("ORGANIZER;CN=Ana Li:mailto:ana@example.com\r\n"));
        QCOMPARE(text.count("\r\nATTENDEE;"), 3);
        QCOMPARE(sequenceIn(text), 1);
        icalcomponent *read = icalparser_parse_string(off.files[0].bytes.constData());
        QVERIFY(read && icalrestriction_check(read));
        icalcomponent_free(read);
        QVERIFY(invitationFiles(off.plan, kNow).files.isEmpty());
    }

    void meetingThatWasNeverSent_isNotCalledOff()
    {
        QVERIFY(invitationFiles(*removeEntry(reviewed(), kReview), kNow).files.isEmpty());
    }

    void removedMeeting_readBack_isALaterVersion()
    {
        const auto sent = invitationFiles(reviewed(), kNow);
        const QByteArray file = exportCalendar(sent.plan, kNow);
        const Plan off = invitationFiles(*removeEntry(sent.plan, kReview), kNow).plan;
        const auto back = imported(file, off, { .bringsBack = true });
        QCOMPARE(back->added, 1);
        QCOMPARE(nextSequenceOf(back->plan), 2);
    }

    void meetingThatIsNone_isCalledOff()
    {
        Plan plan = invitationFiles(reviewed(), kNow).plan;
        reviewOf(plan).kind = EntryKind::Training;
        const auto off = invitationFiles(plan, kNow);
        QCOMPARE(off.files.size(), 1);
        QVERIFY(off.files[0].isCancellation);
        QCOMPARE(sequenceIn(off.files[0].bytes), 1);
        QVERIFY(invitationFiles(off.plan, kNow).files.isEmpty());
        Plan again = off.plan;
        reviewOf(again).kind = EntryKind::Review;
        QCOMPARE(nextSequenceOf(again), 2);
    }

    void whoIsLeftOut_isTold_andTheMeetingGoesOn()
    {
        Plan plan = invitationFiles(reviewed(), kNow).plan;
        reviewOf(plan).participants.clear();
        const auto sent = invitationFiles(plan, kNow);
        QCOMPARE(sent.files.size(), 2);
        QVERIFY(!sent.files[0].isCancellation);
        const QByteArray off = textOf(sent.files[1]);
        QVERIFY(off.contains("METHOD:CANCEL\r\n"));
        QVERIFY(!off.contains("STATUS:"));
        QCOMPARE(off.count("\r\nATTENDEE;"), 1);
        QVERIFY(off.contains("CN=Dee:mailto:dee@example.com\r\n"));
        QCOMPARE(sequenceIn(off), sequenceIn(sent.files[0].bytes));
        QCOMPARE(invitationFiles(sent.plan, kNow).files.size(), 1);
    }

    void copies_areInvitedToForTheFirstTime()
    {
        QRandomGenerator ids(3);
        const Plan sent = invitationFiles(reviewed(), kNow).plan;
        const Plan copied = *copyEntries(sent, { kReview }, 7, ids);
        for (const Entry &entry : copied.entries)
            QCOMPARE(entry.invitation.isEmpty(), entry.id != kReview);
    }

    void memory_saysItAgain()
    {
        const SentInvitation sent { 3, true, u"start 2027-03-01\nend 2027-03-02"_s };
        QCOMPARE(sentInvitation(memoryText(sent)), std::optional(sent));
        QVERIFY(!sentInvitation({}));
        QVERIFY(!sentInvitation(u"nonsense"_s));
    }
};

QTEST_APPLESS_MAIN(SentInvitationsTest)
#include "tst_sent_invitations.moc"
