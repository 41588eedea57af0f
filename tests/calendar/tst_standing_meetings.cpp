// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/standing_meetings.h"

#include "app/calendar/alarms.h"
#include "app/calendar/entry_dates.h"
#include "app/calendar/working_days.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

StandingMeetings words()
{
    return { { u"Council"_s, u"1. Approvals"_s }, { u"Review"_s, {} }, { u"Partnership"_s, {} },
        u"Europe/Berlin"_s };
}

Plan withMeetings(const Plan &plan, QDate from = {})
{
    QRandomGenerator ids(3);
    return planOf(addStandingMeetings(plan, words(), from, ids));
}

QList<QDate> datesOf(const Plan &plan, const QString &title)
{
    EntryDates dates(plan, { QDate(2026, 1, 1), QDate(2030, 1, 1) });
    QList<QDate> starts;
    for (const Entry &entry : plan.entries) {
        if (entry.title != title)
            continue;
        for (const Period &period : dates.periods(entry))
            starts.append(period.start);
    }
    return starts;
}

} // namespace

class StandingMeetingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void meetings_areEachWeek_eachMonth_eachQuarter()
    {
        const Plan plan = withMeetings(smallPlan()); // from July 2026 to June 2027, no holidays
        QCOMPARE(plan.entries.size(), 3);
        const QList<QDate> weekly = datesOf(plan, u"Council"_s);
        QCOMPARE(weekly.first(), QDate(2026, 7, 7));
        QCOMPARE(weekly.size(), 52);
        QCOMPARE(weekly.last(), QDate(2027, 6, 29));
        const QList<QDate> monthly = datesOf(plan, u"Review"_s);
        QCOMPARE(monthly.size(), 12);
        QCOMPARE(monthly.mid(0, 3),
            (QList<QDate> { QDate(2026, 7, 2), QDate(2026, 8, 6), QDate(2026, 9, 3) }));
        // The fifth working day of each quarter: a Tuesday, Wednesday, Thursday and Wednesday.
        QCOMPARE(datesOf(plan, u"Partnership"_s),
            (QList<QDate> {
                QDate(2026, 7, 7), QDate(2026, 10, 7), QDate(2027, 1, 7), QDate(2027, 4, 7) }));
        for (const Entry &entry : plan.entries) {
            QCOMPARE(entry.kind, EntryKind::Review);
            QCOMPARE(entry.zone, u"Europe/Berlin"_s);
            QVERIFY(entry.isTimed && entry.startsAt < entry.endsAt);
        }
    }

    void daysOff_areLeftOut_orTheNextWorkingDayInstead()
    {
        Plan plan = smallPlan();
        plan.settings.holidayRegions = u"DE"_s;
        plan.holidays = { { { 1 }, QDate(2026, 8, 6), u"Outing"_s, false },
            { { 2 }, QDate(2026, 8, 7), u"Outing"_s, false } };
        plan = withMeetings(plan);
        const WorkingDays days(plan);
        for (const QString &title : { u"Council"_s, u"Review"_s, u"Partnership"_s }) {
            const QList<QDate> dates = datesOf(plan, title);
            for (const QDate date : dates)
                QVERIFY2(days.has(date), qPrintable(date.toString(Qt::ISODate)));
        }
        QCOMPARE(datesOf(plan, u"Review"_s).size(), 12);
        QCOMPARE(datesOf(plan, u"Review"_s)[1], QDate(2026, 8, 10)); // Monday
    }

    void wholeWeeks_haveTheirOwnQuarters()
    {
        Plan plan = smallPlan();
        plan.settings.fiscalPattern = FiscalPattern::FourFourFive;
        plan = withMeetings(plan);
        const QList<QDate> dates = datesOf(plan, u"Partnership"_s);
        QCOMPARE(dates.size(), 4);
        for (qsizetype i = 1; i < dates.size(); ++i)
            QCOMPARE(dates[i - 1].daysTo(dates[i]), 91); // thirteen weeks
    }

    void later_theyBeginThen_andAreNotDoubled()
    {
        const Plan plan = withMeetings(smallPlan(), QDate(2027, 1, 5));
        QCOMPARE(datesOf(plan, u"Council"_s).first(), QDate(2027, 1, 5));
        QCOMPARE(datesOf(plan, u"Review"_s).first(), QDate(2027, 1, 7));
        QRandomGenerator ids(4);
        QCOMPARE(errorOf(addStandingMeetings(plan, words(), {}, ids)),
            (Error { Fault::Duplicate, u"Council"_s, {} }));
        Plan two = plan;
        two.entries.removeIf([](const Entry &entry) { return entry.title == u"Review"_s; });
        QCOMPARE(withMeetings(two).entries.size(), 3);
    }

    /// The plan is of 2026. Its last quarter's fifth working day is 7 October, its last first
    /// Thursday 3 December, its last Tuesday the 29th.
    void nearThePlansEnd_onlyThoseThatHaveADate()
    {
        Plan plan = smallPlan();
        plan.settings.horizonStart = QDate(2026, 1, 1);
        const Plan november = withMeetings(plan, QDate(2026, 11, 23));
        QCOMPARE(november.entries.size(), 2);
        QCOMPARE(datesOf(november, u"Council"_s).first(), QDate(2026, 11, 24));
        QCOMPARE(datesOf(november, u"Council"_s).last(), QDate(2026, 12, 29));
        QCOMPARE(datesOf(november, u"Review"_s), QList<QDate> { QDate(2026, 12, 3) });
        const Plan december = withMeetings(plan, QDate(2026, 12, 4));
        QCOMPARE(december.entries.size(), 1);
        QCOMPARE(datesOf(december, u"Council"_s).first(), QDate(2026, 12, 8));
        QRandomGenerator ids(4);
        for (const QDate from : { QDate(2026, 12, 30), QDate(2027, 3, 1) })
            QCOMPARE(errorOf(addStandingMeetings(plan, words(), from, ids)),
                (Error { Fault::OutOfRange, u"horizon months of the plan"_s,
                    u"over 12, so that a meeting is still to come"_s }));
        plan.holidays = { { { 1 }, QDate(2026, 12, 29), u"Outing"_s, false } };
        QVERIFY(!addStandingMeetings(plan, words(), QDate(2026, 12, 29), ids));
    }

    void alarms_areReadAndWritten()
    {
        for (const auto &[text, minutes] :
            { std::pair(u"-PT15M"_s, 15), std::pair(u"-P1D"_s, 1'440),
                std::pair(u"-P0DT0H10M0S"_s, 10), std::pair(u"-P1W"_s, 10'080),
                std::pair(u"PT0S"_s, 0), std::pair(u"-P1DT2H"_s, 1'560) }) {
            const auto time = timeBefore(text);
            QVERIFY2(time && time->minutes == minutes, qPrintable(text));
            QCOMPARE(timeBefore(alarmBefore(*time)), time);
        }
        for (const QString &text : { u"PT5M"_s, u"-PT90S"_s, u"-P1M"_s, u"soon"_s, QString(),
                 u"-P"_s, u"PT"_s, u"-P1DT"_s })
            QVERIFY2(!timeBefore(text), qPrintable(text));
        QCOMPARE(alarmBefore({ 1'560 }), u"-P1DT2H"_s);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::StandingMeetingsTest)
#include "tst_standing_meetings.moc"
