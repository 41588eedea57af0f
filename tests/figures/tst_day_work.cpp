// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/day_work.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Entry> kCampaign { 701 };
constexpr Id<Entry> kCalls { 702 };

Entry entryOf(Id<Entry> id, Side side, QDate start, QDate end)
{
    Entry entry;
    entry.id = id;
    entry.title = u"Entry"_s;
    entry.owner = side;
    entry.period = { start, end };
    return entry;
}

/// smallPlan() with a campaign of 92 MQL from July to September and calls of ten days in July.
Plan busyPlan()
{
    Plan plan = smallPlan();
    auto campaign = entryOf(kCampaign, Side::Marketing, { 2026, 7, 1 }, { 2026, 10, 1 });
    campaign.expectedVolume = 92;
    campaign.stage = kMql;
    plan.entries = { campaign, entryOf(kCalls, Side::Sales, { 2026, 7, 10 }, { 2026, 7, 20 }) };
    return plan;
}

DayWork workOn(const Plan &plan, QDate day)
{
    return dayWork(plan, figures(plan), day);
}

} // namespace

class TestDayWork : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void day_hasWhatEachSideDoes()
    {
        const auto work = workOn(busyPlan(), { 2026, 7, 15 });
        QCOMPARE(work.marketing.entries, QList { kCampaign });
        QCOMPARE(work.sales.entries, QList { kCalls });
        QCOMPARE(work.day, QDate(2026, 7, 15));
    }

    void lastDay_isTheOneBeforeTheEnd()
    {
        QCOMPARE(workOn(busyPlan(), { 2026, 7, 19 }).sales.entries, QList { kCalls });
        QVERIFY(workOn(busyPlan(), { 2026, 7, 20 }).sales.entries.isEmpty());
        QVERIFY(workOn(busyPlan(), { 2026, 6, 30 }).marketing.entries.isEmpty());
    }

    void quarters_areThoseThatItsRevenueLandsIn()
    {
        // From MQL it takes 60 days: 1 July becomes 30 August, 30 September becomes 29 November.
        const auto work = workOn(busyPlan(), { 2026, 7, 15 });
        QCOMPARE(work.marketing.quarters, (QList { 0, 1 }));
        QVERIFY(work.sales.quarters.isEmpty());
    }

    void quarters_ofSeveral_areEachThereOnce()
    {
        Plan plan = busyPlan();
        auto late = plan.entries[0];
        late.id = { 703 };
        late.period = { { 2026, 9, 1 }, { 2026, 12, 1 } }; // 31 October to 29 January
        plan.entries.append(late);
        const auto work = workOn(plan, { 2026, 9, 15 });
        QCOMPARE(work.marketing.entries, (QList { kCampaign, late.id }));
        QCOMPARE(work.marketing.quarters, (QList { 0, 1, 2 }));
    }

    void quarters_thatAreOver_areFedNoMore()
    {
        Plan plan = busyPlan();
        plan.entries[0].period.end = { 2026, 12, 1 }; // 30 August to 29 January
        QCOMPARE(workOn(plan, { 2026, 9, 30 }).marketing.quarters, (QList { 0, 1, 2 }));
        QCOMPARE(workOn(plan, { 2026, 10, 1 }).marketing.quarters, (QList { 1, 2 }));
    }

    void idea_isNotWork()
    {
        Plan plan = busyPlan();
        plan.entries[0].state = EntryState::Idea;
        QVERIFY(workOn(plan, { 2026, 7, 15 }).marketing.entries.isEmpty());
    }

    void recurringEntry_isWorkOnItsDatesOnly()
    {
        Plan plan = busyPlan();
        plan.entries[1].period = { { 2026, 7, 6 }, { 2026, 7, 7 } }; // a Monday
        plan.entries[1].rule = u"FREQ=WEEKLY"_s;
        QCOMPARE(workOn(plan, { 2026, 7, 20 }).sales.entries, QList { kCalls });
        QVERIFY(workOn(plan, { 2026, 7, 21 }).sales.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDayWork)
#include "tst_day_work.moc"
