// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/objective/bridge.h"
#include "app/plan/limits.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kYear = 2027;

BridgeRow row(qint64 id, BridgeKind kind, qint64 units, Id<BridgeRow> replaces = {})
{
    BridgeRow row;
    row.id = { id };
    row.fiscalYear = kYear;
    row.kind = kind;
    row.amount = { units * 100 };
    row.replaces = replaces;
    return row;
}

/// To a target of 1,200,000: 800,000 + 90,000 − 60,000 + 40,000 + (50,000 + 30,000) − 20,000 =
/// 930,000, which leaves 270,000 to new business. Rows stand in no order.
Plan planWithBridge()
{
    Plan plan = smallPlan();
    plan.bridgeRows = { row(1, BridgeKind::EndedProduct, 20'000),
        row(2, BridgeKind::Launch, 30'000, { 1 }), row(3, BridgeKind::Launch, 50'000),
        row(4, BridgeKind::Churn, 60'000), row(5, BridgeKind::Base, 800'000),
        row(6, BridgeKind::Expansion, 40'000), row(7, BridgeKind::Renewals, 90'000) };
    return plan;
}

Money sum(const Bridge &bridge)
{
    Money sum;
    for (const BridgeLine &line : bridge.lines)
        sum = sum + line.amount;
    return sum;
}

} // namespace

class tst_Bridge : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void emptyBridge_leavesAllToNewBusiness();
    void newBusiness_isWhatTheRestLeaves();
    void lines_standInTheFormulasOrder_withSigns();
    void launches_addOrReplace();
    void growth_isTargetByBase();
    void statedNewBusiness_isComparedWithWhatIsLeft();
    void statedNewBusiness_thatFits_hasNoDifference();
    void restAboveTheTarget_leavesLessThanNothing();
    void otherYearsRows_doNotCount();
    void yearWithoutTarget_isOfNothing();
    void rowsBeyondWhatCanBeCounted_stopThere();
};

void tst_Bridge::emptyBridge_leavesAllToNewBusiness()
{
    const Bridge all = bridge(smallPlan(), kYear);
    QCOMPARE(all.newBusiness, Money { 120'000'000 });
    QCOMPARE(all.lines.size(), 1);
    QCOMPARE(all.lines.first().kind, BridgeKind::NewBusiness);
    QVERIFY(all.lines.first().row.isNull());
    QVERIFY(!all.growth);
    QVERIFY(!all.statedNewBusiness);
}

void tst_Bridge::newBusiness_isWhatTheRestLeaves()
{
    const Bridge all = bridge(planWithBridge(), kYear);
    QCOMPARE(all.target, Money { 120'000'000 });
    QCOMPARE(all.rest, Money { 93'000'000 });
    QCOMPARE(all.newBusiness, Money { 27'000'000 });
    QCOMPARE(sum(all), all.target);
}

void tst_Bridge::lines_standInTheFormulasOrder_withSigns()
{
    QList<qint64> units;
    for (const BridgeLine &line : bridge(planWithBridge(), kYear).lines)
        units.append(line.amount.minorUnits / 100);
    QCOMPARE(units,
        QList<qint64>({ 800'000, 90'000, -60'000, 40'000, 30'000, 50'000, -20'000, 270'000 }));
}

void tst_Bridge::launches_addOrReplace()
{
    const Bridge all = bridge(planWithBridge(), kYear);
    QCOMPARE(all.launchesAdding, Money { 5'000'000 });
    QCOMPARE(all.launchesReplacing, Money { 3'000'000 });
}

void tst_Bridge::growth_isTargetByBase()
{
    // 1,200,000 / 800,000
    QCOMPARE(bridge(planWithBridge(), kYear).growth, 0.5);
}

void tst_Bridge::statedNewBusiness_isComparedWithWhatIsLeft()
{
    Plan plan = planWithBridge();
    put(plan.bridgeRows, row(8, BridgeKind::NewBusiness, 200'000));
    const Bridge all = bridge(plan, kYear);
    QCOMPARE(all.newBusiness, Money { 27'000'000 });
    QCOMPARE(all.statedNewBusiness, Money { 20'000'000 });
    QCOMPARE(all.difference, Money { 7'000'000 });
    QVERIFY(all.lines.last().isDifference);
    QCOMPARE(all.lines.last().amount, all.difference);
    QCOMPARE(sum(all), all.target);
}

void tst_Bridge::statedNewBusiness_thatFits_hasNoDifference()
{
    Plan plan = planWithBridge();
    put(plan.bridgeRows, row(8, BridgeKind::NewBusiness, 270'000));
    const Bridge all = bridge(plan, kYear);
    QCOMPARE(all.difference, Money {});
    QCOMPARE(all.lines.last().row, Id<BridgeRow> { 8 });
    QCOMPARE(sum(all), all.target);
}

void tst_Bridge::restAboveTheTarget_leavesLessThanNothing()
{
    Plan plan = smallPlan();
    plan.bridgeRows = { row(1, BridgeKind::Base, 1'300'000) };
    QCOMPARE(bridge(plan, kYear).newBusiness, Money { -10'000'000 });
}

void tst_Bridge::otherYearsRows_doNotCount()
{
    Plan plan = planWithBridge();
    for (BridgeRow &other : plan.bridgeRows)
        other.fiscalYear = kYear + 1;
    QCOMPARE(bridge(plan, kYear), bridge(smallPlan(), kYear));
}

void tst_Bridge::yearWithoutTarget_isOfNothing()
{
    const Bridge all = bridge(smallPlan(), kYear + 1);
    QCOMPARE(all.target, Money {});
    QCOMPARE(all.newBusiness, Money {});
}

void tst_Bridge::rowsBeyondWhatCanBeCounted_stopThere()
{
    Plan plan = smallPlan();
    for (qint64 id = 1; id <= limits::kMaxRows; ++id)
        plan.bridgeRows.append(row(id, BridgeKind::Base, limits::kMaxMinorUnits / 100));
    QCOMPARE(bridge(plan, kYear).rest, Money { std::numeric_limits<qint64>::max() });
}

QTEST_APPLESS_MAIN(tst_Bridge)
#include "tst_bridge.moc"
