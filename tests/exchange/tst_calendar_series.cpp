// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Events that recur, their changed dates and those that were called off.
#include "app/exchange/calendar_export.h"
#include "tests/exchange/calendar_rig.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

class CalendarSeriesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void calledOff_isRemoved_aDateOfIt_isLeftOut()
    {
        const QByteArray weekly = vevent("a", "RRULE:FREQ=WEEKLY\r\nSUMMARY:Call\r\n");
        const auto first = imported(calendar(weekly));
        const QByteArray date = vevent(
            "a", "RECURRENCE-ID;VALUE=DATE:20270308\r\nSTATUS:CANCELLED\r\nSUMMARY:Call\r\n");
        const auto less = imported(calendar(weekly + date), first->plan);
        QCOMPARE(less->plan.entries.first().exceptDates, u"2027-03-08"_s);
        const auto none
            = imported(calendar(vevent("a", "STATUS:CANCELLED\r\nSUMMARY:Call\r\n")), first->plan);
        QCOMPARE(none->removed, 1);
        QVERIFY(none->plan.entries.isEmpty());
    }

    void calledOff_withItsChangedDates_isRemovedWhole()
    {
        const QByteArray series = "RRULE:FREQ=WEEKLY\r\nSUMMARY:Call\r\n";
        const QByteArray date = "RECURRENCE-ID;VALUE=DATE:20270308\r\nSUMMARY:Later\r\n";
        const auto first = imported(calendar(vevent("a", series) + vevent("a", date)));
        QCOMPARE(first->plan.entries.size(), 2);
        const QByteArray off = "STATUS:CANCELLED\r\n";
        const auto none
            = imported(calendar(vevent("a", series + off) + vevent("a", date + off)), first->plan);
        QVERIFY(none);
        QCOMPARE(none->removed, 2);
        QVERIFY(none->plan.entries.isEmpty());
    }

    void changeOfAllThatFollow_splitsTheSeries_andIsFoundAgain()
    {
        // Eight Mondays from 1 March; from the third on they are Tuesdays, the fifth of which
        // (now 30 March) is put off to the 31st.
        const QByteArray change
            = "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270315\r\nSUMMARY:Later\r\n";
        const QByteArray once = "RECURRENCE-ID;VALUE=DATE:20270329\r\nSUMMARY:Once\r\n";
        const auto on = [](QByteArray lines, const QByteArray &day) {
            return lines.replace("DTSTART;VALUE=DATE:20270301", "DTSTART;VALUE=DATE:" + day);
        };
        const QByteArray file
            = calendar(vevent("a", "RRULE:FREQ=WEEKLY;COUNT=8\r\nSUMMARY:Call\r\n")
                + on(vevent("a", change), "20270316") + on(vevent("a", once), "20270331"));
        const auto got = imported(file);
        QVERIFY(got);
        QCOMPARE(got->added, 3);
        const Entry call = entryCalled(got->plan, u"Call"_s);
        const Entry later = entryCalled(got->plan, u"Later"_s);
        const Entry moved = entryCalled(got->plan, u"Once"_s);
        QCOMPARE(call.rule, u"FREQ=WEEKLY;UNTIL=20270314"_s);
        QCOMPARE(later.period.start, QDate(2027, 3, 16));
        QCOMPARE(later.rule, u"FREQ=WEEKLY;COUNT=6"_s);
        QVERIFY(later.replaces.isNull());
        QCOMPARE(moved.replaces, later.id);
        QCOMPARE(moved.replacesDate, QDate(2027, 3, 30));
        const auto again = imported(file, got->plan);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(again->plan, got->plan);
    }

    void changeOfAllThatFollow_fromTheFirst_isOfTheWholeSeries()
    {
        const auto got = imported(calendar(vevent("a", "RRULE:FREQ=WEEKLY\r\nSUMMARY:Call\r\n")
            + vevent(
                "a", "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270301\r\nSUMMARY:All\r\n")));
        QVERIFY(got);
        QCOMPARE(got->plan.entries.size(), 1);
        QCOMPARE(got->plan.entries.first().title, u"All"_s);
        QCOMPARE(got->plan.entries.first().rule, u"FREQ=WEEKLY"_s);
    }

    void changedDate_thatCannotBeRead_leavesTheSeriesAlone()
    {
        const auto got = imported(calendar(vevent("a", "RRULE:FREQ=WEEKLY\r\nSUMMARY:Call\r\n")
            + vevent("a", "RECURRENCE-ID:8 March\r\nSUMMARY:Later\r\n")));
        QVERIFY(got);
        QCOMPARE(got->plan.entries.size(), 1);
        QCOMPARE(got->plan.entries.first().title, u"Call"_s);
        QCOMPARE(
            got->leftOut, (QList<Error> { { Fault::NotADate, u"date of Later (line 10)"_s, {} } }));
    }

    void changedDate_isNamedByTheTimeThatItHadBefore()
    {
        const Plan plan = imported(bytesOf(u"google.ics"_s))->plan;
        const QByteArray bytes = exportCalendar(plan, kNow);
        QVERIFY(bytes.contains("RECURRENCE-ID;TZID=Europe/Berlin:20270322T093000\r\n"));
        QCOMPARE(imported(bytes, plan)->plan, plan);
    }

    void moreExceptionsThanFit_areShortened_andCounted()
    {
        QByteArray dates = "EXDATE;VALUE=DATE:20270301";
        for (int day = 1; day < 2'000; ++day)
            dates += ',' + QDate(2027, 3, 1).addDays(day).toString(u"yyyyMMdd"_s).toLatin1();
        const auto got = imported(calendar(vevent("a", "RRULE:FREQ=DAILY\r\n" + dates + "\r\n")));
        QVERIFY(got);
        QCOMPARE(got->shortened, 1);
        QVERIFY(got->plan.entries.first().exceptDates.startsWith(u"2027-03-01\n2027-03-02\n"));
    }

    /// 1,818 dates of eleven characters are 19,998, the last without a line's end: one less.
    void moreCalledOffThanFit_areShortened_theRestIsTaken()
    {
        QByteArray events = vevent("a", "RRULE:FREQ=DAILY\r\nSUMMARY:Call\r\n");
        for (int day = 0; day < 2'000; ++day) {
            events += vevent("a",
                "RECURRENCE-ID;VALUE=DATE:"
                    + QDate(2027, 3, 1).addDays(day).toString(u"yyyyMMdd"_s).toLatin1()
                    + "\r\nSTATUS:CANCELLED\r\nSUMMARY:Call\r\n");
        }
        const auto got = imported(calendar(events));
        QVERIFY(got);
        QCOMPARE(got->shortened, 1);
        const QString dates = got->plan.entries.first().exceptDates;
        QVERIFY(dates.startsWith(u"2027-03-01\n2027-03-02\n"));
        QCOMPARE(dates.size(), 19'997);
    }

    void changedDateAlone_waitsForWhatRecurs()
    {
        const QByteArray date
            = vevent("a", "RECURRENCE-ID;VALUE=DATE:20270308\r\nSUMMARY:Later\r\n");
        const auto alone = imported(calendar(date));
        QVERIFY(alone);
        QCOMPARE(alone->plan.entries.first().replacesDate, QDate());
        const QByteArray written = exportCalendar(alone->plan, kNow);
        QVERIFY(written.contains("RECURRENCE-ID;VALUE=DATE:20270308"));
        QCOMPARE(written.count("RECURRENCE-ID"), 1);
        QCOMPARE(imported(written, alone->plan)->plan, alone->plan);
        const auto both = imported(
            calendar(vevent("a", "RRULE:FREQ=WEEKLY\r\nSUMMARY:Call\r\n") + date), alone->plan);
        QVERIFY2(both, both ? "" : qPrintable(both.error().subject + both.error().detail));
        QCOMPARE(both->plan.entries.size(), 2);
        QCOMPARE(
            entryCalled(both->plan, u"Later"_s).replaces, entryCalled(both->plan, u"Call"_s).id);
    }
};

QTEST_APPLESS_MAIN(CalendarSeriesTest)
#include "tst_calendar_series.moc"
