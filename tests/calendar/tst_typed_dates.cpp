// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What is typed for some dates of what recurs: who may, how far they come, and what stays theirs.
#include "app/calendar/recurrence_edits.h"
#include "tests/calendar/weekly_call.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

Entry onDay(const Plan &plan, QDate date, const QString &title)
{
    Entry entry = *find(plan.entries, kCall);
    entry.title = title;
    entry.period = { date, date.addDays(1) };
    return entry;
}

Entry called(const Plan &plan, const QString &title)
{
    const auto at = std::find_if(plan.entries.begin(), plan.entries.end(),
        [&title](const Entry &entry) { return entry.title == title; });
    return at == plan.entries.end() ? Entry {} : *at;
}

} // namespace

class TypedDatesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_ids.seed(3);
    }

    void typedForOneDate_isKept_theRestStaysTheSeries()
    {
        Plan plan = weeklyPlan();
        plan.entries.first().committed = { 70'000 };
        plan.entries.first().spent = { 30'000 };
        plan.entries.first().results = u"Forty calls"_s;
        const QDate day(2027, 3, 22);
        Entry typed = onDay(plan, day, u"Typed"_s);
        typed.spent = { 500 };
        typed.results = u"Two meetings"_s;
        for (const Dates dates : { Dates::This, Dates::Following }) {
            const Plan next = *changeDates(plan, { kCall, day }, dates, typed, m_ids);
            const Entry own = called(next, u"Typed"_s);
            QCOMPARE(own.spent, Money { 500 });
            QCOMPARE(own.results, u"Two meetings"_s);
            QCOMPARE(own.committed, Money {}); // not said again
            QCOMPARE(find(next.entries, kCall)->results, u"Forty calls"_s);
            QCOMPARE(find(next.entries, kCall)->spent, Money { 30'000 });
        }
    }

    void oneDate_goesAheadOnlyAsTheSeriesMay()
    {
        Plan plan = weeklyPlan();
        plan.entries.first().kind = EntryKind::Campaign;
        plan.entries.first().state = EntryState::Proposed;
        const QDate day(2027, 3, 22);
        Entry typed = onDay(plan, day, u"Call"_s);
        typed.state = EntryState::Approved;
        for (const Dates dates : { Dates::This, Dates::Following, Dates::All }) {
            const auto next = changeDates(plan, { kCall, day }, dates, typed, m_ids);
            QVERIFY(!next);
            QCOMPARE(next.error(), (Error { Fault::NotApproved, u"Call"_s, {} }));
        }
        typed.state = EntryState::Idea; // back is no way ahead
        QVERIFY(changeDates(plan, { kCall, day }, Dates::This, typed, m_ids));
    }

    void whatDoesNotMoveADate_isEverybodys()
    {
        Plan plan = weeklyPlan();
        plan.entries.first().mover = Mover::Sales;
        const QDate day(2027, 3, 22);
        const auto by = [&](Dates dates, const Entry &entry) {
            return changeDates(plan, { kCall, day }, dates, entry, m_ids, Side::Marketing);
        };
        Entry goal = onDay(plan, day, u"Goal"_s);
        goal.goal = u"Q3 leads"_s;
        QCOMPARE(called(*by(Dates::This, goal), u"Goal"_s).goal, u"Q3 leads"_s);
        QCOMPARE(called(*by(Dates::All, goal), u"Goal"_s).goal, u"Q3 leads"_s);
        QCOMPARE(by(Dates::Following, goal).error().fault, Fault::MovedBySales); // cuts the rule
        Entry later = goal;
        later.isTimed = true;
        later.endsAt = { 600 };
        for (const Entry &moved : { onDay(plan, day.addDays(1), u"Moved"_s), later }) {
            for (const Dates dates : { Dates::This, Dates::All })
                QCOMPARE(by(dates, moved).error().fault, Fault::MovedBySales);
        }
        // … and once more, of the date that has an entry of its own by now
        plan = *by(Dates::This, goal);
        QVERIFY(by(Dates::This, goal));
        QCOMPARE(by(Dates::This, onDay(plan, day.addDays(1), u"Moved"_s)).error().fault,
            Fault::MovedBySales);
    }

private:
    QRandomGenerator m_ids;
};

QTEST_APPLESS_MAIN(TypedDatesTest)
#include "tst_typed_dates.moc"
