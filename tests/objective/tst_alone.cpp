// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/objective/alone.h"
#include "tests/support/fair_plan.h"
#include "tests/support/near.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// The fair's volume is estimated, sales owns the MQLs, the target is 800,000 EUR.
Plan planAlone()
{
    Plan plan = planWithFair();
    plan.stages[1].owner = Side::Sales;
    plan.targets[0].revenue = { 80'000'000 };
    plan.entries[0].volumeEvidence.mark = EvidenceMark::Estimated;
    return plan;
}

AloneRevenue year(const Plan &plan)
{
    return alone(plan).last();
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
    const QList<AloneRevenue> all = alone(planAlone());
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
    Plan plan = planAlone();
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
    Plan plan = planAlone();
    // Only the MQLs' rate is sales': 10 %, estimated.
    QVERIFY(isNear(year(plan).marketingAloneMinorUnits, 80'000'000));
    plan.steps[1].rateLow = { 50'000 };
    QVERIFY(isNear(year(plan).marketingAloneMinorUnits, 50'000'000));
    QVERIFY(isNear(year(plan).plannedMinorUnits, 100'000'000));
}

void tst_Alone::salesOwnEntries_stayOnPlan()
{
    Plan plan = planAlone();
    plan.entries[0].owner = Side::Sales;
    QVERIFY(isNear(year(plan).salesAloneMinorUnits, 100'000'000));
}

void tst_Alone::targets_areMetOrNot()
{
    Plan plan = planAlone();
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
    Plan plan = planAlone();
    plan.targets.clear();
    QVERIFY(!year(plan).isMet(year(plan).plannedMinorUnits).has_value());
}

QTEST_APPLESS_MAIN(tst_Alone)
#include "tst_alone.moc"
