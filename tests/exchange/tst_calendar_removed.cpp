// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What was removed in the plan and is in a file that is read: series, parts of them, single dates
// and meetings.
#include "app/calendar/calendar_edits.h"
#include "app/calendar/recurrence_edits.h"
#include "app/exchange/calendar_export.h"
#include "tests/exchange/review_rig.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

const QByteArray kWeekly = vevent("a", "RRULE:FREQ=WEEKLY;COUNT=8\r\nSUMMARY:Call\r\n");

QByteArray changed(const QByteArray &date, const QByteArray &title)
{
    return vevent(
        "a", "RECURRENCE-ID" + date + "\r\nDTEND;VALUE=DATE:20270303\r\nSUMMARY:" + title + "\r\n");
}

const QByteArray kLater = changed(";VALUE=DATE:20270308", "Later");

Plan sentPlan()
{
    return invitationFiles(reviewed(), kNow).plan;
}

} // namespace

class CalendarRemovedTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void removedSeries_staysAway_withWhatIsSplitOffItLater()
    {
        const Plan all = imported(calendar(kWeekly))->plan;
        const Plan none = *removeEntry(all, all.entries.first().id);
        const auto again = imported(
            calendar(kWeekly + changed(";RANGE=THISANDFUTURE;VALUE=DATE:20270315", "New")), none);
        QCOMPARE(again->plan.entries.size(), 0);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->removedHere, (QStringList { u"Call"_s, u"New"_s }));
    }

    void seriesThatIsThere_hasNewChangedDates_whateverIsRemembered()
    {
        Plan plan = imported(calendar(kWeekly))->plan;
        plan.removedEvents = removeEntry(plan, plan.entries.first().id)->removedEvents;
        QCOMPARE(plan.removedEvents.size(), 1);
        const auto again = imported(calendar(kWeekly + kLater), plan);
        QCOMPARE(again->removedHere, QStringList());
        QCOMPARE(again->added, 1);
    }

    void changedDateThatIsBroughtBack_isNoExceptionAnyMore()
    {
        const Plan all = imported(calendar(kWeekly + kLater))->plan;
        const Entry series = entryCalled(all, u"Call"_s);
        const Plan less = *removeDates(all, { series.id, { 2027, 3, 8 } }, Dates::This);
        QCOMPARE(less.entries.size(), 1);
        QCOMPARE(less.entries.first().exceptDates, u"2027-03-08"_s);
        const auto back = imported(calendar(kWeekly + kLater), less, { .bringsBack = true });
        QCOMPARE(back->added, 1);
        QVERIFY(back->plan.removedEvents.isEmpty());
        QCOMPARE(entryCalled(back->plan, u"Call"_s).exceptDates, QString());
        const QByteArray file = exportCalendar(back->plan, kNow);
        QVERIFY(!file.contains("EXDATE"));
        QVERIFY(file.contains("RECURRENCE-ID"));
    }

    void ownCalendarReadBack_isNoNews_whateverWasSent()
    {
        Plan plan = sentPlan();
        reviewOf(plan).place = u"Oslo"_s;
        plan = invitationFiles(plan, kNow).plan;
        const QByteArray file = exportCalendar(plan, kNow);
        QCOMPARE(sequenceIn(file), 1);
        const auto read = imported(file, plan);
        QCOMPARE(read->unchanged, 1);
        QCOMPARE(read->plan, plan);
    }

    void meetingThatAFileCallsOff_isCalledOffForThePeople_andIsLaterWhenItComesBack()
    {
        const Plan plan = sentPlan();
        QByteArray file = exportCalendar(plan, kNow);
        const QByteArray there = file;
        file.replace("STATUS:CONFIRMED", "STATUS:CANCELLED");
        QVERIFY(file != there);
        const auto off = imported(file, plan);
        QCOMPARE(off->removed, 1);
        QVERIFY(off->plan.entries.isEmpty());
        const auto told = invitationFiles(off->plan, kNow);
        QCOMPARE(told.files.size(), 1);
        QVERIFY(told.files[0].isCancellation);
        QCOMPARE(sequenceIn(told.files[0].bytes), 1);
        const auto back = imported(there, told.plan);
        QCOMPARE(back->added, 1);
        QVERIFY(back->plan.removedEvents.isEmpty());
        QCOMPARE(nextSequenceOf(back->plan), 2);
        // Removed here from then on it stays away.
        const Plan gone = *removeEntry(back->plan, back->plan.entries.first().id);
        QCOMPARE(imported(there, gone)->removedHere, (QStringList { u"Monthly review"_s }));
    }

    void meetingThatWasCalledOffByMail_isNotCalledOffAgain()
    {
        const Plan plan = sentPlan();
        const auto cancelled = invitationFiles(*removeEntry(plan, kReview), kNow);
        const auto off = imported(cancelled.files[0].bytes, plan);
        QCOMPARE(off->removed, 1);
        QVERIFY(invitationFiles(off->plan, kNow).files.isEmpty());
        QCOMPARE(nextSequenceOf(imported(exportCalendar(plan, kNow), off->plan)->plan), 2);
    }

    void removedAtOnce_isRememberedInOrder_eachOnce()
    {
        Plan plan = smallPlan();
        plan.entries.clear();
        QSet<Id<Entry>> all;
        for (int i = 0; i < 500; ++i) {
            Entry entry;
            entry.id = { 1000 + i };
            entry.title = u"Fair %1"_s.arg(i);
            entry.uid = u"%1@example.org"_s.arg(i % 400); // some twice
            plan.entries.append(entry);
            all.insert(entry.id);
        }
        const Plan less = removeEntries(plan, all);
        QCOMPARE(less.removedEvents.size(), 400);
        QVERIFY(std::is_sorted(less.removedEvents.begin(), less.removedEvents.end(),
            [](const auto &a, const auto &b) { return a.id < b.id; }));
        for (const RemovedEvent &event : less.removedEvents) {
            const int number = event.uid.section(u'@', 0, 0).toInt();
            QCOMPARE(event.title, u"Fair %1"_s.arg(number < 100 ? number + 400 : number));
        }
    }
};

QTEST_APPLESS_MAIN(CalendarRemovedTest)
#include "tst_calendar_removed.moc"
