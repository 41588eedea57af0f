// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_export.h"
#include "app/exchange/other_components.h"
#include "tests/exchange/calendar_rig.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

class CalendarFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void google_isReadWithoutLoss()
    {
        const auto got = imported(bytesOf(u"google.ics"_s));
        QVERIFY(got);
        QCOMPARE(got->added, 4);
        QVERIFY(got->leftOut.isEmpty() && got->unknownZones.isEmpty());
        const Entry fair = entryCalled(got->plan, u"Hannover Messe"_s);
        QCOMPARE(fair.period, (Period { QDate(2027, 4, 20), QDate(2027, 4, 24) }));
        QVERIFY(!fair.isTimed);
        QCOMPARE(fair.place, u"Messe Hannover, Germany"_s);
        QCOMPARE(fair.notes, u"Hall 7, stand C 12\nBadges: ; see mail"_s);
        QVERIFY(fair.foreign.contains(u"TRANSP:TRANSPARENT"_s));
        // 22:00 in UTC is midnight in Berlin, whose calendar this is.
        const Entry late = entryCalled(got->plan, u"Webinar for the west coast"_s);
        QCOMPARE(late.period, (Period { QDate(2027, 7, 2), QDate(2027, 7, 3) }));
        QCOMPARE(late.startsAt.minutes, 0);
        QCOMPARE(late.endsAt.minutes, 90);
        QCOMPARE(late.zone, u"Europe/Berlin"_s);
        QCOMPARE(late.state, EntryState::Proposed);
        const Entry weekly = entryCalled(got->plan, u"Pipeline review"_s);
        QCOMPARE(weekly.rule, u"FREQ=WEEKLY;UNTIL=20270426T215959Z;BYDAY=MO"_s);
        QCOMPARE(weekly.exceptDates, u"2027-04-05"_s);
        QCOMPARE(weekly.alarms, u"-P0DT0H10M0S"_s);
        const Entry changed = entryCalled(got->plan, u"Pipeline review (Tuesday this time)"_s);
        QCOMPARE(changed.replaces, weekly.id);
        QCOMPARE(changed.replacesDate, QDate(2027, 3, 22));
        QCOMPARE(changed.startsAt.minutes, 14 * 60);
    }

    void outlook_isReadWithoutLoss()
    {
        const auto got = imported(bytesOf(u"outlook.ics"_s));
        QVERIFY(got);
        QCOMPARE(got->added, 3);
        QCOMPARE(got->unknownZones, QStringList { u"Customized Time Zone"_s });
        const Entry fair = entryCalled(got->plan, u"Automatica"_s);
        QVERIFY(!fair.isTimed);
        QCOMPARE(fair.period, (Period { QDate(2027, 5, 10), QDate(2027, 5, 11) }));
        QCOMPARE(fair.kind, EntryKind::TradeShow);
        QCOMPARE(fair.categories, u"Trade show\nQ2"_s);
        const Entry steering = entryCalled(got->plan, u"Steering committee"_s);
        QCOMPARE(steering.zone, u"Europe/Berlin"_s);
        QCOMPARE(steering.alarms, u"-PT15M"_s);
        const Entry call = entryCalled(got->plan, u"Call with Kathmandu"_s);
        QCOMPARE(call.zone, u"Customized Time Zone"_s);
        QCOMPARE(call.startsAt.minutes, 540);
        QCOMPARE(call.endsAt.minutes, 630);
    }

    void apple_isReadWithoutLoss()
    {
        const auto got = imported(bytesOf(u"apple.ics"_s));
        QVERIFY(got);
        QCOMPARE(got->added, 2);
        const Entry launch = entryCalled(
            got->plan, u"Launch 🚀 نظام جديد — Neuigkeit für alle, die schon lange darauf warten"_s);
        QCOMPARE(launch.period, (Period { QDate(2027, 9, 14), QDate(2027, 9, 15) }));
        QCOMPARE(launch.endsAt.minutes, 24 * 60); // midnight
        QCOMPARE(launch.zone, u"America/New_York"_s);
        QCOMPARE(launch.links, u"https://example.com/launch"_s);
        QVERIFY(launch.alarms.isEmpty()); // a sound is more than a plan can hold
        QVERIFY(launch.foreign.contains(u"ATTACH;VALUE=URI:Chord"_s));
        QCOMPARE(entryCalled(got->plan, u"Leap day sale"_s).rule, u"FREQ=YEARLY"_s);
        QCOMPARE(otherComponents(got->plan).size(), 1);
    }

    void readAgain_nothingIsDoubled()
    {
        for (const auto &name : { u"google.ics"_s, u"outlook.ics"_s, u"apple.ics"_s }) {
            const auto once = imported(bytesOf(name));
            const auto twice = imported(bytesOf(name), once->plan);
            QVERIFY(twice);
            QCOMPARE(twice->plan, once->plan);
            QCOMPARE(twice->unchanged, once->added);
            // … nor by way of a file of ours
            const auto round = imported(exportCalendar(once->plan, kNow), once->plan);
            QVERIFY(round);
            QCOMPARE(round->updated, 0);
            QCOMPARE(round->plan, once->plan);
        }
    }

    void laterVersion_counts_earlierOneDoesNot()
    {
        const auto first = imported(calendar(vevent("a", "SEQUENCE:3\r\nSUMMARY:Fair\r\n")));
        const auto later
            = imported(calendar(vevent("a", "SEQUENCE:4\r\nSUMMARY:Fairer\r\n")), first->plan);
        QCOMPARE(later->updated, 1);
        QCOMPARE(later->plan.entries.first().title, u"Fairer"_s);
        QCOMPARE(later->plan.entries.first().id, first->plan.entries.first().id);
        const auto stale = imported(
            calendar(vevent("a", "SEQUENCE:2\r\nDTSTAMP:20270101T000000Z\r\nSUMMARY:Old\r\n")),
            later->plan);
        QCOMPARE(stale->older, 1);
        QCOMPARE(stale->plan, later->plan);
    }

    void whatThePlanSays_staysWhenAnEntryIsBroughtUpToDate()
    {
        auto first = imported(calendar(vevent("a", "SUMMARY:Fair\r\n")));
        Entry &entry = first->plan.entries.first();
        entry.expectedVolume = 120;
        entry.cost = { 5'000'00 };
        entry.market = kMarket;
        const auto later
            = imported(calendar(vevent("a", "SEQUENCE:1\r\nSUMMARY:Fairer\r\n")), first->plan);
        Entry expected = entry;
        expected.title = u"Fairer"_s;
        expected.foreign = u"SEQUENCE:1"_s;
        expected.lastRead = later->plan.entries.first().lastRead;
        QCOMPARE(later->plan.entries.first(), expected);
    }

    void newDates_areForThoseWhoMayMoveTheEntry()
    {
        Plan plan
            = imported(calendar(vevent("a", "SUMMARY:Fair\r\n") + vevent("b", "SUMMARY:Fete\r\n")))
                  ->plan;
        for (Entry &entry : plan.entries)
            entry.mover = Mover::Sales;
        const auto file
            = readCalendar(calendar(vevent("a", "SUMMARY:Fair\r\nDTEND;VALUE=DATE:20270305\r\n")
                               + vevent("b", "SUMMARY:Better fete\r\n")),
                u"x.ics"_s);
        const auto as = [&](std::optional<Side> by) {
            QRandomGenerator ids(6);
            return *importCalendar(plan, *file, u"x.ics"_s, { Side::Marketing, {}, by }, ids);
        };
        const ImportedCalendar theirs = as(Side::Marketing);
        QCOMPARE(theirs.updated, 1);
        QCOMPARE(theirs.leftOut, (QList<Error> { { Fault::MovedBySales, u"Fair"_s, {} } }));
        QCOMPARE(entryCalled(theirs.plan, u"Fair"_s), entryCalled(plan, u"Fair"_s));
        QVERIFY(!entryCalled(theirs.plan, u"Better fete"_s).id.isNull());
        QCOMPARE(as(Side::Sales).updated, 2);
        QCOMPARE(as(std::nullopt).updated, 2); // as the command line does it
    }

    void faultyEvents_areLeftOut_eachWithItsReason()
    {
        const auto got = imported(bytesOf(u"faulty.ics"_s));
        QVERIFY(got);
        QCOMPARE(got->added, 1);
        QCOMPARE(got->skippedLines, 1);
        QCOMPARE(got->unknownZones, QStringList { u"Middle Earth"_s });
        const QList<Error> expected {
            { Fault::OutOfRange, u"end of Backwards (line 5)"_s, u"not before it starts"_s },
            { Fault::OutOfRange, u"date of Far away (line 11)"_s, u"2000-01-01 to 2199-12-31"_s },
            { Fault::TooOften, u"Tick (line 16)"_s, u"FREQ=SECONDLY"_s },
            { Fault::NotADate, u"start of 30 February (line 22)"_s, {} },
            { Fault::Empty, u"start of Never (line 27)"_s, {} },
            { Fault::OutOfRange, u"length of An age (line 31)"_s, u"at most 5 years"_s },
        };
        QCOMPARE(got->leftOut, expected);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("nothing") << QByteArray() << Fault::NotACalendar;
        QTest::newRow("a picture")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << Fault::NotACalendar;
        QTest::newRow("a table") << QByteArray("a,b\n1,2\n") << Fault::NotACalendar;
        QTest::newRow("half a file") << bytesOf(u"google.ics"_s).left(1'000) << Fault::NotACalendar;
        QTest::newRow("an event alone") << vevent("a", {}) << Fault::NotACalendar;
        QTest::newRow("parts within parts")
            << "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VEVENT\n").repeated(300'000)
            << Fault::NotACalendar;
        QTest::newRow("one long line")
            << "BEGIN:VCALENDAR\nSUMMARY:" + QByteArray(50'000'000, 'x') << Fault::NotACalendar;
        QTest::newRow("no events") << calendar({}) << Fault::NoRows;
        QTest::newRow("only faulty ones")
            << calendar(vevent("a", "RRULE:FREQ=SECONDLY\r\n")) << Fault::TooOften;
        QTest::newRow("too many") << calendar(vevent("a", {}).repeated(100'001))
                                  << Fault::TooManyEntries;
    }

    void refused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Fault, fault);
        const auto got = imported(bytes);
        QVERIFY(!got);
        QCOMPARE(got.error().fault, fault);
    }

    void hundredThousandEvents_areTaken()
    {
        QByteArray lines;
        for (int i = 0; i < 100'000; ++i)
            lines += vevent(QByteArray::number(i), "SUMMARY:Entry\r\nRRULE:FREQ=WEEKLY\r\n");
        const auto got = imported(calendar(lines));
        QVERIFY(got);
        QCOMPARE(got->plan.entries.size(), 100'000);
    }

    void longTexts_areShortened_andCounted()
    {
        const auto got
            = imported(calendar(vevent("a", "SUMMARY:" + QByteArray(300, 'x') + "\r\n")));
        QCOMPARE(got->shortened, 1);
        QCOMPARE(got->plan.entries.first().title, QString(199, u'x') + u'…');
    }

    void utf16_isRead()
    {
        const QString text = QString::fromUtf8(bytesOf(u"apple.ics"_s));
        const QByteArray bytes = "\xff\xfe"
            + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(imported(bytes)->added, 2);
    }

    void holidays_areTheirDays()
    {
        QRandomGenerator ids(5);
        const auto file = readCalendar(bytesOf(u"holidays.ics"_s), u"holidays.ics"_s);
        const Plan plan = smallPlan(); // July 2026 to June 2027
        const auto got = importHolidays(plan, *file, u"holidays.ics"_s, ids);
        QVERIFY(got);
        QStringList days;
        for (const Holiday &holiday : got->plan.holidays)
            days.append(holiday.date.toString(Qt::ISODate) + u' ' + holiday.name);
        days.sort();
        QCOMPARE(days,
            (QStringList { u"2025-05-01 Labour Day"_s, u"2026-05-01 Labour Day"_s,
                u"2026-12-24 Shutdown"_s, u"2026-12-25 Shutdown"_s, u"2026-12-26 Shutdown"_s,
                u"2027-05-01 Labour Day"_s, u"2028-05-01 Labour Day"_s,
                u"2029-05-01 Labour Day"_s }));
        const auto again = importHolidays(got->plan, *file, u"holidays.ics"_s, ids);
        QCOMPARE(again->plan, got->plan);
    }

    void holidays_areNoAppointments()
    {
        const QByteArray text = calendar("BEGIN:VEVENT\r\nUID:m\r\nSUMMARY:Meeting\r\n"
                                         "DTSTART:20270105T100000\r\nDTEND:20270105T110000\r\n"
                                         "END:VEVENT\r\n"
            + vevent("d", "SUMMARY:Day off\r\n"));
        QRandomGenerator ids(5);
        const auto file = readCalendar(text, u"a.ics"_s);
        const auto got = importHolidays(smallPlan(), *file, u"a.ics"_s, ids);
        QVERIFY(got);
        QCOMPARE(got->plan.holidays.size(), 1);
        QCOMPARE(got->plan.holidays.first().name, u"Day off"_s);
        QCOMPARE(got->leftOut,
            (QList { Error { Fault::OutOfRange, u"time of Meeting"_s, u"whole days"_s } }));
    }

    void holidays_ofATerm_areLeftOutWholeAndTold()
    {
        const auto event = [](const char *uid, const char *end) {
            return QByteArray("BEGIN:VEVENT\r\nUID:") + uid + "\r\nSUMMARY:" + uid
                + "\r\nDTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:" + end
                + "\r\nEND:VEVENT\r\n";
        };
        const QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + event("Leave", "20260830")
            + event("Term", "20260831") + "END:VCALENDAR\r\n";
        QRandomGenerator ids(5);
        const auto file = readCalendar(text, u"a.ics"_s);
        const auto got = importHolidays(smallPlan(), *file, u"a.ics"_s, ids);
        QVERIFY(got);
        QCOMPARE(got->plan.holidays.size(), 60); // all of July's 31 days, and 29 of August's
        QCOMPARE(got->leftOut,
            (QList { Error { Fault::OutOfRange, u"length of Term"_s, u"up to 60 days"_s } }));
    }
};

QTEST_APPLESS_MAIN(CalendarFilesTest)
#include "tst_calendar_files.moc"
