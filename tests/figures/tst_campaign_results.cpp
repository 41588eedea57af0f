// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What entries brought of what was planned. By hand: 100 inquiries are 20 MQL and 2 deals of
// 100,000.00 each, 90 days later.

#include "app/figures/calendar_figures.h"
#include "app/figures/campaign_results.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Entry> kExpo { 701 };

Study study(qint64 id, QDate day)
{
    Study one;
    one.id = { id };
    one.files = u"crm.csv"_s;
    one.measuredOn = day;
    one.firstContact = QDate(2026, 7, 1);
    one.lastContact = day;
    return one;
}

/// 30 inquiries, 8 MQL and 1 deal of 90,000.00 by the end of September.
Plan measuredPlan()
{
    Plan plan = smallPlan();
    Entry expo;
    expo.id = kExpo;
    expo.title = u"Expo"_s;
    expo.period = { QDate(2026, 9, 1), QDate(2026, 9, 11) };
    expo.expectedVolume = 100;
    expo.cost = { 10'000'00 };
    plan.entries = { expo };
    plan.studies = { study(801, QDate(2026, 9, 30)) };
    plan.entryOutcomes
        = { { { 901 }, kExpo, kInquiry, 30, {}, { 801 } }, { { 902 }, kExpo, kMql, 8, {}, { 801 } },
              { { 903 }, kExpo, kWon, 1, { 90'000'00 }, { 801 } } };
    return plan;
}

CampaignResult resultOf(const Plan &plan)
{
    return campaignResult(plan, figures(plan), kExpo).value_or(CampaignResult {});
}

} // namespace

class tst_CampaignResults : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stages_areBesideEachOther()
    {
        const auto result = resultOf(measuredPlan());
        QCOMPARE(result.stages.size(), 3);
        const QList<std::pair<double, qint64>> expected { { 100, 30 }, { 20, 8 }, { 2, 1 } };
        for (qsizetype at = 0; at < 3; ++at) {
            QCOMPARE(*result.stages[at].planned, expected[at].first);
            QCOMPARE(*result.stages[at].measured, expected[at].second);
        }
        QCOMPARE(*result.stages[1].difference(), -12.0);
        QCOMPARE(*result.plannedRevenue, 200'000'00.0);
        QCOMPARE(*result.measuredRevenue, 90'000'00.0);
        QCOMPARE(*result.plannedReturn(), 19.0);
        QVERIFY(result.isUnderWay); // revenue lands in December
        QCOMPARE(result.study.files, u"crm.csv"_s);
    }

    void planned_isTheEntrysOwnFigure()
    {
        Plan plan = measuredPlan();
        plan.entries[0].rule = u"FREQ=MONTHLY;COUNT=3"_s;
        const auto all = figures(plan);
        const auto result = campaignResult(plan, all, kExpo).value();
        QCOMPARE(*result.stages.last().planned, entryFigures(all, kExpo)->won);
        QCOMPARE(*result.stages.first().planned, 300.0);
        QCOMPARE(result.plannedCost, 30'000'00.0);
    }

    /// Three dates of 100, of which one moved and brings 50 for 4,000.
    void changedDates_belongToWhatRecurs()
    {
        Plan plan = measuredPlan();
        plan.entries[0].rule = u"FREQ=MONTHLY;COUNT=3"_s;
        Entry moved = plan.entries[0];
        moved.id = { 702 };
        moved.rule.clear();
        moved.replaces = kExpo;
        moved.replacesDate = QDate(2026, 10, 1);
        moved.period = { QDate(2026, 10, 8), QDate(2026, 10, 18) };
        moved.expectedVolume = 50;
        moved.cost = { 4'000'00 };
        moved.spent = { 5'000'00 };
        plan.entries += moved;
        const auto result = resultOf(plan);
        QCOMPARE(*result.stages.first().planned, 250.0);
        QCOMPARE(*result.plannedRevenue, 500'000'00.0);
        QCOMPARE(result.plannedCost, 24'000'00.0);
        QCOMPARE(result.measuredCost, 5'000'00.0);
    }

    /// Press work is to bring nobody, so that whatever it brings is no more than was planned.
    void entryWithoutVolume_hasNoPlannedRevenue()
    {
        Plan plan = measuredPlan();
        plan.entries[0].expectedVolume = 0;
        const auto result = resultOf(plan);
        QVERIFY(!result.plannedRevenue);
        QVERIFY(!result.plannedReturn());
        QVERIFY(!result.stages[0].planned);
        QCOMPARE(*result.measuredReturn(), 8.0);
    }

    void typedOutcomes_areShown_whereNothingWasMeasured()
    {
        Plan plan = measuredPlan();
        plan.entryOutcomes += { { 905 }, kExpo, kInquiry, 77, {}, {} };
        QCOMPARE(*resultOf(plan).stages[0].measured, 30);
        QVERIFY(!resultOf(plan).isTyped());
        plan.entryOutcomes = { plan.entryOutcomes.last() };
        const auto typed = resultOf(plan);
        QVERIFY(typed.isTyped());
        QCOMPARE(*typed.stages[0].measured, 77);
        QVERIFY(!typed.isUnderWay);
        QCOMPARE(campaignResults(plan, figures(plan)).size(), 1);
    }

    void cost_isWhatWasSpent_whereThatIsKnown()
    {
        Plan plan = measuredPlan();
        QVERIFY(!resultOf(plan).isSpent);
        QCOMPARE(*resultOf(plan).measuredReturn(), 8.0); // of the planned 10,000
        plan.entries[0].spent = { 45'000'00 };
        QCOMPARE(*resultOf(plan).measuredReturn(), 1.0);
        plan.entries[0].cost = {};
        QVERIFY(!resultOf(plan).plannedReturn());
    }

    void stageBeforeTheEntrys_isNotPlanned()
    {
        Plan plan = measuredPlan();
        plan.entries[0].stage = kMql;
        const auto result = resultOf(plan);
        QVERIFY(!result.stages[0].planned);
        QCOMPARE(*result.stages[1].planned, 100.0);
        QCOMPARE(*result.stages[2].planned, 10.0);
        QVERIFY(!result.stages[0].difference());
    }

    void latestStudy_counts()
    {
        Plan plan = measuredPlan();
        plan.studies += study(802, QDate(2027, 3, 31));
        plan.entryOutcomes += { { 904 }, kExpo, kInquiry, 90, {}, { 802 } };
        const auto result = resultOf(plan);
        QCOMPARE(*result.stages[0].measured, 90);
        QVERIFY(!result.stages[1].measured); // it said nothing of them
        QVERIFY(!result.measuredRevenue);
        QVERIFY(!result.isUnderWay);
    }

    void winsWithoutAmounts_haveNoRevenue()
    {
        Plan plan = measuredPlan();
        plan.entryOutcomes[2].revenue = {};
        QVERIFY(!resultOf(plan).measuredRevenue);
        plan.entryOutcomes[2].count = 0;
        QCOMPARE(*resultOf(plan).measuredRevenue, 0.0);
    }

    void entriesWithoutOutcomes_areLeftOut()
    {
        Plan plan = measuredPlan();
        Entry other = plan.entries.first();
        other.id = { 702 };
        plan.entries += other;
        QCOMPARE(campaignResults(plan, figures(plan)).size(), 1);
        QVERIFY(!campaignResult(plan, figures(plan), { 702 }));
        plan.entryOutcomes.clear();
        QVERIFY(campaignResults(plan, figures(plan)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_CampaignResults)
#include "tst_campaign_results.moc"
