// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"
#include "app/plan/new_plan.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

class NewPlanTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void newPlan_hasOnlyWarnings();
    void newPlan_funnelRunsFromHitToWon();
    void newPlan_fiscalYear_data();
    void newPlan_fiscalYear();
    void newPlan_sameSeed_samePlan();
};

Plan planOf(QDate today, quint32 seed = 7)
{
    QRandomGenerator ids(seed);
    return newPlan(today, ids);
}

void NewPlanTest::newPlan_hasOnlyWarnings()
{
    QStringList missing;
    for (const Finding &finding : check(planOf({ 2026, 10, 5 }))) {
        QCOMPARE(finding.severity, Severity::Warning);
        missing.append(finding.error.subject);
    }
    QCOMPARE(missing, (QStringList { u"target markets"_s, u"sales channels"_s, u"FY27 target"_s }));
}

void NewPlanTest::newPlan_funnelRunsFromHitToWon()
{
    QStringList stages;
    for (const Stage &stage : ordered(planOf({ 2026, 10, 5 }).stages))
        stages.append(stage.name + (stage.owner == Side::Marketing ? u" M"_s : u" S"_s));
    QCOMPARE(stages,
        (QStringList {
            u"Hit M"_s, u"Inquiry M"_s, u"MQL M"_s, u"SAL S"_s, u"SQL S"_s, u"Won S"_s }));
}

void NewPlanTest::newPlan_fiscalYear_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("start");
    QTest::newRow("in autumn, the next year") << QDate(2026, 10, 5) << QDate(2027, 1, 1);
    QTest::newRow("on its first day, this year") << QDate(2026, 1, 1) << QDate(2026, 1, 1);
    QTest::newRow("a day later, the next") << QDate(2026, 1, 2) << QDate(2027, 1, 1);
}

void NewPlanTest::newPlan_fiscalYear()
{
    QFETCH(QDate, today);
    QTEST(planOf(today).settings.horizonStart, "start");
}

void NewPlanTest::newPlan_sameSeed_samePlan()
{
    QCOMPARE(planOf({ 2026, 10, 5 }, 3), planOf({ 2026, 10, 5 }, 3));
    QVERIFY(planOf({ 2026, 10, 5 }, 3) != planOf({ 2026, 10, 5 }, 4));
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::NewPlanTest)
#include "tst_new_plan.moc"
