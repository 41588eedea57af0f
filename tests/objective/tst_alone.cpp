// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/objective/alone.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// 500 inquiries in July, estimated: 10 deals, 1,000,000 EUR, 2 of 31 days of it in the first
/// quarter, the rest in the second. Sales owns the MQLs. The target is 800,000 EUR.
Plan planWithFair()
{
    Plan plan = smallPlan();
    plan.stages[1].owner = Side::Sales;
    plan.targets[0].revenue = { 80'000'000 };
    Entry fair;
    fair.id = { 701 };
    fair.title = u"Fair"_s;
    fair.period = { QDate(2026, 7, 1), QDate(2026, 8, 1) };
    fair.expectedVolume = 500;
    fair.volumeEvidence.mark = EvidenceMark::Estimated;
    plan.entries = { fair };
    return plan;
}

AloneRevenue year(const Plan &plan)
{
    return alone(plan).last();
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace

class tst_Alone : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void year_addsUpItsQuarters();
    void lowVolume_isStated_orByEvidence();
    void lowRate_isStated_orByEvidence();
    void salesOwnEntries_stayOnPlan();
    void targets_areMetOrNot();
    void withoutTarget_nothingIsToBeMet();
};

void tst_Alone::year_addsUpItsQuarters()
{
    const QList<AloneRevenue> all = alone(planWithFair());
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[1].quarter, 2);
    QCOMPARE(all.last().quarter, 0);
    QCOMPARE(all.last().fiscalYear, 2027);
    QVERIFY(isNear(all[0].plannedMinorUnits, 100'000'000.0 * 2 / 31));
    QVERIFY(isNear(all[0].targetMinorUnits, 20'000'000));
    QVERIFY(isNear(all.last().plannedMinorUnits, 100'000'000));
    QVERIFY(isNear(all.last().targetMinorUnits, 80'000'000));
}

void tst_Alone::lowVolume_isStated_orByEvidence()
{
    Plan plan = planWithFair();
    QVERIFY(isNear(year(plan).salesAloneMinorUnits, 80'000'000));
    plan.entries[0].volumeEvidence.mark = EvidenceMark::Guessed;
    QVERIFY(isNear(year(plan).salesAloneMinorUnits, 50'000'000));
    plan.entries[0].volumeEvidence.mark = EvidenceMark::Measured;
    QVERIFY(isNear(year(plan).salesAloneMinorUnits, 100'000'000));
    plan.entries[0].volumeLow = 300;
    QVERIFY(isNear(year(plan).salesAloneMinorUnits, 60'000'000));
}

void tst_Alone::lowRate_isStated_orByEvidence()
{
    Plan plan = planWithFair();
    // Only the MQLs' rate is sales': 10 %, estimated.
    QVERIFY(isNear(year(plan).marketingAloneMinorUnits, 80'000'000));
    plan.steps[1].rateLow = { 50'000 };
    QVERIFY(isNear(year(plan).marketingAloneMinorUnits, 50'000'000));
    QVERIFY(isNear(year(plan).plannedMinorUnits, 100'000'000));
}

void tst_Alone::salesOwnEntries_stayOnPlan()
{
    Plan plan = planWithFair();
    plan.entries[0].owner = Side::Sales;
    QVERIFY(isNear(year(plan).salesAloneMinorUnits, 100'000'000));
}

void tst_Alone::targets_areMetOrNot()
{
    Plan plan = planWithFair();
    plan.steps[1].rateLow = { 50'000 };
    const QList<AloneRevenue> all = alone(plan);
    QCOMPARE(all.last().isMet(all.last().plannedMinorUnits), true);
    QCOMPARE(all.last().isMet(all.last().salesAloneMinorUnits), true);
    QCOMPARE(all.last().isMet(all.last().marketingAloneMinorUnits), false);
    // The second quarter's 200,000 are there even at half the rate, the first's never.
    QCOMPARE(all[1].isMet(all[1].marketingAloneMinorUnits), true);
    QCOMPARE(all[0].isMet(all[0].plannedMinorUnits), false);
}

void tst_Alone::withoutTarget_nothingIsToBeMet()
{
    Plan plan = planWithFair();
    plan.targets.clear();
    QVERIFY(!year(plan).isMet(year(plan).plannedMinorUnits).has_value());
}

QTEST_APPLESS_MAIN(tst_Alone)
#include "tst_alone.moc"
