// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/ideas.h"
#include "app/calendar/outside_plan.h"

#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

Entry entry(Id<Entry> id, Period period, EntryState state = EntryState::Approved)
{
    Entry entry;
    entry.id = id;
    entry.title = u"Podcast"_s;
    entry.period = period;
    entry.state = state;
    return entry;
}

constexpr Id<Entry> kIdea { 801 };
constexpr Id<Entry> kOther { 802 };

} // namespace

class IdeasTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ideas_areThoseThatNobodyProposed()
    {
        Plan plan = smallPlan();
        plan.entries = { entry(kIdea, { { 2026, 9, 1 }, { 2026, 9, 15 } }, EntryState::Idea),
            entry(kOther, { { 2026, 9, 1 }, { 2026, 9, 15 } }, EntryState::Proposed) };
        QCOMPARE(ideas(plan), QList<Id<Entry>> { kIdea });
    }

    void idea_placed_isProposedThere_asLongAsBefore()
    {
        Plan plan = smallPlan();
        plan.entries = { entry(kIdea, { { 2026, 9, 1 }, { 2026, 9, 15 } }, EntryState::Idea),
            entry(kOther, { { 2026, 9, 1 }, { 2026, 9, 2 } }) };
        plan.entries[1].movesWith = kIdea;
        Entry sales = plan.entries[0];
        sales.owner = Side::Sales;
        const Plan next = planOf(placeIdea(plan, sales, { 2026, 11, 3 }));
        QCOMPARE(next.entries[0].period, (Period { { 2026, 11, 3 }, { 2026, 11, 17 } }));
        QCOMPARE(next.entries[0].state, EntryState::Proposed);
        QCOMPARE(next.entries[0].owner, Side::Sales);
        QCOMPARE(next.entries[1].period.start, QDate(2026, 11, 3)); // moves with it
        QVERIFY(ideas(next).isEmpty());
    }

    /// A webinar each Tuesday but the 8th, and on Friday the 11th: two days later, on Thursdays.
    void idea_placed_takesAlongAllOfItsDates()
    {
        Plan plan = smallPlan();
        plan.entries = { entry(kIdea, { { 2026, 9, 1 }, { 2026, 9, 2 } }, EntryState::Idea) };
        plan.entries[0].rule = u"FREQ=WEEKLY;COUNT=4;BYDAY=TU"_s;
        plan.entries[0].exceptDates = u"2026-09-08"_s;
        plan.entries[0].alsoDates = u"2026-09-11"_s;
        plan.entries[0].lastOrderDate = { 2026, 9, 30 };
        plan.entries[0].reviewDate = { 2026, 10, 30 };
        Entry sales = plan.entries[0];
        sales.owner = Side::Sales;
        const Entry placed = planOf(placeIdea(plan, sales, { 2026, 9, 3 })).entries.value(0);
        QCOMPARE(placed.owner, Side::Sales);
        QCOMPARE(placed.period.start, QDate(2026, 9, 3));
        QCOMPARE(placed.rule, u"FREQ=WEEKLY;COUNT=4;BYDAY=TH"_s);
        QCOMPARE(placed.exceptDates, u"2026-09-10"_s);
        QCOMPARE(placed.alsoDates, u"2026-09-13"_s);
        QCOMPARE(placed.lastOrderDate, QDate(2026, 10, 2));
        QCOMPARE(placed.reviewDate, QDate(2026, 11, 1));
    }

    void idea_ofTheOtherSideAlone_isNotPlaced()
    {
        Plan plan = smallPlan();
        plan.entries = { entry(kIdea, { { 2026, 9, 1 }, { 2026, 9, 15 } }, EntryState::Idea) };
        plan.entries[0].mover = Mover::Marketing;
        const auto next = placeIdea(plan, plan.entries[0], { 2026, 11, 3 }, Side::Sales);
        QVERIFY(!next);
        QCOMPARE(next.error().fault, Fault::MovedByMarketing);
        QVERIFY(
            !placeIdea(plan, entry({ 99 }, { { 2026, 9, 1 }, { 2026, 9, 2 } }), { 2026, 11, 3 }));
    }

    /// The plan's months are July 2026 to June 2027.
    void outsidePlan_isWhatEndsBefore_orBeginsAfterIt()
    {
        Plan plan = smallPlan();
        plan.entries = { entry({ 1 }, { { 2026, 5, 1 }, { 2026, 7, 1 } }), // ends the day before
            entry({ 2 }, { { 2026, 5, 1 }, { 2026, 7, 2 } }), // has a day in it
            entry({ 3 }, { { 2027, 6, 30 }, { 2027, 7, 9 } }), // so has this
            entry({ 4 }, { { 2027, 7, 1 }, { 2027, 7, 9 } }), // begins the day after
            entry({ 5 }, { { 2026, 4, 1 }, { 2026, 4, 2 } }) };
        const OutsidePlan outside = outsidePlan(plan);
        QCOMPARE(outside.before, (QList<Id<Entry>> { { 5 }, { 1 } }));
        QCOMPARE(outside.after, (QList<Id<Entry>> { { 4 } }));
        QCOMPARE(outside.size(), 3);
    }

    void outsidePlan_ofASeries_asksAllOfItsDates()
    {
        Plan plan = smallPlan();
        Entry in = entry({ 1 }, { { 2026, 5, 1 }, { 2026, 5, 2 } });
        in.rule = u"FREQ=MONTHLY"_s;
        Entry before = entry({ 2 }, { { 2026, 5, 1 }, { 2026, 5, 2 } });
        before.rule = u"FREQ=MONTHLY;COUNT=2"_s;
        plan.entries = { in, before };
        QCOMPARE(outsidePlan(plan).before, (QList<Id<Entry>> { { 2 } }));
        QVERIFY(outsidePlan(plan).after.isEmpty());
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::IdeasTest)
#include "tst_ideas.moc"
