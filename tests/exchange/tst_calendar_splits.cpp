// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Events that change a date of what recurs and all that follow it, read in any order, by those who
// may not move the series, and again without that change.
#include "tests/exchange/calendar_rig.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

const QByteArray kWeekly = "RRULE:FREQ=WEEKLY;COUNT=8\r\nSUMMARY:Call\r\n"; ///< from 1 March
const QByteArray kStamp = "DTSTAMP:20260101T120000Z\r\n";

QByteArray on(QByteArray event, const QByteArray &day)
{
    return event.replace("DTSTART;VALUE=DATE:20270301", "DTSTART;VALUE=DATE:" + day);
}

/// From the date `from` on, `day` in its place, and the others as much later.
QByteArray following(const QByteArray &from, const QByteArray &day, const QByteArray &title)
{
    return on(vevent("a",
                  "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:" + from + "\r\nSUMMARY:" + title
                      + "\r\n"),
        day);
}

QByteArray once(const QByteArray &from, const QByteArray &day, const QByteArray &lines)
{
    return on(vevent("a", "RECURRENCE-ID;VALUE=DATE:" + from + "\r\n" + lines), day);
}

ImportedCalendar importedBy(std::optional<Side> by, const QByteArray &lines, const Plan &plan)
{
    static QRandomGenerator ids(7);
    const auto file = readCalendar(calendar(lines), u"x.ics"_s);
    return *importCalendar(plan, *file, u"x.ics"_s, { Side::Marketing, {}, by }, ids);
}

/// With the series, which sales alone may move.
Plan salesSeries()
{
    Plan plan = imported(calendar(vevent("a", kWeekly)))->plan;
    plan.entries[0].mover = Mover::Sales;
    return plan;
}

const QList<Error> kSalesMovesIt { { Fault::MovedBySales, u"Call"_s, {} } };

} // namespace

class CalendarSplitsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changeOfTheWhole_beforeItsSeriesInTheFile_leavesOthersAlone()
    {
        const auto got = imported(calendar(following("20270301", "20270301", "All")
            + vevent("b", "SUMMARY:Other\r\n") + vevent("a", kWeekly)));
        QVERIFY(got);
        QCOMPARE(got->plan.entries.size(), 2);
        QCOMPARE(entryCalled(got->plan, u"All"_s).rule, u"FREQ=WEEKLY;COUNT=8"_s);
        QVERIFY(!entryCalled(got->plan, u"Other"_s).id.isNull());
    }

    void changeOfTheWhole_movesItsChangedDatesAlong()
    {
        // All Mondays become Tuesdays, the third of which, 16 March, is put off to the 20th.
        const auto got = imported(
            calendar(vevent("a", kWeekly) + once("20270315", "20270320", "SUMMARY:Once\r\n")
                + following("20270301", "20270302", "All")));
        QVERIFY(got);
        QCOMPARE(got->plan.entries.size(), 2);
        const Entry all = entryCalled(got->plan, u"All"_s);
        const Entry moved = entryCalled(got->plan, u"Once"_s);
        QCOMPARE(all.period.start, QDate(2027, 3, 2));
        QCOMPARE(moved.replaces, all.id);
        QCOMPARE(moved.replacesDate, QDate(2027, 3, 16));
        QCOMPARE(moved.period.start, QDate(2027, 3, 20));
    }

    void split_beforeItsSeriesInTheFile_belongsToWhoMayMoveTheSeries()
    {
        const ImportedCalendar got = importedBy(Side::Sales,
            following("20270315", "20270316", "Later") + vevent("a", kWeekly), salesSeries());
        QCOMPARE(got.plan.entries.size(), 2);
        QCOMPARE(entryCalled(got.plan, u"Call"_s).rule, u"FREQ=WEEKLY;UNTIL=20270314"_s);
        QCOMPARE(entryCalled(got.plan, u"Later"_s).mover, Mover::Sales);
    }

    void split_furtherOnThanItsSeries_isOne()
    {
        const auto got = imported(calendar(vevent("a", "STATUS:TENTATIVE\r\n" + kWeekly)
            + following("20270315", "20270316", "Later")));
        QVERIFY(got);
        QCOMPARE(entryCalled(got->plan, u"Call"_s).state, EntryState::Proposed);
        QCOMPARE(entryCalled(got->plan, u"Call"_s).rule, u"FREQ=WEEKLY;UNTIL=20270314"_s);
        QCOMPARE(entryCalled(got->plan, u"Later"_s).rule, u"FREQ=WEEKLY;COUNT=6"_s);
    }

    void split_ofWhatThisSideMayNotMove_isLeftOutWhole()
    {
        const Plan plan = salesSeries();
        const ImportedCalendar got = importedBy(Side::Marketing,
            vevent("a", kWeekly) + once("20270329", "20270331", "SUMMARY:Once\r\n")
                + following("20270315", "20270316", "Later"),
            plan);
        QCOMPARE(got.plan, plan);
        QCOMPARE(got.leftOut, kSalesMovesIt);
    }

    void split_ofAnOlderVersion_isLeftOutWhole()
    {
        const Plan plan
            = imported(calendar(vevent("a", kStamp + "SEQUENCE:2\r\n" + kWeekly)))->plan;
        const auto got = imported(calendar(vevent("a", kStamp + "SEQUENCE:1\r\n" + kWeekly)
                                      + following("20270315", "20270316", "Later")),
            plan);
        QVERIFY(got);
        QCOMPARE(got->plan, plan);
        QCOMPARE(got->older, 1);
    }

    void changedDate_isForThoseWhoMayMoveTheSeries()
    {
        const Plan plan = salesSeries();
        const QByteArray date = once("20270315", "20270317", "SUMMARY:Once\r\n");
        const ImportedCalendar refused = importedBy(Side::Marketing, date, plan);
        QCOMPARE(refused.plan, plan);
        QCOMPARE(refused.leftOut, kSalesMovesIt);
        const ImportedCalendar taken = importedBy(Side::Sales, date, plan);
        QCOMPARE(entryCalled(taken.plan, u"Once"_s).replacesDate, QDate(2027, 3, 15));
        const ImportedCalendar again = importedBy(
            Side::Marketing, once("20270315", "20270318", "SUMMARY:Once\r\n"), taken.plan);
        QCOMPARE(again.plan, taken.plan);
        QCOMPARE(again.leftOut, (QList<Error> { { Fault::MovedBySales, u"Once"_s, {} } }));
    }

    void dateCalledOff_isForThoseWhoMayMoveTheSeries()
    {
        const Plan plan = salesSeries();
        const QByteArray off = once("20270315", "20270315", "STATUS:CANCELLED\r\n");
        const ImportedCalendar refused = importedBy(Side::Marketing, off, plan);
        QCOMPARE(refused.plan, plan);
        QCOMPARE(refused.leftOut, kSalesMovesIt);
        const ImportedCalendar taken = importedBy(Side::Sales, off, plan);
        QCOMPARE(entryCalled(taken.plan, u"Call"_s).exceptDates, u"2027-03-15"_s);
        const ImportedCalendar again = importedBy(Side::Marketing, off, taken.plan);
        QCOMPARE(again.plan, taken.plan);
        QVERIFY(again.leftOut.isEmpty()); // it is called off already
    }

    void splitsTakenBack_goAway_withWhatWasSplitOffThem()
    {
        // "Latest" is split off "Later": the fourth of its Tuesdays.
        const QByteArray series = vevent("a", kWeekly);
        const QByteArray later = following("20270315", "20270316", "Later");
        const QByteArray latest = following("20270405", "20270407", "Latest");
        const Plan plan = imported(
            calendar(series + later + once("20270329", "20270331", "SUMMARY:Once\r\n") + latest))
                              ->plan;
        QCOMPARE(plan.entries.size(), 4);
        const auto less = imported(calendar(series + later), plan);
        QVERIFY(less);
        QVERIFY(entryCalled(less->plan, u"Latest"_s).id.isNull());
        QCOMPARE(entryCalled(less->plan, u"Later"_s).rule, u"FREQ=WEEKLY;COUNT=6"_s);
        const auto none = imported(calendar(series), plan);
        QVERIFY(none);
        QCOMPARE(none->removed, 2);
        QCOMPARE(none->plan.entries.size(), 1);
        QCOMPARE(none->plan.entries.first().rule, u"FREQ=WEEKLY;COUNT=8"_s);
    }

    void splits_stay_whereNothingTakesTheirDates()
    {
        const Plan plan
            = imported(calendar(vevent("a", kWeekly) + following("20270315", "20270316", "Later")))
                  ->plan;
        const auto ended = imported(
            calendar(vevent("a", "RRULE:FREQ=WEEKLY;UNTIL=20270314\r\nSUMMARY:Call\r\n")), plan);
        QVERIFY(ended);
        QCOMPARE(ended->plan, plan);
        const auto other = imported(calendar(vevent("b", "SUMMARY:Other\r\n")), plan);
        QVERIFY(other);
        QCOMPARE(other->plan.entries.size(), 3);
    }

    void eventsNamedLikeSplits_stay()
    {
        const Plan plan
            = imported(calendar(vevent("a", kWeekly) + vevent("a-20270315", "SUMMARY:Own\r\n")))
                  ->plan;
        const auto got = imported(calendar(vevent("a", kWeekly)), plan);
        QVERIFY(got);
        QCOMPARE(got->plan, plan);
    }
};

QTEST_APPLESS_MAIN(CalendarSplitsTest)
#include "tst_calendar_splits.moc"
