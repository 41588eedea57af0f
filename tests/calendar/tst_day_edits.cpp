// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Edits of how days and years are counted, and of many entries at once.

#include "app/calendar/day_edits.h"
#include "app/calendar/fiscal.h"
#include "app/calendar/launch_dates.h"
#include "app/calendar/recurrence_edits.h"
#include "app/calendar/working_days.h"
#include "app/plan/findings.h"
#include "tests/calendar/launch_plan.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class DayEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void closeOff_keepsToItsQuarter_whateverIsTyped()
    {
        const Plan plan = withCloseOff();
        Entry closeOff = *find(plan.entries, Id<Entry> { 705 });
        closeOff.period = { QDate(2026, 12, 1), QDate(2026, 12, 2) };
        const Error keeps { Fault::KeepsToQuarter, u"Close-off Q2"_s, {} };
        QCOMPARE(errorOf(putEntry(plan, closeOff)), keeps);
        QCOMPARE(
            errorOf(moveEntry(plan, { 705 }, { QDate(2026, 12, 1), QDate(2026, 12, 4) })), keeps);
        // Another day of its quarter is another place, and for those who may move it.
        closeOff = *find(plan.entries, Id<Entry> { 705 });
        closeOff.mover = Mover::Sales;
        const Plan theirs = planOf(putEntry(plan, closeOff));
        closeOff.closeOffDays = 2;
        QCOMPARE(errorOf(putEntry(theirs, closeOff, Side::Marketing)).fault, Fault::MovedBySales);
        QCOMPARE(startOf(planOf(putEntry(theirs, closeOff, Side::Sales)), 705),
            QDate(2026, 12, 30)); // Thursday the 31st is the last working day
    }

    void closeOff_keepsToItsQuarter()
    {
        const Plan plan = withCloseOff();
        QCOMPARE(startOf(plan, 705), QDate(2026, 12, 31));
        QCOMPARE(errorOf(moveEntries(plan, { Id<Entry> { 705 } }, 1)),
            (Error { Fault::KeepsToQuarter, u"Close-off Q2"_s, {} }));
        QRandomGenerator ids(1);
        const Plan closed
            = planOf(putHoliday(plan, { {}, QDate(2026, 12, 31), u"Stocktaking"_s, false }, ids));
        QCOMPARE(startOf(closed, 705), QDate(2026, 12, 30));
        const Plan open = planOf(removeHoliday(closed, closed.holidays.first().id));
        QCOMPARE(open, plan);
        // Quarters of thirteen weeks: this one ends on Friday, 25 December, a holiday.
        FiscalCalendar weeks = fiscalCalendar(plan.settings);
        weeks.pattern = FiscalPattern::FourFourFive;
        weeks.weekday = Weekday::Friday;
        const Plan byWeeks = planOf(setFiscalCalendar(plan, weeks));
        QCOMPARE(fiscalQuarter(byWeeks.settings, QDate(2026, 12, 1)).period,
            (Period { QDate(2026, 9, 26), QDate(2026, 12, 26) }));
        QCOMPARE(startOf(byWeeks, 705), QDate(2026, 12, 24));
        QCOMPARE(planOf(setFiscalCalendar(byWeeks, fiscalCalendar(plan.settings))), plan);
    }

    void fiscalCalendar_renamesTheYears()
    {
        FiscalCalendar calendar = fiscalCalendar(smallPlan().settings);
        calendar.isNamedByStart = true;
        const Plan renamed = planOf(setFiscalCalendar(smallPlan(), calendar));
        QCOMPARE(renamed.targets.first().fiscalYear, 2026);
        QVERIFY(sound(renamed));
        QVERIFY(check(renamed).isEmpty());
        calendar.firstMonth = {};
        QCOMPARE(errorOf(setFiscalCalendar(smallPlan(), calendar)).fault, Fault::NotADate);
    }

    void workingDays_andBudgets_thatAreNone_areRefused()
    {
        const auto days = [](const QString &weekdays, const QString &regions) {
            return setWorkingDays(smallPlan(), weekdays, regions, Weekday::Monday);
        };
        QCOMPARE(errorOf(days(u"MO,XX"_s, {})).subject, u"working days of the plan"_s);
        QCOMPARE(errorOf(days({}, {})).subject, u"working days of the plan"_s);
        QCOMPARE(errorOf(days(u"MO"_s, u"DE,Atlantis"_s)).subject, u"holidays of “Atlantis”"_s);
        QCOMPARE(planOf(days(u"MO"_s, u"DE,US"_s)).settings.holidayRegions, u"DE,US"_s);
        QCOMPARE(errorOf(setBudget(smallPlan(), 1999, { 1 })).subject, u"FY99 target"_s);
        QCOMPARE(errorOf(setBudget(smallPlan(), 2027, { -1 })).subject, u"budget of FY27 target"_s);
    }

    void freeKinds_areTheirEntriesOnly()
    {
        QRandomGenerator ids(1);
        Plan plan = planOf(putFreeKind(withLaunch(), { {}, 0, u"Trip"_s, {}, {} }, ids));
        const Id<FreeKind> trip = plan.freeKinds.first().id;
        QCOMPARE(
            errorOf(putFreeKind(plan, { {}, 0, u" trip"_s, {}, {} }, ids)).fault, Fault::Duplicate);
        QCOMPARE(errorOf(putFreeKind(plan, { {}, 0, u" "_s, {}, {} }, ids)).fault, Fault::Empty);
        plan.entries[0].freeKind = trip;
        QVERIFY(sound(plan));
        QCOMPARE(planOf(removeFreeKind(plan, trip)), withLaunch());
    }

    void closeOff_beforeItsQuarter_isRefused()
    {
        Plan plan = withCloseOff();
        plan.settings.workingDays = u"MO"_s; // 13 of them from October to December
        plan.settings.holidayRegions.clear();
        Entry entry = *find(plan.entries, Id<Entry> { 705 });
        entry.closeOffDays = 13;
        QCOMPARE(startOf(planOf(putEntry(plan, entry)), 705), QDate(2026, 10, 5));
        entry.closeOffDays = 14;
        QCOMPARE(errorOf(putEntry(plan, entry)),
            (Error { Fault::OutOfRange, u"close off days of Close-off Q2"_s,
                u"0 to 13, its quarter’s working days"_s }));
    }

    void closeOff_ofTooFewWorkingDays_staysInItsQuarter()
    {
        Plan plan = withCloseOff();
        Entry entry = *find(plan.entries, Id<Entry> { 705 });
        entry.closeOffDays = 40;
        plan = planOf(putEntry(plan, entry));
        const Plan mondays = planOf(setWorkingDays(plan, u"MO"_s, {}, Weekday::Monday));
        QCOMPARE(startOf(mondays, 705), QDate(2026, 10, 1));
    }

    void brokenEntry_isRefusedByItsInput_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<QString>("subject");
        const Entry sound = withLaunch().entries.first();
        const auto row = [](const char *name, const Entry &entry, const QString &subject) {
            QTest::newRow(name) << entry << subject;
        };
        Entry entry = sound;
        entry.period = { QDate(2027, 3, 2), QDate(2027, 3, 1) };
        row("ends before it starts", entry, u"period of Launch"_s);
        entry = sound;
        entry.period = { QDate(9999, 3, 1), QDate(9999, 3, 2) };
        row("year 9999", entry, u"period of Launch"_s);
        entry = sound;
        entry.yieldCurve = { { { 400'000 }, { 500'000 } } };
        row("a curve of 90 %", entry, u"yield curve of Launch"_s);
        entry = sound;
        entry.closeOffDays = 61;
        row("close-off in the quarter before", entry, u"close off days of Launch"_s);
        entry = sound;
        entry.isTimed = true;
        entry.startsAt = { 600 };
        entry.endsAt = { 599 };
        row("ends earlier in the day", entry, u"ends at of Launch"_s);
        entry = sound;
        entry.startsAt = { 1'441 };
        row("a day of 25 hours", entry, u"starts at of Launch"_s);
        entry = sound;
        entry.spent = { -1 };
        row("less than nothing spent", entry, u"spent of Launch"_s);
        entry = sound;
        entry.buildTime = { -1 };
        row("built in less than no time", entry, u"build time of Launch"_s);
        entry = sound;
        entry.replacesDate = QDate(2027, 3, 1);
        row("a changed date of nothing", entry, u"replaces date of Launch"_s);
        entry = sound;
        entry.team = { 9 };
        row("a team that is not there", entry, u"team of Launch"_s);
        entry = sound;
        entry.place = QString(201, u'x');
        row("a long place", entry, u"place of Launch"_s);
    }
    void brokenEntry_isRefusedByItsInput()
    {
        QFETCH(Entry, entry);
        QFETCH(QString, subject);
        QCOMPARE(errorOf(putEntry(withLaunch(), entry)).subject, subject);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::DayEditsTest)
#include "tst_day_edits.moc"
