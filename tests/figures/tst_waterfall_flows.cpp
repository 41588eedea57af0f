// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/waterfall_flows.h"

#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// 1,000 inquiries in July; half of those who do not become MQL come back at once. So of 1,000,
/// 200 + 800 / 2 x 200 / 1,000 + … = 200 / (1 - 0.4) become MQL in the end: 333, not 200.
Plan recyclingPlan()
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = { 901 };
    entry.title = u"Fair"_s;
    entry.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
    entry.expectedVolume = 1'000;
    put(plan.entries, entry);
    plan.steps[0].recycleShare = { 500'000 };
    return plan;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6 * std::max(1.0, std::abs(b));
}

} // namespace

class TestWaterfallFlows : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void flows_withoutRecyclingAndOpening_areEmpty()
    {
        const Plan plan = smallPlan();
        const auto flows = waterfallFlows(plan, figures(plan), {});
        QCOMPARE(flows.fills, QList<StageFill>(3));
        QVERIFY(flows.returns.isEmpty());
    }

    void flows_recycled_isWhatComesOnlyByComingBack()
    {
        const Plan plan = recyclingPlan();
        const auto all = figures(plan);
        const auto flows = waterfallFlows(plan, all, {});
        const auto stages = waterfall(plan, all, {}).stages;
        QVERIFY(stages[1].planned > 0);
        QCOMPARE(flows.fills[0].recycled, 0.0);
        // 133 of 333 MQL, and as large a part of the deals.
        QVERIFY(isNear(flows.fills[1].recycled, 0.4 * stages[1].planned));
        QVERIFY(isNear(flows.fills[2].recycled, 0.4 * stages[2].planned));
        QVERIFY(isNear(flows.fills[1].recycledMinorUnits, 0.4 * stages[1].plannedMinorUnits));
        QCOMPARE(flows.fills[1].opening, 0.0);
        QCOMPARE(flows.returns.size(), 1);
        const Returning back = flows.returns.first();
        QCOMPARE(back, (Returning { 0, 0, 0.5, back.count }));
        QVERIFY(isNear(back.count, 400)); // of 1,000 inquiries 800 do not become MQL
    }

    /// Of 1,000 inquiries 200 go on at the first try, and half of the other 800 come back. Of the
    /// 333 who are MQL in the end a tenth is won.
    void flows_exits_areWhoGoesOnComesBackAndLeaves()
    {
        const Plan plan = recyclingPlan();
        const auto exits = waterfallFlows(plan, figures(plan), {}).exits;
        QCOMPARE(exits.size(), 2);
        QCOMPARE(exits[0].stage, kInquiry);
        QVERIFY(isNear(exits[0].entrants, 1'000));
        QVERIFY(isNear(exits[0].goOn, 200));
        QVERIFY(isNear(exits[0].comeBack, 400));
        QVERIFY(isNear(exits[0].leave, 400));
        QVERIFY(isNear(exits[1].entrants, 1'000.0 / 3));
        QVERIFY(isNear(exits[1].leave, 300));
        QCOMPARE(exits[1].comeBack, 0.0);
    }

    /// Half of 800 inquiries come back, and a quarter of 300 MQL.
    void flows_returns_countWhereTheyGo()
    {
        Plan plan = recyclingPlan();
        plan.steps[1].recycleShare = { 250'000 };
        plan.steps[1].recycleTo = kMql;
        const auto flows = waterfallFlows(plan, figures(plan), {});
        QCOMPARE(flows.returns.size(), 2);
        QCOMPARE(flows.returns[1].from, 1);
        QCOMPARE(flows.returns[1].to, 1);
        for (const auto &one : flows.returns)
            QVERIFY(isNear(one.count, flows.exits[one.from].comeBack));
        // 333 MQL, of whom 300 are not won at the first try: a quarter of them comes back.
        QVERIFY(isNear(flows.returns[1].count, 75));
    }

    void flows_opening_isWhatStoodThere()
    {
        Plan plan = smallPlan();
        put(plan.openingPipeline, OpeningPipeline { { 801 }, kStream, kMql, 50, {} });
        const auto all = figures(plan);
        const auto flows = waterfallFlows(plan, all, {});
        QCOMPARE(flows.fills[0].opening, 0.0);
        QVERIFY(isNear(flows.fills[0].passed, 250)); // of whom 20 % were MQL
        QVERIFY(isNear(flows.fills[0].passedMinorUnits, 50'000'000));
        QVERIFY(isNear(flows.fills[1].opening, 50));
        QCOMPARE(flows.fills[1].passed, 0.0);
        QVERIFY(isNear(flows.fills[2].opening, 5));
        QCOMPARE(flows.fills[2].recycled, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestWaterfallFlows)
#include "tst_waterfall_flows.moc"
