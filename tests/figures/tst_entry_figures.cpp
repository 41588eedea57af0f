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
    void entry_lagsOfWholeDaysInMinutes_touchNoFurtherDay();
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

QTEST_APPLESS_MAIN(tst_EntryFigures)
#include "tst_entry_figures.moc"
