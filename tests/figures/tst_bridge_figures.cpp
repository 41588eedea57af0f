// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/bridge_figures.h"
#include "tests/support/bridge_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kCent = 1; // minor units

bool isNear(double minorUnits, double units)
{
    return std::abs(minorUnits - units * 100) < kCent;
}

} // namespace

class TestBridgeFigures : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newBusiness_isApartByWhoSourcesIt()
    {
        const auto years = bridgeYears(figures(bridgePlan()));
        QCOMPARE(years.size(), 1);
        QVERIFY(isNear(years.first().sourced.marketing, 162'000));
        QVERIFY(isNear(years.first().sourced.sales, 81'000));
        QVERIFY(isNear(years.first().sourced.partners, 27'000));
    }

    void plan_isHeldAgainstWhatIsLeftToTheStreams()
    {
        const auto year = bridgeYears(figures(bridgePlan())).first();
        QVERIFY(year.isWhole);
        QVERIFY(isNear(year.wanted, 270'000));
        QVERIFY(isNear(year.planned, 100'000));
        QVERIFY(isNear(year.gap(), -170'000));
    }

    /// Half of the second year lies within 18 months: of 1,000,000 spread evenly, 500,000.
    void yearThatThePlanEndsIn_countsUpToThere()
    {
        const auto years = bridgeYears(figures(bridgePlanOfTwoYears()));
        QCOMPARE(years.size(), 2);
        QVERIFY(!years.last().isWhole);
        QVERIFY(isNear(years.last().wanted, 500'000));
        QVERIFY(isNear(years.last().sourced.marketing, 600'000));
    }

    /// Whichever of its months the plan ends in, the second year takes nothing from the first.
    void yearBeforeTheOneThatThePlanEndsIn_isWhole()
    {
        for (const int months : { 13, 14, 15, 18, 21, 22, 23 }) {
            Plan plan = bridgePlanOfTwoYears();
            plan.settings.horizonMonths = months;
            const auto years = bridgeYears(figures(plan));
            QCOMPARE(years.size(), 2);
            QVERIFY(years.first().isWhole);
            QVERIFY(!years.last().isWhole);
        }
        Plan plan = bridgePlanOfTwoYears();
        plan.settings.horizonMonths = 24;
        QVERIFY(bridgeYears(figures(plan)).last().isWhole);
    }

    void restOverTheTarget_leavesNothingToSource()
    {
        Plan plan = bridgePlan();
        plan.bridgeRows.first().amount = { 150'000'000 };
        const auto year = bridgeYears(figures(plan)).first();
        QCOMPARE(year.sourced, SourcedMoney());
        QVERIFY(isNear(year.wanted, 0));
    }

    void planWithErrors_hasNone()
    {
        Plan plan = bridgePlan();
        plan.streams.first().market = { 999 };
        QVERIFY(bridgeYears(figures(plan)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBridgeFigures)
#include "tst_bridge_figures.moc"
