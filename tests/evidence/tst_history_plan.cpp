// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Counts kept in a spreadsheet, measured, taken as a plan's defaults and kept. All sums are worked
// by hand.

#include "app/evidence/heat_table.h"
#include "app/evidence/history_keep.h"
#include "app/evidence/planning_card.h"
#include "app/evidence/season.h"
#include "app/evidence/use_measurement.h"
#include "app/plan/findings.h"
#include "tests/evidence/export_folder.h"
#include "tests/evidence/pasted_history.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

Measurement found()
{
    return historyMeasurement(table(), u"History table"_s).value();
}

Plan emptyPlan()
{
    auto plan = smallPlan();
    plan.markets.clear();
    plan.channels.clear();
    plan.streams.clear();
    plan.steps.clear();
    return plan;
}

} // namespace

class HistoryPlanTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ratesAndTimes_areThoseOfAllQuarters();
    void quarters_areInPeriod_andNoCohorts();
    void months_shareTheirQuarter();
    void emptyPlan_takesItAsItsDefaults();
    void plan_keepsTheTable();
    void sameTableAgain_isKeptOnce();
    void whatIsLeftOut_isSaid();
};

/// Web: 300 inquiries, 150 MQL, 40 won; 40 deals with days: (10 × 30 + 20 × 45 + 10 × 30) / 40 =
/// 37.5. Fair: 50, 10, 2, without days.
void HistoryPlanTest::ratesAndTimes_areThoseOfAllQuarters()
{
    const auto measured = found();
    QVERIFY(measured.isHistory);
    QCOMPARE(measured.all.reached, (QList<qint64> { 350, 160, 42 }));
    QCOMPARE(measured.firstContact, QDate(2025, 1, 1));
    QCOMPARE(measured.lastContact, QDate(2025, 12, 31));
    const auto *channels = breakdownBy(measured, { Dimension::Channel });
    const auto &web = channels->slices.first();
    QCOMPARE(web.names, QStringList { u"Web"_s });
    QCOMPARE(web.steps[0].value(), 0.5);
    QCOMPARE(web.steps[1].cases, 150);
    QCOMPARE(web.steps[1].successes, 40);
    QCOMPARE(web.overallTime.mean, 37.5);
    QCOMPARE(web.overallTime.cases, 40);
    QCOMPARE(web.deals.sum, 4'000'050);
    QCOMPARE(web.deals.mean, 100'001.25); // 40 deals
    QCOMPARE(channels->slices[1].overallTime.cases, 0);
    const auto *both = breakdownBy(measured, { Dimension::Channel, Dimension::Market });
    QCOMPARE(both->slices.first().names, (QStringList { u"Fair"_s, u"Automotive"_s }));
}

void HistoryPlanTest::quarters_areInPeriod_andNoCohorts()
{
    const auto measured = found();
    QVERIFY(measured.cohorts.isEmpty());
    QVERIFY(!breakdownBy(measured, { Dimension::Quarter }));
    QCOMPARE(measured.periods.size(), 4);
    QCOMPARE(measured.periods[0], (InPeriod { QDate(2025, 1, 1), { 150, 50, 12 } }));
    QCOMPARE(measured.periods[2], (InPeriod { QDate(2025, 7, 1), { 60, 30, 0 } }));
}

/// Twenty won in the second quarter are 7, 7 and 6 a month; of 42 in a year 3.5 are an average
/// month: April has twice that.
void HistoryPlanTest::months_shareTheirQuarter()
{
    const auto measured = found();
    QCOMPARE(measured.months.size(), 12);
    QCOMPARE(measured.months[3].won, 7);
    QCOMPARE(measured.months[5].won, 6);
    QCOMPARE(measured.months[0].leads, 51); // 34 of the web, 17 of the fair
    const auto season = seasonOf(measured);
    QCOMPARE(season.months, 12);
    QCOMPARE(season.best(), 4);
    QCOMPARE(season.index[3], 2.0);
    QCOMPARE(season.worst(), 7);
    QCOMPARE(season.index[6], 0.0);
}

/// The cycle of 37.5 days is put on two steps that were guessed alike; the fair states no days.
void HistoryPlanTest::emptyPlan_takesItAsItsDefaults()
{
    QRandomGenerator ids(9);
    const auto used = useHistory(emptyPlan(), table(), u"History table"_s, kToday, ids).value();
    const auto &plan = used.plan;
    QVERIFY(sound(plan));
    QCOMPARE(plan.markets.size(), 1);
    QCOMPARE(plan.markets.first().name, u"Automotive"_s);
    QCOMPARE(plan.markets.first().dealSize, Money { 100'001 });
    QCOMPARE(plan.markets.first().dealSizeEvidence.mark, EvidenceMark::Measured);
    QCOMPARE(plan.streams.size(), 2);
    const auto web = std::find_if(plan.streams.begin(), plan.streams.end(),
        [&](const Stream &one) { return find(plan.channels, one.channel)->name == u"Web"_s; });
    QCOMPARE(web->targetShare, Ratio { 952'381 }); // 40 of 42
    qint64 minutes = 0;
    for (const auto &step : plan.steps) {
        if (step.stream != web->id)
            continue;
        minutes += step.lag.minutes;
        QCOMPARE(step.rateEvidence.mark, EvidenceMark::Measured);
        QVERIFY2(step.rateEvidence.source.startsWith(u"History table, 1 Jan – 31 Dec 2025, "_s),
            qPrintable(step.rateEvidence.source));
        QCOMPARE(step.rate, step.stage == kInquiry ? Ratio { 500'000 } : Ratio { 266'667 });
    }
    QCOMPARE(Duration { minutes }, durationFromDays(37.5));
    const auto &target = plan.targets.first(); // from July on
    QCOMPARE(target.spread, Spread::LastYear);
    QCOMPARE(target.lastYear.first, Money { 0 });
    QCOMPARE(target.lastYear.second, Money { 750'000 });
    QCOMPARE(target.lastYear.third, Money { 1'250'050 });
    QCOMPARE(target.lastYear.fourth, Money { 2'000'000 });
    QVERIFY(used.taken.last().contains(u"spread over its quarters"_s));
}

void HistoryPlanTest::plan_keepsTheTable()
{
    QRandomGenerator ids(9);
    const auto plan = keepHistory(smallPlan(), table(), u"History table"_s, kToday, ids).value();
    QVERIFY(sound(plan));
    QCOMPARE(plan.studies.size(), 1);
    const auto kept = keptHistory(plan);
    QCOMPARE(kept.name, u"History table"_s);
    auto expected = table().rows;
    std::stable_sort(expected.begin(), expected.end(), [](const auto &a, const auto &b) {
        return std::tie(a.period.start, a.channel) < std::tie(b.period.start, b.channel);
    });
    QCOMPARE(kept.table.rows, expected);
    QCOMPARE(kept.table.stages, kStages);
    QVERIFY(planningCards(plan).isEmpty()); // its rows are about no input
}

void HistoryPlanTest::sameTableAgain_isKeptOnce()
{
    QRandomGenerator ids(9);
    const auto once = useHistory(emptyPlan(), table(), u"History table"_s, kToday, ids)->plan;
    const auto twice = useHistory(once, table(), u"History table"_s, kToday.addDays(7), ids)->plan;
    QCOMPARE(twice.readings.size(), once.readings.size());
    QCOMPARE(twice.studies.size(), 1);
    QCOMPARE(twice.studies.first().measuredOn, kToday.addDays(7));
    auto changed = table();
    changed.rows.removeLast();
    const auto other = useHistory(twice, changed, u"History table"_s, kToday.addDays(8), ids)->plan;
    QCOMPARE(keptHistory(other).table.rows.size(), 4);
}

void HistoryPlanTest::whatIsLeftOut_isSaid()
{
    QRandomGenerator ids(9);
    const auto costs = historyTable(
        u"Quarter,Channel,Leads,Won,Cost\nQ1 2025,Direct,50,5,9\nTotal,,50,5,9\n"_s, kStages)
                           .value();
    const auto used = useHistory(smallPlan(), costs, u"History table"_s, kToday, ids).value();
    QVERIFY(used.leftOut.contains(u"columns that are no known stage: Cost"_s));
    QVERIFY(used.leftOut.contains(u"rows of totals: 1"_s));
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::HistoryPlanTest)
#include "tst_history_plan.moc"
