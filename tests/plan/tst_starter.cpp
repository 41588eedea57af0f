// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/new_plan.h"
#include "app/plan/starter.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class StarterTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyClause_addedAndTakenAway_leavesThePlanAsItWas();
    void clauses_addedInAnyOrder_standInTheStartersOrder();
    void lastClause_taken_takesItsSection();
    void growth_addsToLastYear_data();
    void growth_addsToLastYear();
    void growth_outOfRange_isRefused_data();
    void growth_outOfRange_isRefused();
    void currency_changed_amountsReadAsBefore();
    void currency_unknownForm_isRefused();
};

QStringList topics(const Plan &plan)
{
    QStringList names;
    for (const ClauseSection &section : ordered(plan.clauseSections)) {
        for (const Clause &clause : ordered(plan.clauses)) {
            if (clause.section == section.id)
                names += clause.topic;
        }
    }
    return names;
}

void StarterTest::everyClause_addedAndTakenAway_leavesThePlanAsItWas()
{
    QRandomGenerator ids(7);
    for (const StarterClause &starter : starterClauses()) {
        const Plan with = withStarter(smallPlan(), starter, ids);
        QVERIFY(hasStarter(with, starter));
        QCOMPARE(with.clauses.size(), 1);
        QCOMPARE(withStarter(with, starter, ids), with);
        QCOMPARE(withoutStarter(with, starter), smallPlan());
        QCOMPARE(withoutStarter(smallPlan(), starter), smallPlan());
    }
}

void StarterTest::clauses_addedInAnyOrder_standInTheStartersOrder()
{
    QRandomGenerator ids(7);
    Plan plan = smallPlan();
    QStringList expected;
    for (const StarterClause &starter : starterClauses())
        expected += starter.topic;
    for (qsizetype i = starterClauses().size(); i-- > 0;)
        plan = withStarter(plan, starterClauses()[i], ids);
    QCOMPARE(topics(plan), expected);
    QCOMPARE(plan.clauseSections.size(), 3);
    QVERIFY(sound(plan).has_value());
}

void StarterTest::lastClause_taken_takesItsSection()
{
    QRandomGenerator ids(7);
    Plan plan = newPlan({ 2026, 10, 5 }, ids);
    QCOMPARE(topics(plan),
        (QStringList {
            u"Target"_s, u"Quantity and answer"_s, u"Quality and persistence"_s, u"Review"_s }));
    plan = withoutStarter(plan, starterClauses().first());
    QCOMPARE(plan.clauseSections.size(), 2);
    plan = withoutStarter(plan, starterClauses()[1]);
    QCOMPARE(plan.clauseSections.size(), 2);
}

void StarterTest::growth_addsToLastYear_data()
{
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("growthPpm");
    QTest::addColumn<qint64>("target");
    // 1.6 M and a quarter more: 2 M.
    QTest::newRow("a quarter") << qint64(160'000'000) << qint64(250'000) << qint64(200'000'000);
    QTest::newRow("none") << qint64(160'000'000) << qint64(0) << qint64(160'000'000);
    QTest::newRow("less") << qint64(200'000'000) << qint64(-100'000) << qint64(180'000'000);
    // 1,234,567 × 10 % = 123,456.7
    QTest::newRow("rounded") << qint64(1'234'567) << qint64(100'000) << qint64(1'358'024);
    // The most there can be, and a hundred times more.
    QTest::newRow("large") << limits::kMaxMinorUnits << qint64(100'000'000)
                           << 101 * limits::kMaxMinorUnits;
}

void StarterTest::growth_addsToLastYear()
{
    QFETCH(qint64, last);
    QFETCH(qint64, growthPpm);
    const auto target = grown({ last }, { growthPpm });
    QVERIFY(target.has_value());
    QTEST(target->minorUnits, "target");
}

void StarterTest::growth_outOfRange_isRefused_data()
{
    QTest::addColumn<qint64>("ppm");
    QTest::newRow("everything lost") << qint64(-1'000'000);
    QTest::newRow("more than a hundredfold") << qint64(100'000'001);
}

void StarterTest::growth_outOfRange_isRefused()
{
    QFETCH(qint64, ppm);
    const auto target = grown({ 100 }, { ppm });
    QVERIFY(!target);
    QCOMPARE(target.error().fault, Fault::OutOfRange);
    QCOMPARE(target.error().subject, u"growth"_s);
}

void StarterTest::currency_changed_amountsReadAsBefore()
{
    Plan plan = smallPlan(); // 1,200,000.00 EUR, deals of 100,000.00 EUR
    plan.settings.dealSize = { 550 }; // 5.50 EUR
    const Plan yen = planOf(withCurrency(plan, u"JPY"_s));
    QCOMPARE(yen.settings.currency, u"JPY"_s);
    QCOMPARE(yen.targets.first().revenue.minorUnits, 1'200'000);
    QCOMPARE(yen.markets.first().dealSize.minorUnits, 100'000);
    QCOMPARE(yen.settings.dealSize.minorUnits, 6);
    const Plan dinars = planOf(withCurrency(smallPlan(), u"KWD"_s));
    QCOMPARE(dinars.targets.first().revenue.minorUnits, 1'200'000'000);
    QCOMPARE(planOf(withCurrency(smallPlan(), u"EUR"_s)), smallPlan());
}

void StarterTest::currency_unknownForm_isRefused()
{
    QCOMPARE(errorOf(withCurrency(smallPlan(), u"EURO"_s)).fault, Fault::OutOfRange);
    QCOMPARE(errorOf(withCurrency(smallPlan(), u""_s)).fault, Fault::OutOfRange);
    Plan large = smallPlan();
    large.targets.first().revenue = { limits::kMaxMinorUnits };
    QCOMPARE(errorOf(withCurrency(large, u"KWD"_s)).fault, Fault::OutOfRange);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::StarterTest)
#include "tst_starter.moc"
