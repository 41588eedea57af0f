// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// smallPlan with one entry, and what it does to the money.
EntryFigures figuresOf(const Entry &entry)
{
    Plan plan = smallPlan();
    plan.entries = { entry };
    return figures(plan).entries.value(0);
}

Entry entry(QDate start, QDate end, qint64 volume, Id<Stage> stage, Money cost)
{
    Entry result;
    result.id = { 701 };
    result.title = u"Entry"_s;
    result.period = { start, end };
    result.expectedVolume = volume;
    result.stage = stage;
    result.cost = cost;
    return result;
}

} // namespace

class tst_EntryFigures : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void entry_bringsDealsMoneyAndDates();
    void entry_withoutCost_hasNoReturn();
    void entry_withoutVolume_landsNowhere();
    void entry_withoutStage_entersAtTheFirst();
    void entry_lateInTheYear_landsPartlyAfterIt();
    void entry_thatRecurs_bringsItsVolumeOnEachDate();
    void entry_changedDate_countsByItself();
    void entry_thatRecursOutsideThePlan_bringsNothing();
    void entry_lagsOfWholeDaysInMinutes_touchNoFurtherDay();
    void entries_oneMovedBeforeTheHorizon_areWorkedOutAnew();
};

void tst_EntryFigures::entry_bringsDealsMoneyAndDates()
{
    // 310 MQL in July at 10 % are 31 deals of 100,000.00 = 3,100,000.00, sixty days later:
    // 1 July + 60 = 30 August, 31 July + 60 = 29 September, both in the first quarter.
    const EntryFigures figures
        = figuresOf(entry({ 2026, 7, 1 }, { 2026, 8, 1 }, 310, kMql, { 31'000'000 }));
    QCOMPARE(figures.entry, Id<Entry> { 701 });
    QCOMPARE(figures.won, 31.0);
    QCOMPARE(figures.revenueMinorUnits, 310'000'000.0);
    QCOMPARE(figures.costPerEntrantMinorUnits, 100'000.0);
    QCOMPARE(figures.returnOnCost, 9.0); // (3.1 M - 0.31 M) / 0.31 M
    QCOMPARE(figures.lands, (Period { { 2026, 8, 30 }, { 2026, 9, 30 } }));
    QCOMPARE(figures.landsIn(), u"Q1 FY27"_s);
    QCOMPARE(figures.revenueAfterYearShare, 0.0);
}

void tst_EntryFigures::entry_thatRecurs_bringsItsVolumeOnEachDate()
{
    // On the first of each of the plan's twelve months 10 MQL, one deal: 12 x 100,000.00 for 12 x
    // 1,000.00. The first lands on 30 August, the last, of 1 June, on 31 July, after the year.
    Entry monthly = entry({ 2026, 7, 1 }, { 2026, 7, 2 }, 10, kMql, { 100'000 });
    monthly.rule = u"FREQ=MONTHLY"_s;
    const EntryFigures figures = figuresOf(monthly);
    QCOMPARE(figures.won, 12.0);
    QCOMPARE(figures.revenueMinorUnits, 120'000'000.0);
    QCOMPARE(figures.costPerEntrantMinorUnits, 10'000.0);
    QCOMPARE(figures.returnOnCost, 99.0); // (1.2 M - 12,000) / 12,000
    QCOMPARE(figures.lands, (Period { { 2026, 8, 30 }, { 2027, 8, 1 } }));
    QCOMPARE(figures.revenueAfterYearShare, 1.0 / 12);
}

void tst_EntryFigures::entry_changedDate_countsByItself()
{
    Entry monthly = entry({ 2026, 7, 1 }, { 2026, 7, 2 }, 10, kMql, {});
    monthly.rule = u"FREQ=MONTHLY"_s;
    monthly.exceptDates = u"2026-09-01"_s;
    Entry changed = entry({ 2026, 8, 5 }, { 2026, 8, 6 }, 50, kMql, {});
    changed.id = { 702 };
    changed.replaces = monthly.id;
    changed.replacesDate = { 2026, 8, 1 };
    Plan plan = smallPlan();
    plan.entries = { monthly, changed };
    const Figures all = figures(plan);
    QCOMPARE(all.entries->at(0).won, 10.0); // not in August, not in September
    QCOMPARE(all.entries->at(1).won, 5.0);
}

void tst_EntryFigures::entry_thatRecursOutsideThePlan_bringsNothing()
{
    Entry yearly = entry({ 2020, 7, 1 }, { 2020, 7, 2 }, 10, kMql, { 100 });
    yearly.rule = u"FREQ=YEARLY;UNTIL=20250701"_s;
    const EntryFigures figures = figuresOf(yearly);
    QCOMPARE(figures.won, 0.0);
    QCOMPARE(figures.returnOnCost, 0.0);
    QVERIFY(!figures.lands.isValid());
}

void tst_EntryFigures::entry_withoutCost_hasNoReturn()
{
    const EntryFigures figures = figuresOf(entry({ 2026, 7, 1 }, { 2026, 8, 1 }, 310, kMql, {}));
    QCOMPARE(figures.costPerEntrantMinorUnits, 0.0);
    QCOMPARE(figures.returnOnCost, 0.0);
}

void tst_EntryFigures::entry_withoutVolume_landsNowhere()
{
    const EntryFigures figures
        = figuresOf(entry({ 2026, 7, 1 }, { 2026, 7, 2 }, 0, {}, { 50'000 }));
    QCOMPARE(figures.won, 0.0);
    QCOMPARE(figures.lands, Period {});
    QVERIFY(figures.landsIn().isEmpty());
    QCOMPARE(figures.costPerEntrantMinorUnits, 0.0);
    QCOMPARE(figures.returnOnCost, -1.0); // all of its cost is lost
}

void tst_EntryFigures::entry_withoutStage_entersAtTheFirst()
{
    const EntryFigures figures = figuresOf(entry({ 2026, 7, 1 }, { 2026, 7, 2 }, 50, {}, {}));
    QCOMPARE(figures.won, 1.0); // 50 x 20 % x 10 %
    QCOMPARE(figures.lands, (Period { { 2026, 9, 29 }, { 2026, 9, 30 } })); // 90 days later
}

void tst_EntryFigures::entry_lateInTheYear_landsPartlyAfterIt()
{
    // 1 to 30 April + 60 days: 31 May to 29 June. 1 May to 30 June, 61 days, + 60: from 30 June on;
    // one day of 61 still is in the year.
    const EntryFigures inTime = figuresOf(entry({ 2027, 4, 1 }, { 2027, 5, 1 }, 30, kMql, {}));
    QCOMPARE(inTime.revenueAfterYearShare, 0.0);
    QCOMPARE(inTime.landsIn(), u"Q4 FY27"_s);
    const EntryFigures late = figuresOf(entry({ 2027, 5, 1 }, { 2027, 7, 1 }, 61, kMql, {}));
    QVERIFY(qAbs(late.revenueAfterYearShare - 60.0 / 61) < 1e-12);
    QCOMPARE(late.landsIn(), u"Q4 FY27–Q1 FY28"_s);
}

void tst_EntryFigures::entry_lagsOfWholeDaysInMinutes_touchNoFurtherDay()
{
    Plan plan = smallPlan();
    plan.steps[0].lag = { 30 * kMinutesPerDay + 7 };
    plan.steps[1].lag = { 60 * kMinutesPerDay - 7 };
    plan.entries = { entry({ 2026, 7, 1 }, { 2026, 7, 2 }, 50, kInquiry, {}) };
    QCOMPARE(figures(plan).entries[0].lands, (Period { { 2026, 9, 29 }, { 2026, 9, 30 } }));
}

void tst_EntryFigures::entries_oneMovedBeforeTheHorizon_areWorkedOutAnew()
{
    // Of 100 inquiries 20 go on, 72 come back after 400 days, again and again. The horizon is over
    // after 365 days, so nobody is followed that far; from an entry two years before it, 1,095 days
    // are.
    Plan plan = smallPlan();
    plan.steps[0].recycleShare = { 900'000 };
    plan.steps[0].recycleTo = kInquiry;
    plan.steps[0].recycleDelay = { 400 * kMinutesPerDay };
    Entry other = entry({ 2026, 9, 1 }, { 2026, 9, 2 }, 100, kInquiry, {});
    other.id = { 702 };
    plan.entries = { entry({ 2026, 7, 1 }, { 2026, 7, 2 }, 100, kInquiry, {}), other };
    const Figures before = figures(plan);
    QCOMPARE(before.entries->size(), 2);
    Plan moved = plan;
    moved.entries[0].period = { { 2024, 7, 1 }, { 2024, 7, 2 } };
    const Figures afresh = figures(moved);
    QVERIFY(before.entries->at(1) != afresh.entries->at(1));
    QVERIFY(figures(moved, plan, before) == afresh);
}

QTEST_APPLESS_MAIN(tst_EntryFigures)
#include "tst_entry_figures.moc"
