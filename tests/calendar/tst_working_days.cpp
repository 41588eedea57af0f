// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/holidays.h"
#include "app/calendar/phases.h"
#include "app/calendar/working_days.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

Plan planIn(const QString &regions)
{
    Plan plan;
    plan.settings.horizonStart = QDate(2026, 7, 1);
    plan.settings.holidayRegions = regions;
    return plan;
}

Period year(int number)
{
    return { QDate(number, 1, 1), QDate(number + 1, 1, 1) };
}

Duration days(qint64 count)
{
    return { count * kMinutesPerDay };
}

Entry closeOff(int workingDays)
{
    Entry entry;
    entry.kind = EntryKind::CloseOff;
    entry.closeOffDays = workingDays;
    entry.revenueQuarter = QDate(2027, 10, 1);
    return entry;
}

} // namespace

class WorkingDaysTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void easter_isAsTheChurchesPublish()
    {
        QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
        QCOMPARE(easterSunday(2025), QDate(2025, 4, 20));
        QCOMPARE(easterSunday(2026), QDate(2026, 4, 5));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25)); // as late as it gets
        QCOMPARE(easterSunday(2285), QDate(2285, 3, 22)); // as early as it gets
    }

    /// Weekdays alone: by the governments' own lists.
    void holidays_areThosePublished_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("of");
        QTest::addColumn<QString>("expected");
        QTest::newRow("US federal, 2027")
            << u"US"_s << 2027
            << u"01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"_s;
        QTest::newRow("England and Wales, 2027")
            << u"GB"_s << 2027 << u"01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"_s;
        QTest::newRow("Scotland, 2027")
            << u"GB-SCT"_s << 2027 << u"01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"_s;
        QTest::newRow("Germany, 2026")
            << u"DE"_s << 2026 << u"01-01 04-03 04-06 05-01 05-14 05-25 12-25"_s;
        QTest::newRow("Saxony, 2026")
            << u"DE-SN"_s << 2026 << u"01-01 04-03 04-06 05-01 05-14 05-25 11-18 12-25"_s;
        QTest::newRow("France, 2026")
            << u"FR"_s << 2026 << u"01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"_s;
        QTest::newRow("Ireland, 2026")
            << u"IE"_s << 2026 << u"01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25"_s;
        QTest::newRow("Japan, 2026")
            << u"JP"_s << 2026
            << u"01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23"_s;
        QTest::newRow("Canada, 2026")
            << u"CA"_s << 2026 << u"01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28"_s;
        QTest::newRow("Belgium, 2026")
            << u"BE"_s << 2026 << u"01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25"_s;
        QTest::newRow("Luxembourg, 2026")
            << u"LU"_s << 2026 << u"01-01 04-06 05-01 05-14 05-25 06-23 12-25"_s;
        QTest::newRow("Denmark, 2026")
            << u"DK"_s << 2026 << u"01-01 04-02 04-03 04-06 05-14 05-25 12-25"_s;
        QTest::newRow("Norway, 2026")
            << u"NO"_s << 2026 << u"01-01 04-02 04-03 04-06 05-01 05-14 05-25 12-25"_s;
        QTest::newRow("Sweden, 2026")
            << u"SE"_s << 2026 << u"01-01 01-06 04-03 04-06 05-01 05-14 12-25"_s;
        QTest::newRow("Finland, 2026")
            << u"FI"_s << 2026 << u"01-01 01-06 04-03 04-06 05-01 05-14 12-25"_s;
        QTest::newRow("Poland, 2026")
            << u"PL"_s << 2026 << u"01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25"_s;
        QTest::newRow("Czechia, 2026")
            << u"CZ"_s << 2026
            << u"01-01 04-03 04-06 05-01 05-08 07-06 09-28 10-28 11-17 12-24 12-25"_s;
        QTest::newRow("Portugal, 2026")
            << u"PT"_s << 2026 << u"01-01 04-03 05-01 06-04 06-10 10-05 12-01 12-08 12-25"_s;
        QTest::newRow("nowhere") << u"XX"_s << 2026 << QString();
    }
    void holidays_areThosePublished()
    {
        QFETCH(QString, region);
        QFETCH(int, of);
        QFETCH(QString, expected);
        QStringList found;
        for (const PublicHoliday &holiday : publicHolidays(region, of)) {
            if (holiday.date.dayOfWeek() < Qt::Saturday)
                found.append(holiday.date.toString(u"MM-dd"_s));
        }
        QCOMPARE(found.join(u' '), expected);
    }

    void regions_areKnown()
    {
        const QStringList regions = holidayRegions();
        for (const QString &code : { u"US"_s, u"GB"_s, u"DE"_s, u"DE-BY"_s, u"FR"_s, u"IT"_s,
                 u"ES"_s, u"NL"_s, u"AT"_s, u"CH"_s, u"IE"_s, u"CA"_s, u"AU"_s, u"JP"_s })
            QVERIFY2(regions.contains(code), qPrintable(code));
        QVERIFY(!regions.contains(u"GB!"_s));
    }

    /// As published for those years.
    void workingDaysOfAYear_areCounted()
    {
        QCOMPARE(WorkingDays(planIn({})).count(year(2024)), 262);
        QCOMPARE(WorkingDays(planIn(u"US"_s)).count(year(2024)), 251);
        QCOMPARE(WorkingDays(planIn(u"GB"_s)).count(year(2025)), 253);
        QCOMPARE(WorkingDays(planIn(u"DE"_s)).count(year(2026)), 254); // 261 weekdays without 7
        QCOMPARE(WorkingDays(planIn(u"US"_s)).count({ QDate(2024, 12, 20), QDate(2025, 1, 3) }), 8);
    }

    void ownHolidays_countBesideThem_andTakeThemBack()
    {
        Plan plan = planIn(u"DE"_s);
        plan.holidays = { { { 1 }, QDate(2026, 12, 24), u"Betriebsruhe"_s, false },
            { { 2 }, QDate(2026, 5, 14), {}, true } };
        const WorkingDays work(plan);
        QVERIFY(!work.has(QDate(2026, 12, 24)));
        QCOMPARE(work.holiday(QDate(2026, 12, 24)), u"Betriebsruhe"_s);
        QCOMPARE(work.holiday(QDate(2026, 12, 25)), u"Erster Weihnachtstag"_s);
        QVERIFY(work.has(QDate(2026, 5, 14)));
        QCOMPARE(work.holiday(QDate(2026, 5, 14)), QString());
    }

    void otherWeekdays_areWorkedOn()
    {
        Plan plan = planIn({});
        plan.settings.workingDays = u"SU,MO,TU,WE,TH"_s;
        const WorkingDays work(plan);
        QVERIFY(work.has(QDate(2026, 7, 5))); // a Sunday
        QVERIFY(!work.has(QDate(2026, 7, 3)));
        QCOMPARE(work.count({ QDate(2026, 7, 1), QDate(2026, 7, 8) }), 5);
    }

    void workingDays_areAddedAndTakenAway()
    {
        const WorkingDays work(planIn(u"DE"_s));
        // Over Easter 2026: Friday 3 and Monday 6 April are off.
        QCOMPARE(work.after(QDate(2026, 4, 1), 2), QDate(2026, 4, 7));
        QCOMPARE(work.after(QDate(2026, 4, 7), -2), QDate(2026, 4, 1));
        QCOMPARE(work.after(QDate(2026, 4, 4), 0), QDate(2026, 4, 4));
        QCOMPARE(work.onOrAfter(QDate(2026, 4, 3)), QDate(2026, 4, 7));
        for (int n = 1; n < 60; ++n) {
            const QDate there = work.after(QDate(2026, 4, 1), n);
            QCOMPARE(work.count({ QDate(2026, 4, 2), there.addDays(1) }), n);
            QCOMPARE(work.after(there, -n), QDate(2026, 4, 1));
        }
    }

    void closeOff_isSoManyWorkingDaysBeforeItsQuartersEnd()
    {
        const WorkingDays work(planIn(u"US"_s));
        const Settings settings = planIn(u"US"_s).settings;
        // The quarter ends on Friday, 31 December 2027, when New Year's Day is kept.
        QCOMPARE(closeOffDay(settings, work, closeOff(1)), QDate(2027, 12, 30));
        QCOMPARE(closeOffDay(settings, work, closeOff(4)), QDate(2027, 12, 27));
        QCOMPARE(closeOffDay(settings, work, closeOff(5)), QDate(2027, 12, 23));
        QVERIFY(closeOffDay(settings, work, closeOff(0)).isNull());
    }

    void phases_lieAroundThePeriod()
    {
        const WorkingDays work(planIn(u"DE"_s));
        Entry entry;
        entry.period = { QDate(2026, 4, 8), QDate(2026, 4, 11) }; // Wednesday to Friday
        entry.briefTime = days(2);
        entry.buildTime = days(3);
        entry.followUpTime = days(7);
        const QList<PhaseSpan> plain { { Phase::Brief, { QDate(2026, 4, 3), QDate(2026, 4, 5) } },
            { Phase::Build, { QDate(2026, 4, 5), QDate(2026, 4, 8) } },
            { Phase::Run, entry.period },
            { Phase::FollowUp, { QDate(2026, 4, 11), QDate(2026, 4, 18) } } };
        QCOMPARE(phases(work, entry), plain);
        entry.inWorkingDays = true;
        const QList<PhaseSpan> inWork { { Phase::Brief, { QDate(2026, 3, 30), QDate(2026, 4, 1) } },
            { Phase::Build, { QDate(2026, 4, 1), QDate(2026, 4, 8) } },
            { Phase::Run, entry.period },
            { Phase::FollowUp, { QDate(2026, 4, 11), QDate(2026, 4, 22) } } };
        QCOMPARE(phases(work, entry), inWork);
        QCOMPARE(wholeSpan(work, entry), (Period { QDate(2026, 3, 30), QDate(2026, 4, 22) }));
    }
};

QTEST_APPLESS_MAIN(WorkingDaysTest)
#include "tst_working_days.moc"
