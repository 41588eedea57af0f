// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/supply.h"

#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// 900 inquiries in September, of the 600 a year that twelve deals take. One is worth a fiftieth of
/// a deal of 100,000.00 EUR: 2,000.00 EUR.
Plan september()
{
    Plan plan = smallPlan();
    Entry fair;
    fair.id = { 701 };
    fair.title = u"Fair"_s;
    fair.period = { { 2026, 9, 1 }, { 2026, 10, 1 } };
    fair.expectedVolume = 900;
    plan.entries = { fair };
    return plan;
}

Selection of(Id<Stage> stage)
{
    Selection selection;
    selection.stage = stage;
    return selection;
}

} // namespace

class SupplyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingSelected_isWhatMarketingHandsOver()
    {
        const Plan plan = september();
        const StageSupply all = stageSupply(plan, figures(plan), {});
        QCOMPARE(all.stage, kMql); // the last stage of marketing's
        QCOMPARE(all.name, u"MQL"_s);
        QCOMPARE(all.owner, Side::Marketing);
        QCOMPARE(suppliedStage(plan, {}), 1);
        QCOMPARE(suppliedStage(plan, of(kInquiry)), 0);
        QCOMPARE(stageSupply(plan, figures(plan), of(kWon)).owner, Side::Sales);
    }

    void gap_isToldInNumberAndMoney_byMonth()
    {
        const Plan plan = september();
        const StageSupply all = stageSupply(plan, figures(plan), of(kInquiry));
        QCOMPARE(all.months.size(), 12);
        QCOMPARE(all.months[2].period, (Period { { 2026, 9, 1 }, { 2026, 10, 1 } }));
        QCOMPARE(all.months[2].planned, 900.0);
        for (const SupplySpan &month : all.months) {
            QVERIFY(month.need >= 0);
            QCOMPARE(month.gap(), month.planned - month.need);
            // 2,000.00 EUR each
            QVERIFY(qAbs(month.gapMinorUnits - month.gap() * 200'000) < 1);
        }
        // All deals of the year take inquiries ninety days ahead: those of the first ninety days
        // of it are past, and none of its last ninety days is needed any more.
        QVERIFY(all.months[0].need > 40 && all.months[0].need < 60);
        QVERIFY(all.months[0].gapMinorUnits < -40 * 200'000.0);
        QCOMPARE(all.months[11].need, 0.0);
        QCOMPARE(all.months[11].gapMinorUnits, 0.0);
    }

    void quarters_areTheSumsOfTheirMonths()
    {
        const Plan plan = september();
        const StageSupply all = stageSupply(plan, figures(plan), of(kInquiry));
        QCOMPARE(all.quarters.size(), 4);
        for (qsizetype quarter = 0; quarter < 4; ++quarter) {
            SupplySpan sum;
            for (qsizetype month = 3 * quarter; month < 3 * quarter + 3; ++month) {
                sum.planned += all.months[month].planned;
                sum.need += all.months[month].need;
                sum.gapMinorUnits += all.months[month].gapMinorUnits;
            }
            QCOMPARE(all.quarters[quarter].planned, sum.planned);
            QCOMPARE(all.quarters[quarter].need, sum.need);
            QCOMPARE(all.quarters[quarter].gapMinorUnits, sum.gapMinorUnits);
            QCOMPARE(all.quarters[quarter].period,
                (Period { QDate(2026, 7, 1).addMonths(int(3 * quarter)),
                    QDate(2026, 10, 1).addMonths(int(3 * quarter)) }));
        }
        QCOMPARE(all.quarters[0].planned, 900.0);
    }

    void horizonThatEndsWithinAQuarter_cutsItShort()
    {
        Plan plan = september();
        plan.settings.horizonMonths = 14;
        const StageSupply all = stageSupply(plan, figures(plan), of(kInquiry));
        QCOMPARE(all.months.size(), 14);
        QCOMPARE(all.quarters.size(), 5);
        QCOMPARE(all.quarters[4].period, (Period { { 2027, 7, 1 }, { 2027, 9, 1 } }));
    }

    void worstMonth_isTheOneThatLacksMost()
    {
        Plan plan = september();
        const StageSupply all = stageSupply(plan, figures(plan), of(kInquiry));
        for (const SupplySpan &month : all.months)
            QVERIFY(month.gap() >= all.months[all.worstMonth].gap());
        QVERIFY(all.worstMonth != 2);
        plan.targets.clear(); // nothing is needed
        QCOMPARE(stageSupply(plan, figures(plan), of(kInquiry)).worstMonth, -1);
    }

    void otherMarket_hasNothingOfIt()
    {
        Plan plan = september();
        Market other = plan.markets.first();
        other.id = { 102 };
        other.position = 1;
        plan.markets.append(other);
        Selection selection = of(kInquiry);
        selection.market = other.id;
        const Figures known = figures(plan);
        QCOMPARE(stageSupply(plan, known, selection).quarters[0].planned, 0.0);
        QCOMPARE(pipelineLevel(plan, known, selection).atMonthEnds[3], 0.0);
        selection.market = kMarket;
        QCOMPARE(stageSupply(plan, known, selection).quarters[0].planned, 900.0);
        QVERIFY(pipelineLevel(plan, known, selection).atMonthEnds[3] > 0);
    }

    void swings_ofOneStage_areThoseOfAllStreams()
    {
        const Plan plan = september();
        const Figures known = figures(plan);
        const auto swings = supplySwings(stageSupply(plan, known, of(kInquiry)));
        QCOMPARE(swings, supplySwings(known, 0));
        QVERIFY(swings[1].isLump);
    }

    void planWithErrors_orWithoutStages_hasNone()
    {
        Plan plan = september();
        plan.stages.clear();
        QVERIFY(stageSupply(plan, figures(plan), {}).stage.isNull());
        QCOMPARE(suppliedStage(plan, {}), -1);
        QVERIFY(stageSupply(smallPlan(), Figures {}, {}).months.isEmpty());
    }

    void series_addMonthByMonth()
    {
        const Series a { 1, { 2, 3 }, 4 };
        const Series b { 10, { 20, 30 }, 40 };
        QCOMPARE(a + b, (Series { 11, { 22, 33 }, 44 }));
        QCOMPARE(b - a, (Series { 9, { 18, 27 }, 36 }));
        QCOMPARE(Series() + a, a);
        QCOMPARE(a.inHorizon(), 5.0);
        QCOMPARE(a.total(), 10.0);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::SupplyTest)
#include "tst_supply.moc"
