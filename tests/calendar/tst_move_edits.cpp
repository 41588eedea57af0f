// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Entries moved and copied, with all that moves with them.
#include "app/calendar/day_edits.h"
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

class MoveEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void launch_takesAlongWhatMovesWithIt()
    {
        const Plan moved = planOf(moveEntries(withLaunch(), { Id<Entry> { 701 } }, 7));
        QCOMPARE(startOf(moved, 701), QDate(2027, 3, 8));
        QCOMPARE(startOf(moved, 702), QDate(2027, 2, 17));
        QCOMPARE(startOf(moved, 703), QDate(2027, 2, 8));
        QCOMPARE(startOf(moved, 704), QDate(2027, 5, 3));
        const Entry launch = *find(moved.entries, Id<Entry> { 701 });
        QCOMPARE(launch.lastOrderDate, QDate(2027, 3, 27));
        QCOMPARE(launch.exceptDates, u"2027-04-08\nEaster"_s);
        // Together with what it moves with, each once; by itself, without it.
        const QSet<Id<Entry>> both { Id<Entry> { 701 }, Id<Entry> { 702 } };
        QCOMPARE(planOf(moveEntries(withLaunch(), both, 7)), moved);
        const Plan later
            = planOf(moveEntry(withLaunch(), { 702 }, { QDate(2027, 2, 11), QDate(2027, 2, 13) }));
        QCOMPARE(startOf(later, 701), QDate(2027, 3, 1));
        QCOMPARE(startOf(later, 703), QDate(2027, 2, 2));
        const Plan longer
            = planOf(moveEntry(withLaunch(), { 701 }, { QDate(2027, 2, 27), QDate(2027, 3, 2) }));
        QCOMPARE(startOf(longer, 702), QDate(2027, 2, 10));
    }

    void whatIsPlannedInWorkingDays_moves_byThem()
    {
        Plan plan = withLaunch();
        plan.settings.holidayRegions
            = u"GB"_s; // Good Friday on 26 March, Easter Monday on the 29th
        QRandomGenerator ids(7);
        plan = planOf(addLaunchDates(plan, { 704 }, { u"T"_s, u"P"_s, u"Q"_s }, ids));
        const auto periodOf = [](const Plan &in, const QString &title) {
            const auto at = std::find_if(in.entries.begin(), in.entries.end(),
                [&](const Entry &entry) { return entry.title == title; });
            return at->period;
        };
        // Ten working days before Monday 3 May 2027; two of them.
        QCOMPARE(periodOf(plan, u"T"_s), (Period { QDate(2027, 4, 19), QDate(2027, 4, 21) }));
        QCOMPARE(periodOf(plan, u"P"_s).start, QDate(2027, 4, 12));
        for (int days = -60; days <= 60; ++days) {
            const Plan moved = planOf(moveEntries(plan, { Id<Entry> { 704 } }, days));
            const WorkingDays work(moved);
            const QDate start = startOf(moved, 704);
            for (const auto &[title, before, length] :
                { std::tuple(u"T"_s, 10, 2), std::tuple(u"P"_s, 15, 1) }) {
                const Period period = periodOf(moved, title);
                QVERIFY(work.has(period.start) && work.has(period.lastDay()));
                QCOMPARE(work.count({ period.start, start }), before);
                QCOMPARE(work.count(period), length);
            }
            QCOMPARE(planOf(moveEntries(moved, { Id<Entry> { 704 } }, -days)), plan);
        }
        // On Tuesday 6 April the ten of them lie around Easter: back to Friday 19 March.
        const Plan easter = planOf(moveEntries(plan, { Id<Entry> { 704 } }, -27));
        QCOMPARE(periodOf(easter, u"T"_s).start, QDate(2027, 3, 19));
    }

    void firstQuotaQuarter_staysTheOneAfterItsLaunch()
    {
        Plan plan = withLaunch(); // 1 March, in the quarter that ends with March
        plan.entries[0].kind = EntryKind::Launch;
        Entry quota
            = named(705, u"First quota quarter"_s, { QDate(2027, 4, 1), QDate(2027, 4, 2) });
        quota.kind = EntryKind::Other;
        quota.movesWith = { 701 };
        plan.entries.append(quota);
        const Plan within = planOf(moveEntries(plan, { Id<Entry> { 701 } }, 15));
        QCOMPARE(startOf(within, 705), QDate(2027, 4, 1));
        QCOMPARE(startOf(within, 702), QDate(2027, 2, 25));
        const Plan beyond = planOf(moveEntries(plan, { Id<Entry> { 701 } }, 40)); // 10 April
        QCOMPARE(startOf(beyond, 705), QDate(2027, 7, 1));
        QCOMPARE(planOf(moveEntries(beyond, { Id<Entry> { 701 } }, -40)), plan);
        const Plan alone = planOf(moveEntries(plan, { Id<Entry> { 705 } }, 5));
        QCOMPARE(startOf(alone, 705), QDate(2027, 4, 6));
    }

    void movedAndBack_isTheSamePlan()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 100; ++i) {
            Plan plan = randomPlan(random);
            QSet<Id<Entry>> some;
            for (Entry &entry : plan.entries) {
                if (random.bounded(2) == 0)
                    some.insert(entry.id);
                if (random.bounded(3) == 0 && entry.id != plan.entries.constFirst().id)
                    entry.movesWith = plan.entries.constFirst().id;
                entry.exceptDates = u"2030-01-31"_s;
            }
            const int days = random.bounded(-400, 400);
            const Plan there = planOf(moveEntries(plan, some, days));
            QCOMPARE(planOf(moveEntries(there, some, -days)), plan);
        }
    }

    void move_byTheOtherSide_orOutOfTime_isRefused()
    {
        Plan plan = withLaunch();
        plan.entries[3].mover = Mover::Sales;
        const QSet<Id<Entry>> fair { Id<Entry> { 704 } };
        QCOMPARE(errorOf(moveEntries(plan, fair, 1, Side::Marketing)),
            (Error { Fault::MovedBySales, u"Fair"_s, {} }));
        QVERIFY(moveEntries(plan, fair, 1, Side::Sales));
        plan.entries[3].mover = Mover::Marketing;
        QCOMPARE(errorOf(moveEntries(plan, fair, 1, Side::Sales)),
            (Error { Fault::MovedByMarketing, u"Fair"_s, {} }));
        QVERIFY(moveEntries(plan, fair, 1, Side::Marketing));
        QCOMPARE(errorOf(moveEntries(plan, fair, -10'000)).subject, u"period of Fair"_s);
        QCOMPARE(errorOf(moveEntries(plan, fair, 4'000'000)).subject, u"number of days"_s);
        QCOMPARE(errorOf(moveEntries(plan, { Id<Entry> { 9 } }, 1)).fault, Fault::NoSuchItem);
    }

    void dates_typedOrStretched_areForThoseWhoMayMoveIt()
    {
        Plan plan = withLaunch();
        plan.entries[3].mover = Mover::Sales;
        const Error refused { Fault::MovedBySales, u"Fair"_s, {} };
        const Period longer { QDate(2027, 5, 3), QDate(2027, 5, 8) };
        QCOMPARE(errorOf(moveEntry(plan, { 704 }, longer, Side::Marketing)), refused);
        QVERIFY(moveEntry(plan, { 704 }, longer, Side::Sales));
        QVERIFY(moveEntry(plan, { 704 }, longer));
        const auto typed = [&plan](auto change) {
            Entry next = plan.entries[3];
            change(next);
            return putEntry(plan, next, Side::Marketing);
        };
        QCOMPARE(errorOf(typed([&](Entry &e) { e.period = longer; })), refused);
        QCOMPARE(errorOf(typed([](Entry &e) { e.lastOrderDate = QDate(2027, 5, 4); })), refused);
        QCOMPARE(errorOf(typed([](Entry &e) { e.rule = u"FREQ=WEEKLY"_s; })), refused);
        QCOMPARE(errorOf(typed([](Entry &e) { e.startsAt = { 60 }; })), refused);
        QCOMPARE(errorOf(setRule(plan, { 704 }, u"FREQ=DAILY"_s, Side::Marketing)), refused);
        QVERIFY(setRule(plan, { 704 }, u"FREQ=DAILY"_s, Side::Sales));
        QVERIFY(typed([](Entry &e) { e.title = u"Trade fair"_s; }));
        QVERIFY(typed([](Entry &e) { e.cost = { 100 }; }));
    }

    void circleOfMoves_isRefused()
    {
        Plan plan = withLaunch();
        Entry launch = plan.entries.first();
        launch.movesWith = { 703 };
        QCOMPARE(errorOf(putEntry(plan, launch)).subject, u"moves with of Launch"_s);
        plan.entries[0] = launch;
        QVERIFY(!sound(plan));
    }

    void copies_standLater_andAreTheirOwn()
    {
        Plan plan = withLaunch();
        plan.entries[0].uid = u"x@y"_s;
        plan.entries[0].spent = { 500 };
        plan.entryReaches = { { { 1 }, { 701 }, kMarket, {} } };
        QRandomGenerator ids(1);
        const Plan copied
            = planOf(copyEntries(plan, { Id<Entry> { 701 }, Id<Entry> { 702 } }, 364, ids));
        QCOMPARE(copied.entries.size(), 6);
        QCOMPARE(copied.entryReaches.size(), 2);
        QVERIFY(sound(copied));
        int found = 0;
        for (const Entry &entry : copied.entries) {
            if (entry.period.start == QDate(2028, 2, 28)) {
                ++found;
                QCOMPARE(entry.uid, QString());
                QCOMPARE(entry.spent, Money {});
                QCOMPARE(entry.lastOrderDate, QDate(2028, 3, 18));
            }
            if (entry.period.start == QDate(2028, 2, 9)) {
                ++found;
                QCOMPARE(find(copied.entries, entry.movesWith)->period.start, QDate(2028, 2, 28));
            }
        }
        QCOMPARE(found, 2);
        QCOMPARE(copied.entries.mid(0, 4), plan.entries);
    }

    void removedLeader_leavesWhatMovedWithIt()
    {
        Plan plan = withLaunch();
        plan.entries[3].replaces = { 701 };
        plan.entries[3].replacesDate = QDate(2027, 3, 8);
        plan.entryReaches = { { { 1 }, { 701 }, kMarket, {} } };
        const Plan without = planOf(removeEntry(plan, { 701 }));
        QCOMPARE(without.entries.size(), 2); // and its changed date is gone
        QVERIFY(without.entries.first().movesWith.isNull());
        QVERIFY(without.entryReaches.isEmpty());
        QVERIFY(sound(without));
    }

    void begun_onADay_takesAlongWhatMovesWithIt_ifThatSideMay()
    {
        Plan plan = withLaunch();
        const QDate day = startOf(plan, 701).addDays(7);
        QCOMPARE(planOf(beginOn(plan, { 701 }, day)),
            planOf(moveEntries(plan, { Id<Entry> { 701 } }, 7)));
        plan.entries[0].mover = Mover::Sales;
        QCOMPARE(errorOf(beginOn(plan, { 701 }, day, Side::Marketing)).fault, Fault::MovedBySales);
        QCOMPARE(errorOf(beginOn(plan, { 9 }, day)).fault, Fault::NoSuchItem);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::MoveEditsTest)
#include "tst_move_edits.moc"
