// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Calendars that went through other programs and come back: copied, changed, called off.
#include "app/calendar/calendar_edits.h"
#include "app/exchange/calendar_export.h"
#include "app/exchange/invitations.h"
#include "tests/exchange/calendar_rig.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

const QByteArray kFair = "SUMMARY:Fair\r\nX-LOCKSTEP-ID:77\r\nX-LOCKSTEP-EXPECTED-VOLUME:5\r\n";
const QByteArray kWeekly = vevent("a", "RRULE:FREQ=WEEKLY\r\nSUMMARY:Call\r\n");
const QByteArray kOff
    = vevent("a", "RECURRENCE-ID;VALUE=DATE:20270308\r\nSTATUS:CANCELLED\r\nSUMMARY:Call\r\n");

QByteArray ours(QByteArray file)
{
    return file.replace("PRODID:-//x//EN", "PRODID:-//Lockstep//Lockstep 0.1//EN");
}

QByteArray theirs(QByteArray file)
{
    return file.replace("PRODID:-//Lockstep//Lockstep", "PRODID:-//Google Inc//Calendar");
}

Entry entryOf(Id<Entry> id, const QString &title)
{
    Entry entry;
    entry.id = id;
    entry.title = title;
    entry.period = { QDate(2027, 3, 1), QDate(2027, 3, 2) };
    return entry;
}

QStringList titlesOf(const Plan &plan)
{
    QStringList titles;
    for (const Entry &entry : plan.entries)
        titles.append(entry.title);
    titles.sort();
    return titles;
}

} // namespace

class CalendarAgainTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void copiedEvent_isAnEntryOfItsOwn()
    {
        const QByteArray both = vevent("copy", kFair) + vevent("77@lockstep", kFair);
        for (const QByteArray &file : { calendar(both), ours(calendar(both)) }) {
            const auto got = imported(file);
            QVERIFY2(got, got ? "" : qPrintable(got.error().subject + got.error().detail));
            QCOMPARE(got->added, 2);
            QVERIFY(got->leftOut.isEmpty());
            QCOMPARE(got->plan.entries.size(), 2);
            QCOMPARE(got->plan.entries[0].expectedVolume, 5);
            QCOMPARE(got->plan.entries[1].expectedVolume, 5);
            const auto again = imported(file, got->plan);
            QCOMPARE(again->plan, got->plan);
            QCOMPARE(again->unchanged, 2);
        }
    }

    void copyBeforeItsOriginal_leavesItItsId_andWhatMovesWithIt()
    {
        const auto got = imported(ours(calendar(vevent("copy", kFair) + vevent("77@lockstep", kFair)
            + vevent("78@lockstep",
                "SUMMARY:Training\r\nX-LOCKSTEP-ID:78\r\nX-LOCKSTEP-MOVES-WITH:77\r\n"))));
        QVERIFY(got);
        const Entry *original = find(got->plan.entries, Id<Entry> { 77 });
        QVERIFY(original);
        QCOMPARE(original->uid, QString());
        QCOMPARE(entryCalled(got->plan, u"Training"_s).movesWith, original->id);
    }

    void copyOfWhatThePlanHas_isNew_theOriginalStays()
    {
        Plan plan = smallPlan();
        plan.entries = { entryOf({ 77 }, u"Fair"_s) };
        const QByteArray file = calendar(vevent("copy", kFair)
            + vevent("77@lockstep", kFair + "LOCATION:Oslo\r\n")
            + vevent("new", "SUMMARY:Training\r\nX-LOCKSTEP-ID:9\r\nX-LOCKSTEP-MOVES-WITH:77\r\n"));
        const auto got = imported(file, plan);
        QVERIFY2(got, got ? "" : qPrintable(got.error().subject + got.error().detail));
        QCOMPARE(got->added, 2);
        QCOMPARE(got->updated, 1);
        QCOMPARE(find(got->plan.entries, Id<Entry> { 77 })->place, u"Oslo"_s);
        QCOMPARE(entryCalled(got->plan, u"Training"_s).movesWith, Id<Entry> { 77 });
    }

    void changedDate_thatSaysWhatItsSeriesSays_isAnEntryOfItsOwn()
    {
        const QByteArray date = vevent(
            "a", "RECURRENCE-ID;VALUE=DATE:20270308\r\nX-LOCKSTEP-ID:77\r\nSUMMARY:Later\r\n");
        const QByteArray series
            = vevent("a", "RRULE:FREQ=WEEKLY\r\nX-LOCKSTEP-ID:77\r\nSUMMARY:Call\r\n");
        const auto got = imported(calendar(date + series));
        QVERIFY2(got, got ? "" : qPrintable(got.error().subject + got.error().detail));
        QCOMPARE(titlesOf(got->plan), (QStringList { u"Call"_s, u"Later"_s }));
        QCOMPARE(entryCalled(got->plan, u"Later"_s).replaces, entryCalled(got->plan, u"Call"_s).id);
    }

    void eventsWithoutUid_mayBeCopies()
    {
        const QByteArray event
            = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270301\r\nX-LOCKSTEP-ID:77\r\n";
        const auto got = imported(calendar(event + "SUMMARY:Fair\r\nEND:VEVENT\r\n" + event
            + "SUMMARY:Copy of Fair\r\nEND:VEVENT\r\n"));
        QVERIFY2(got, got ? "" : qPrintable(got.error().subject + got.error().detail));
        QCOMPARE(titlesOf(got->plan), (QStringList { u"Copy of Fair"_s, u"Fair"_s }));
    }

    void changedLink_isTaken_theOthersStay()
    {
        const auto with = [](const QByteArray &link) {
            return calendar(vevent("a", "SUMMARY:Fair\r\nURL:https://" + link + "\r\n"));
        };
        const auto first = imported(with("a.example"));
        const auto next = imported(with("b.example"), first->plan);
        QCOMPARE(next->plan.entries.first().links, u"https://b.example\nhttps://a.example"_s);
        QCOMPARE(next->updated, 1);
        QCOMPARE(next->left, 0);
        const auto again = imported(with("b.example"), next->plan);
        QCOMPARE(again->plan, next->plan);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->left, 0);
    }

    void furtherLink_changedInAnotherPlan_isTaken()
    {
        Plan there = smallPlan();
        there.entries = { entryOf({ 77 }, u"Fair"_s) };
        there.entries.first().links = u"https://a.example\nhttps://b.example"_s;
        const Plan here = imported(exportCalendar(there, kNow))->plan;
        QCOMPARE(here.entries.first().links, there.entries.first().links);
        there.entries.first().links = u"https://a.example\nhttps://c.example"_s;
        const auto next = imported(exportCalendar(there, kNow), here);
        QCOMPARE(next->plan.entries.first().links, there.entries.first().links);
        QCOMPARE(next->left, 0);
    }

    void dateCalledOff_isNews_onceOnly_andComesBack()
    {
        const auto first = imported(calendar(kWeekly));
        const auto less = imported(calendar(kWeekly + kOff), first->plan);
        QCOMPARE(less->plan.entries.first().exceptDates, u"2027-03-08"_s);
        QCOMPARE(less->updated, 1);
        QCOMPARE(less->unchanged, 0);
        const auto again = imported(calendar(kWeekly + kOff), less->plan);
        QCOMPARE(again->plan, less->plan);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->left, 0);
        const auto back = imported(calendar(kWeekly), less->plan);
        QCOMPARE(back->plan.entries.first().exceptDates, QString());
        QCOMPARE(back->updated, 1);
    }

    void dateCalledOff_inAFileOfItsOwn_isAChangeOfTheSeries()
    {
        const auto first = imported(calendar(kWeekly));
        const auto less = imported(calendar(kOff), first->plan);
        QCOMPARE(less->plan.entries.first().exceptDates, u"2027-03-08"_s);
        QCOMPARE(less->updated, 1);
        const auto again = imported(calendar(kOff), less->plan);
        QCOMPARE(again->plan, less->plan);
        QCOMPARE(again->updated, 0);
    }

    void removedEvent_staysAway_untilItIsBroughtBack()
    {
        const QByteArray file = calendar(vevent("a", "SUMMARY:Fair\r\n")
            + vevent("b", "SUMMARY:Call\r\n") + vevent("c", "SUMMARY:Webinar\r\n"));
        const Plan all = imported(file)->plan;
        const auto idOf = [&](const QString &title) { return entryCalled(all, title).id; };
        const Plan less = removeEntries(all, { idOf(u"Fair"_s), idOf(u"Call"_s) });
        QCOMPARE(less.removedEvents.size(), 2);
        const auto again = imported(file, less);
        QCOMPARE(again->plan, less);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->removedHere, (QStringList { u"Fair"_s, u"Call"_s }));
        const auto back = imported(file, less, { .bringsBack = true });
        QCOMPARE(back->added, 2);
        QVERIFY(back->removedHere.isEmpty());
        QVERIFY(back->plan.removedEvents.isEmpty());
        QCOMPARE(titlesOf(back->plan), titlesOf(all));
        QCOMPARE(imported(file, back->plan)->plan, back->plan);
    }

    void removedSeries_staysAway_withItsChangedDates_andOneDateAlone()
    {
        const QByteArray date = vevent("a",
            "RECURRENCE-ID;VALUE=DATE:20270308\r\nDTEND;VALUE=DATE:20270303\r\nSUMMARY:Later\r\n");
        const Plan all = imported(calendar(kWeekly + date))->plan;
        QCOMPARE(all.entries.size(), 2);
        const Plan none = *removeEntry(all, entryCalled(all, u"Call"_s).id);
        QVERIFY(none.entries.isEmpty());
        const auto again = imported(calendar(kWeekly + date), none);
        QCOMPARE(again->plan, none);
        QCOMPARE(again->removedHere, (QStringList { u"Call"_s, u"Later"_s }));
        const Plan without = *removeEntry(all, entryCalled(all, u"Later"_s).id);
        const auto one = imported(calendar(kWeekly + date), without);
        QCOMPARE(one->plan, without);
        QCOMPARE(one->removedHere, (QStringList { u"Later"_s }));
    }

    void whatWasMadeHere_orCalledOffThere_isNotRemembered()
    {
        Plan plan = smallPlan();
        plan.entries = { entryOf({ 77 }, u"Fair"_s) };
        QVERIFY(removeEntry(plan, { 77 })->removedEvents.isEmpty());
        const Plan read = imported(calendar(vevent("a", "SUMMARY:Call\r\n")))->plan;
        const auto off
            = imported(calendar(vevent("a", "SUMMARY:Call\r\nSTATUS:CANCELLED\r\n")), read);
        QCOMPARE(off->removed, 1);
        QVERIFY(off->plan.removedEvents.isEmpty());
        QCOMPARE(imported(calendar(vevent("a", "SUMMARY:Call\r\n")), off->plan)->added, 1);
    }

    /// Nobody knows which of the two is later, so it is said.
    void firstReading_saysWhatItTookInPlaceOfThePlans()
    {
        Plan plan = smallPlan();
        plan.entries = { entryOf({ 77 }, u"Fair"_s), entryOf({ 78 }, u"Call"_s) };
        const QByteArray file = exportCalendar(plan, kNow);
        QVERIFY(imported(file, plan)->overwritten.isEmpty());
        plan.entries[0].place = u"Oslo"_s;
        const auto got = imported(file, plan);
        QCOMPARE(got->overwritten, (QStringList { u"Fair"_s }));
        QCOMPARE(got->plan.entries[0].place, QString());
        Plan later = got->plan; // from now on it is known what the file said
        later.entries[0].place = u"Bergen"_s;
        const auto again = imported(file, later);
        QVERIFY(again->overwritten.isEmpty());
        QCOMPARE(again->plan.entries[0].place, u"Bergen"_s);
    }

    void ownInvitations_areNoOthers_whoeverCarriedThem()
    {
        Plan plan = smallPlan();
        plan.settings.marketingLeader = u"Ana Li <ana@example.com>"_s;
        plan.settings.salesLeader = u"Ben Ode"_s;
        plan.entries = { entryOf({ 77 }, u"Monthly review"_s) };
        plan.entries.first().kind = EntryKind::Review;
        const QByteArray file = theirs(exportCalendar(plan, kNow));
        QVERIFY(file.contains("ORGANIZER"));
        for (const Plan &to : { plan, emptiedOf(plan) }) {
            const auto got = imported(file, to);
            QCOMPARE(got->plan.entries.size(), 1);
            const Entry review = got->plan.entries.first();
            QVERIFY2(!review.foreign.contains(u"ATTENDEE"_s), qPrintable(review.foreign));
            QVERIFY(invitationTo(got->plan, review));
        }
        QByteArray invited = calendar(vevent("b",
            "SUMMARY:Council\r\nCATEGORIES:Review\r\nORGANIZER;CN=Cy:mailto:cy@example.com\r\n"));
        const auto other = imported(invited, plan);
        QVERIFY(!invitationTo(other->plan, entryCalled(other->plan, u"Council"_s)));
    }

private:
    static Plan emptiedOf(Plan plan)
    {
        plan.entries.clear();
        return plan;
    }
};

QTEST_APPLESS_MAIN(CalendarAgainTest)
#include "tst_calendar_again.moc"
