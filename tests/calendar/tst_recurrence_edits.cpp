// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/calendar_edits.h"
#include "app/calendar/clashes.h"
#include "app/calendar/entry_dates.h"
#include "app/calendar/recurrence_edits.h"
#include "tests/calendar/weekly_call.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

/// The call, but for the 15th.
Plan interruptedPlan()
{
    Plan plan = weeklyPlan();
    plan.entries[0].exceptDates = u"2027-03-15"_s;
    return plan;
}

/// Every entry's title and days in spring 2027: "Call 01.03 08.03".
QStringList dates(const Plan &plan)
{
    EntryDates all(plan, { QDate(2027, 2, 1), QDate(2027, 6, 1) });
    QStringList lines;
    for (const Entry &entry : plan.entries) {
        QString line = entry.title;
        for (const Period &period : all.periods(entry))
            line += period.start.toString(u" dd.MM"_s);
        lines.append(line);
    }
    lines.sort();
    return lines;
}

Entry onDay(const Plan &plan, QDate date, const QString &title)
{
    Entry entry = *find(plan.entries, kCall);
    entry.title = title;
    entry.period = { date, date.addDays(1) };
    return entry;
}

} // namespace

class RecurrenceEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_ids.seed(3);
    }

    void asItIs_fiveDates()
    {
        QCOMPARE(dates(interruptedPlan()), QStringList { u"Call 01.03 08.03 22.03 29.03 05.04"_s });
    }

    void oneDate_becomesAnEntryOfItsOwn()
    {
        const Plan plan = interruptedPlan();
        const EntryDate which { kCall, QDate(2027, 3, 22) };
        const Plan next = *changeDates(
            plan, which, Dates::This, onDay(plan, QDate(2027, 3, 23), u"Moved"_s), m_ids);
        QCOMPARE(
            dates(next), (QStringList { u"Call 01.03 08.03 29.03 05.04"_s, u"Moved 23.03"_s }));
        // … and once more is the same one
        const Plan again = *changeDates(
            next, which, Dates::This, onDay(plan, QDate(2027, 3, 24), u"Again"_s), m_ids);
        QCOMPARE(
            dates(again), (QStringList { u"Again 24.03"_s, u"Call 01.03 08.03 29.03 05.04"_s }));
    }

    void followingDates_recurByThemselves()
    {
        const Plan plan = interruptedPlan();
        const Plan next = *changeDates(plan, { kCall, QDate(2027, 3, 8) }, Dates::Following,
            onDay(plan, QDate(2027, 3, 9), u"Tuesdays"_s), m_ids);
        // Five of six are left; the one left out on Monday the 15th is Tuesday the 16th now.
        QCOMPARE(
            dates(next), (QStringList { u"Call 01.03"_s, u"Tuesdays 09.03 23.03 30.03 06.04"_s }));
        QCOMPARE(find(next.entries, kCall)->rule, u"FREQ=WEEKLY;UNTIL=20270307;BYDAY=MO"_s);
    }

    void datesOfTheirOwn_serveTheSame_andCostNothingYet()
    {
        Plan plan = interruptedPlan();
        plan.entries.first().committed = { 70'000 };
        plan.entries.first().spent = { 30'000 };
        plan.entryReaches = { { { 21 }, kCall, kMarket, {} } };
        const EntryDate which { kCall, QDate(2027, 3, 22) };
        for (const Dates dates : { Dates::This, Dates::Following }) {
            const Plan next = *changeDates(
                plan, which, dates, onDay(plan, QDate(2027, 3, 23), u"Moved"_s), m_ids);
            QCOMPARE(next.entries.size(), 2);
            const BudgetFigures year = budgets(next).first();
            QCOMPARE(year.committed, Money { 70'000 });
            QCOMPARE(year.spent, Money { 30'000 });
            QCOMPARE(next.entryReaches.size(), 2);
            for (const Entry &entry : next.entries) {
                QVERIFY(std::any_of(next.entryReaches.begin(), next.entryReaches.end(),
                    [&entry](const EntryReach &reach) {
                        return reach.entry == entry.id && reach.market == kMarket;
                    }));
            }
        }
    }

    void dateOfItsOwn_changedAgain_keepsWhatItCost()
    {
        Plan plan = interruptedPlan();
        const EntryDate which { kCall, QDate(2027, 3, 22) };
        plan = *changeDates(
            plan, which, Dates::This, onDay(plan, QDate(2027, 3, 23), u"Moved"_s), m_ids);
        for (Entry &entry : plan.entries)
            entry.spent = { entry.replaces.isNull() ? 30'000 : 500 };
        plan = *changeDates(
            plan, which, Dates::This, onDay(plan, QDate(2027, 3, 24), u"Again"_s), m_ids);
        QCOMPARE(budgets(plan).first().spent, Money { 30'500 });
    }

    void allDates_moveTogether_theirChangedOnesToo()
    {
        const Plan plan = interruptedPlan();
        const Plan one = *changeDates(plan, { kCall, QDate(2027, 3, 22) }, Dates::This,
            onDay(plan, QDate(2027, 3, 24), u"Moved"_s), m_ids);
        const Plan next = *changeDates(one, { kCall, QDate(2027, 3, 8) }, Dates::All,
            onDay(plan, QDate(2027, 3, 9), u"Tuesdays"_s), m_ids);
        QCOMPARE(
            dates(next), (QStringList { u"Moved 24.03"_s, u"Tuesdays 02.03 09.03 30.03 06.04"_s }));
    }

    void removed_oneFollowingOrAll()
    {
        const Plan plan = interruptedPlan();
        const EntryDate which { kCall, QDate(2027, 3, 22) };
        QCOMPARE(dates(*removeDates(plan, which, Dates::This)),
            QStringList { u"Call 01.03 08.03 29.03 05.04"_s });
        QCOMPARE(dates(*removeDates(plan, which, Dates::Following)),
            QStringList { u"Call 01.03 08.03"_s });
        QVERIFY(removeDates(plan, which, Dates::All)->entries.isEmpty());
        QCOMPARE(removeDates(plan, { { 99 }, which.date }, Dates::This).error().fault,
            Fault::NoSuchItem);
    }

    void endOfATimedOne_isInUtc()
    {
        Plan plan = interruptedPlan();
        plan.entries.first().isTimed = true;
        plan.entries.first().startsAt = { 540 };
        plan.entries.first().endsAt = { 600 };
        plan.entries.first().zone = u"Europe/Berlin"_s;
        const Plan next = *removeDates(plan, { kCall, QDate(2027, 4, 5) }, Dates::Following);
        // Sunday 4 April ends at 22:00 in UTC: Berlin is two hours ahead by then.
        QCOMPARE(next.entries.first().rule, u"FREQ=WEEKLY;UNTIL=20270404T215959Z;BYDAY=MO"_s);
    }

    void endOfATimedOne_withoutAZone_isAsItStands()
    {
        Plan plan = interruptedPlan();
        plan.entries.first().isTimed = true;
        plan.entries.first().startsAt = { 540 };
        plan.entries.first().endsAt = { 600 };
        const Plan next = *removeDates(plan, { kCall, QDate(2027, 4, 5) }, Dates::Following);
        QCOMPARE(next.entries.first().rule, u"FREQ=WEEKLY;UNTIL=20270404T235959;BYDAY=MO"_s);
        QCOMPARE(dates(next), QStringList { u"Call 01.03 08.03 22.03 29.03"_s });
    }

    void rule_isSetOrRefused()
    {
        const Plan plan = interruptedPlan();
        const Plan daily = *setRule(plan, kCall, u"freq=daily;count=2"_s);
        QCOMPARE(dates(daily), QStringList { u"Call 01.03 02.03"_s });
        QCOMPARE(dates(*setRule(plan, kCall, {})), QStringList { u"Call 01.03"_s });
        QCOMPARE(setRule(plan, kCall, u"FREQ=SECONDLY"_s).error().fault, Fault::TooOften);
    }

    void once_leavesNoChangedDate_notEvenOfTheFirst()
    {
        const Plan plan = interruptedPlan();
        const Plan changed = *changeDates(plan, { kCall, QDate(2027, 3, 1) }, Dates::This,
            onDay(plan, QDate(2027, 3, 2), u"Moved"_s), m_ids);
        QCOMPARE(dates(*setRule(changed, kCall, {})), QStringList { u"Call 01.03"_s });
    }

    void moving_takesTheRuleAlong_andBack()
    {
        const Plan plan = interruptedPlan();
        const Plan moved = *moveEntries(plan, { kCall }, 2);
        QCOMPARE(dates(moved), QStringList { u"Call 03.03 10.03 24.03 31.03 07.04"_s });
        QCOMPARE(*moveEntries(moved, { kCall }, -2), plan);
        for (const auto &rule : { u"FREQ=MONTHLY;BYDAY=1MO"_s, u"FREQ=MONTHLY;BYMONTHDAY=1"_s,
                 u"FREQ=YEARLY;BYMONTH=3;BYDAY=1MO"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s,
                 u"FREQ=WEEKLY;UNTIL=20270601;INTERVAL=2;BYDAY=MO,TH"_s }) {
            for (const int days : { 1, 7, 31, 400 })
                QCOMPARE(laterRule(laterRule(rule, QDate(2027, 3, 1), days),
                             QDate(2027, 3, 1).addDays(days), -days),
                    rule);
        }
    }

    void endInUtc_leavesOutADay_whoseTimeComesAfterIt()
    {
        Plan plan = interruptedPlan();
        Entry &entry = plan.entries.first();
        entry.isTimed = true;
        entry.startsAt = { 540 };
        entry.endsAt = { 600 };
        entry.zone = u"Europe/Berlin"_s;
        entry.rule = u"FREQ=WEEKLY;UNTIL=20270308T000000Z"_s; // one o'clock in Berlin
        QCOMPARE(dates(plan), QStringList { u"Call 01.03"_s });
        entry.rule = u"FREQ=WEEKLY;UNTIL=20270308T080000Z"_s; // nine
        QCOMPARE(dates(plan), QStringList { u"Call 01.03 08.03"_s });
    }

    void longOnes_reachIntoWhatIsShown()
    {
        Plan plan = interruptedPlan();
        plan.entries.first().period.end = QDate(2027, 3, 4); // three days
        EntryDates shown(plan, { QDate(2027, 3, 10), QDate(2027, 3, 11) });
        QCOMPARE(shown.periods(plan.entries.first()),
            (QList<Period> { { QDate(2027, 3, 8), QDate(2027, 3, 11) } }));
    }

private:
    QRandomGenerator m_ids;
};

QTEST_APPLESS_MAIN(RecurrenceEditsTest)
#include "tst_recurrence_edits.moc"
