// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/calendar_edits.h"

#include "app/calendar/approval.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class CalendarEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void putEntry_addedChangedRemoved();
    void putEntry_measuredVolume_becomesEstimated();
    void putEntry_broken_isRefused_data();
    void putEntry_broken_isRefused();
    void moveEntry_andBack_isTheSamePlan();
    void moveEntry_toNowhere_isRefused();
    void removeEntry_takesItsSealsAlong();
    void state_followsWhatBothSidesSaid();
    void goal_isAskedForTheApprovalOfCampaigns();
};

Entry fair()
{
    Entry entry;
    entry.id = { 701 };
    entry.kind = EntryKind::TradeShow;
    entry.title = u"Spring fair"_s;
    entry.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    entry.expectedVolume = 300;
    entry.cost = { 4'000'000 };
    return entry;
}

Plan withFair()
{
    Plan plan = smallPlan();
    plan.entries = { fair() };
    return plan;
}

void CalendarEditsTest::putEntry_addedChangedRemoved()
{
    QCOMPARE(planOf(putEntry(smallPlan(), fair())), withFair());
    Entry larger = fair();
    larger.expectedVolume = 400;
    const Plan changed = planOf(putEntry(withFair(), larger));
    QCOMPARE(changed.entries, QList { larger });
    QCOMPARE(planOf(putEntry(changed, fair())), withFair());
    QCOMPARE(planOf(removeEntry(withFair(), { 701 })), smallPlan());
}

void CalendarEditsTest::putEntry_measuredVolume_becomesEstimated()
{
    Plan plan = withFair();
    plan.entries[0].volumeEvidence = { EvidenceMark::Measured, u"last year"_s, 290, 0 };
    Entry entry = plan.entries[0];
    entry.expectedVolume = 350;
    QCOMPARE(planOf(putEntry(plan, entry)).entries[0].volumeEvidence,
        (Evidence { EvidenceMark::Estimated, u"said in the room"_s }));
    entry.expectedVolume = 300;
    entry.notes = u"Hall 3"_s;
    QCOMPARE(planOf(putEntry(plan, entry)).entries[0], entry);
}

void CalendarEditsTest::putEntry_broken_isRefused_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &subject, auto change) {
        Entry entry = fair();
        change(entry);
        QTest::newRow(name) << entry << subject;
    };
    row("without a title", u"title of a calendar entry"_s, [](Entry &e) { e.title.clear(); });
    row("without an id", u"id of Spring fair"_s, [](Entry &e) { e.id = {}; });
    row("a volume below 0", u"expected volume of Spring fair"_s,
        [](Entry &e) { e.expectedVolume = -1; });
    row("a cost below 0", u"cost of Spring fair"_s, [](Entry &e) { e.cost = { -1 }; });
    row("no dates", u"period of Spring fair"_s, [](Entry &e) { e.period = {}; });
    row("a stage that is not", u"stage of Spring fair"_s, [](Entry &e) { e.stage = { 9 }; });
    row("a channel that is not", u"channel of Spring fair"_s, [](Entry &e) { e.channel = { 9 }; });
}

void CalendarEditsTest::putEntry_broken_isRefused()
{
    QFETCH(Entry, entry);
    QTEST(errorOf(putEntry(smallPlan(), entry)).subject, "subject");
}

void CalendarEditsTest::moveEntry_andBack_isTheSamePlan()
{
    const Period april { QDate(2027, 4, 1), QDate(2027, 4, 4) };
    const Plan moved = planOf(moveEntry(withFair(), { 701 }, april));
    QCOMPARE(moved.entries[0].period, april);
    QCOMPARE(planOf(moveEntry(moved, { 701 }, fair().period)), withFair());
}

void CalendarEditsTest::moveEntry_toNowhere_isRefused()
{
    const Period backwards { QDate(2027, 4, 4), QDate(2027, 4, 1) };
    const Error error = errorOf(moveEntry(withFair(), { 701 }, backwards));
    QCOMPARE(error.fault, Fault::OutOfRange);
    QCOMPARE(error.subject, u"period of Spring fair"_s);
    QCOMPARE(error.detail, u"1 day to 5 years, between 1 Jan 2000 and 31 Dec 2199"_s);
    QCOMPARE(errorOf(moveEntry(smallPlan(), { 701 }, fair().period)).fault, Fault::NoSuchItem);
}

void CalendarEditsTest::removeEntry_takesItsSealsAlong()
{
    Plan plan = withFair();
    plan.seals = { { { 801 }, ItemKind::Entry, 701, Side::Sales, Stand::Agreed, {}, u"Sam"_s,
        QDateTime({ 2026, 5, 4 }, { 9, 0 }, Qt::UTC), {}, {} } };
    plan.extras = { { { 901 }, 701, u"entries.mood"_s, u"1"_s } };
    QCOMPARE(planOf(removeEntry(plan, { 701 })), smallPlan());
    QCOMPARE(errorOf(removeEntry(smallPlan(), { 701 })).fault, Fault::NoSuchItem);
}

void CalendarEditsTest::state_followsWhatBothSidesSaid()
{
    const auto said = [](EntryState state, QList<std::pair<Side, Stand>> words) {
        Plan plan = withFair();
        plan.entries[0].state = state;
        qint64 id = 0;
        for (const auto &[side, stand] : words)
            plan.seals.append({ { ++id }, ItemKind::Entry, 701, side, stand, {}, {}, {}, {}, {} });
        return plan;
    };
    const auto to = [](const Plan &plan, EntryState state) {
        Entry entry = plan.entries.first();
        entry.state = state;
        return putEntry(plan, entry);
    };
    const auto yes = Stand::Agreed;
    const auto no = Stand::Disputed;
    using enum EntryState;
    using enum Side;
    // Proposed: both have to say yes.
    QCOMPARE(errorOf(to(said(Proposed, {}), Approved)),
        (Error { Fault::NotApproved, u"Spring fair"_s, {} }));
    QCOMPARE(errorOf(to(said(Idea, { { Marketing, yes } }), Running)).fault, Fault::NotApproved);
    QVERIFY(to(said(Proposed, { { Marketing, yes }, { Sales, yes } }), Approved));
    // Declined: not by anyone's hand.
    QCOMPARE(errorOf(to(said(Proposed, { { Marketing, yes }, { Sales, no } }), Approved)),
        (Error { Fault::DeclinedBySales, u"Spring fair"_s, {} }));
    QCOMPARE(errorOf(to(said(Approved, { { Marketing, no } }), Running)).fault,
        Fault::DeclinedByMarketing);
    QVERIFY(to(said(Approved, { { Marketing, no } }), Proposed));
    QVERIFY(to(said(Running, { { Marketing, no } }), Measured)); // it is over all the same
    // What was approved before anybody said a word goes on; a training needs nobody's word.
    QVERIFY(to(said(Approved, {}), Running));
    Plan training = said(Proposed, {});
    training.entries[0].kind = EntryKind::Training;
    QVERIFY(to(training, Approved));
}

void CalendarEditsTest::goal_isAskedForTheApprovalOfCampaigns()
{
    Entry entry = fair();
    QCOMPARE(mayBeApproved(withFair(), entry).error(),
        (Error { Fault::Empty, u"goal of Spring fair"_s, {} }));
    entry.goal = u"The second quarter's gap"_s;
    QVERIFY(mayBeApproved(withFair(), entry));
    entry.goal = u" "_s;
    entry.kind = EntryKind::Review;
    QVERIFY(mayBeApproved(withFair(), entry));
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::CalendarEditsTest)
#include "tst_calendar_edits.moc"
