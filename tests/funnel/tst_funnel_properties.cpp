// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What must hold for every plan there can be, tried on plans made by chance.
#include "app/figures/figures.h"
#include "app/figures/series.h"
#include "app/funnel/funnel.h"
#include "app/plan/findings.h"
#include "tests/support/daily_funnel.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>
#include <numeric>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPlans = 1'000;
constexpr int kPlansByDay = 150; // counting by day takes its time

bool isNear(double actual, double expected, double scale = 0)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(scale, std::abs(expected));
}

bool isSane(const QList<double> &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](double cell) { return std::isfinite(cell) && cell >= 0; });
}

QList<double> cells(const Series &series)
{
    QList<double> all { series.before };
    return all << series.months << series.after;
}

/// Calls `check(plan)` for plans from the seeds 1, 2, 3 …, which a failure names.
template <class Check> void forRandomPlans(int count, Check check)
{
    for (int seed = 1; seed <= count && !QTest::currentTestFailed(); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        check(randomPlan(random));
        if (QTest::currentTestFailed())
            qInfo("the random plan's seed: %d", seed);
    }
}

QList<double> borders(const Plan &plan)
{
    return monthBorders(monthStarts(plan.settings));
}

/// What backward() asks for, as arrivals: marketing's at the first stage, sales' at its own.
QList<Flow> arrivalsAsNeeded(const StreamModel &stream)
{
    const Need need = backward(stream);
    QList<Flow> arrivals(need.marketing.size());
    arrivals[0] = need.marketing[0];
    arrivals[stream.salesEntry]
        = combined(arrivals[stream.salesEntry], need.sales[stream.salesEntry]);
    return arrivals;
}

/// Cell by cell, the days before the horizon and after it included.
void compareByDay(const Flow &flow, const Days &days, const QList<double> &borders)
{
    const QList<double> months = counted(flow, borders);
    const double scale
        = total(flow) * 1e-3; // a cell that holds next to nothing need not be as exact
    QVERIFY(isNear(months.first(), sum(days, -1e6, borders.first()), scale));
    QVERIFY(isNear(months.last(), sum(days, borders.last(), 1e6), scale));
    for (qsizetype i = 0; i + 1 < borders.size(); ++i)
        QVERIFY(isNear(months[i + 1], sum(days, borders[i], borders[i + 1]), scale));
}

} // namespace

class tst_FunnelProperties : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void randomPlan_isSound();
    void forwardOfBackward_isTheTarget();
    void totals_areConserved();
    void numbers_areNeverNegativeOrBroken();
    void streams_addUp();
    void needAndYield_areTheSameDayByDay();
    void rateUp_neverLowersRevenue();
    void lagUp_neverMakesRevenueEarlier();
    void campaignAdded_neverLowersPlannedSupply();
    void inputOutOfRange_isRefusedByName_data();
    void inputOutOfRange_isRefusedByName();
};

void tst_FunnelProperties::randomPlan_isSound()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        const Result<Plan> result = sound(plan);
        QVERIFY2(result, result ? "" : qPrintable(result.error().subject));
    });
}

void tst_FunnelProperties::forwardOfBackward_isTheTarget()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        for (const StreamModel &stream : streamModels(plan)) {
            const Flow revenue = forward(stream, arrivalsAsNeeded(stream)).revenue;
            const QList<double> landed = counted(revenue, borders(plan));
            const QList<double> wanted = counted(stream.target, borders(plan));
            for (qsizetype month = 1; month + 1 < wanted.size(); ++month)
                QVERIFY(isNear(landed[month], wanted[month]));
        }
    });
}

void tst_FunnelProperties::totals_areConserved()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        for (const StreamModel &stream : streamModels(plan)) {
            const Need need = backward(stream);
            const Yield yield = forward(stream);
            const double wins = total(stream.target) / stream.dealSizeMinorUnits;
            QVERIFY(isNear(total(need.marketing.last()) + total(need.sales.last()), wins));
            double revenue = 0;
            for (int stage = 0; stage < yield.stages.size(); ++stage) {
                revenue += total(combined(stream.supply[stage], stream.opening[stage]))
                    * valuePerEntrant(stream, stage);
                const QList<double> months = counted(yield.stages[stage], borders(plan));
                const double sum = std::accumulate(months.begin(), months.end(), 0.0);
                QVERIFY(isNear(sum, total(yield.stages[stage])));
            }
            QVERIFY(isNear(total(yield.revenue), revenue));
        }
    });
}

void tst_FunnelProperties::numbers_areNeverNegativeOrBroken()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        const Figures all = figures(plan);
        for (const StreamFigures &stream : all.streams) {
            QVERIFY(isSane(cells(stream.targetRevenue)));
            QVERIFY(isSane(cells(stream.plannedRevenue)));
            for (const StageFigures &stage : stream.stages) {
                QVERIFY(isSane(cells(stage.need)));
                QVERIFY(isSane(cells(stage.marketingNeed)));
                QVERIFY(isSane(cells(stage.planned)));
                QVERIFY(isSane({ stage.valuePerEntrant, stage.daysToRevenue }));
            }
        }
        for (const EntryFigures &entry : all.entries) {
            QVERIFY(isSane({ entry.won, entry.revenueMinorUnits, entry.costPerEntrantMinorUnits }));
            QVERIFY(entry.revenueAfterYearShare >= 0 && entry.revenueAfterYearShare <= 1 + 1e-9);
        }
        for (const NamedFigure &figure : all.named)
            QVERIFY2(std::isfinite(figure.value), qPrintable(figure.name));
        QVERIFY(all.headline.guessShare >= 0 && all.headline.guessShare <= 1);
    });
}

void tst_FunnelProperties::streams_addUp()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        const Figures all = figures(plan);
        const qsizetype months = plan.settings.horizonMonths;
        double byStream = 0;
        double firstYear = 0;
        double targetOfFirstYear = 0;
        for (const StreamFigures &stream : all.streams) {
            byStream += inMonths(stream.plannedRevenue, 0, months);
            firstYear += inMonths(stream.plannedRevenue, 0, 12);
            targetOfFirstYear += inMonths(stream.targetRevenue, 0, 12);
        }
        double byMarket = 0;
        double targetByMarket = 0;
        for (const MarketFigures &market : all.markets) {
            byMarket += market.plannedMinorUnits;
            targetByMarket += market.targetMinorUnits;
        }
        double byQuarter = 0;
        for (const QuarterFigures &quarter : all.quarterRevenue) {
            byQuarter += quarter.plannedMinorUnits;
        }
        QVERIFY(isNear(byMarket, firstYear));
        QVERIFY(isNear(byQuarter, byStream));
        QVERIFY(isNear(targetByMarket, targetOfFirstYear));
        double supplied = 0;
        double entered = 0;
        for (const StreamModel &stream : streamModels(plan)) {
            for (const Flow &supply : stream.supply)
                supplied += total(supply);
        }
        for (const EntryFigures &figures : all.entries) {
            if (figures.lands.isValid())
                entered += double(find(plan.entries, figures.entry)->expectedVolume);
        }
        QVERIFY(isNear(supplied, entered));
    });
}

void tst_FunnelProperties::needAndYield_areTheSameDayByDay()
{
    forRandomPlans(kPlansByDay, [](const Plan &plan) {
        for (const StreamModel &stream : streamModels(plan)) {
            const Need need = backward(stream);
            const Yield yield = forward(stream);
            for (int stage = 0; stage < yield.stages.size(); ++stage) {
                const Flow both = combined(need.marketing[stage], need.sales[stage]);
                compareByDay(both, dailyNeed(stream, stage), borders(plan));
                compareByDay(yield.stages[stage], dailyYield(stream, stage), borders(plan));
            }
            compareByDay(yield.revenue, dailyRevenue(stream), borders(plan));
        }
    });
}

void tst_FunnelProperties::rateUp_neverLowersRevenue()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        for (StreamModel stream : streamModels(plan)) {
            const QList<double> before = counted(forward(stream).revenue, borders(plan));
            stream.rate.first() = std::min(1.0, stream.rate.first() * 1.1);
            const QList<double> after = counted(forward(stream).revenue, borders(plan));
            for (qsizetype month = 0; month < before.size(); ++month)
                QVERIFY(after[month] >= before[month] * (1 - 1e-9));
        }
    });
}

void tst_FunnelProperties::lagUp_neverMakesRevenueEarlier()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        for (StreamModel stream : streamModels(plan)) {
            const QList<double> before = counted(forward(stream).revenue, borders(plan));
            stream.lagDays.last() += 12.5;
            const QList<double> after = counted(forward(stream).revenue, borders(plan));
            double soFarBefore = 0;
            double soFarAfter = 0;
            for (qsizetype month = 0; month < before.size(); ++month) {
                soFarBefore += before[month];
                soFarAfter += after[month];
                QVERIFY(soFarAfter <= soFarBefore * (1 + 1e-9));
            }
        }
    });
}

void tst_FunnelProperties::campaignAdded_neverLowersPlannedSupply()
{
    forRandomPlans(kPlans, [](Plan plan) {
        const QList<StreamModel> before = streamModels(plan);
        Entry campaign;
        campaign.id = { 1'000'000 };
        campaign.period = { plan.settings.horizonStart, plan.settings.horizonStart.addDays(45) };
        campaign.expectedVolume = 100;
        put(plan.entries, campaign);
        const QList<StreamModel> after = streamModels(plan);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const QList<double> then = counted(forward(before[i]).revenue, borders(plan));
            const QList<double> now = counted(forward(after[i]).revenue, borders(plan));
            for (qsizetype month = 0; month < then.size(); ++month)
                QVERIFY(now[month] >= then[month] * (1 - 1e-9));
        }
    });
}

void tst_FunnelProperties::inputOutOfRange_isRefusedByName_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("limit");
    const auto row
        = [](const char *name, auto change, const QString &subject, const QString &limit) {
              Plan plan = smallPlan();
              change(plan);
              QTest::newRow(name) << plan << subject << limit;
          };
    const QString mql = u"MQL → Won, Direct · Automotive"_s;
    row(
        "a rate of 0", [](Plan &p) { p.steps[1].rate = {}; }, mql, u"100"_s);
    row(
        "a rate below 0", [](Plan &p) { p.steps[1].rate = { -1 }; }, mql, u"100"_s);
    row(
        "a rate above 100 %", [](Plan &p) { p.steps[1].rate = { 1'000'001 }; }, mql, u"100"_s);
    row(
        "a lag below 0", [](Plan &p) { p.steps[1].lag = { -1 }; }, mql, u"3,650"_s);
    row(
        "a lag above ten years", [](Plan &p) { p.steps[1].lag = durationFromDays(3'651); }, mql,
        u"3,650"_s);
    row(
        "a deal size of 0", [](Plan &p) { p.markets[0].dealSize = {}; },
        u"deal size of Automotive"_s, u"over 0"_s);
    row(
        "a target of 0", [](Plan &p) { p.targets[0].revenue = {}; }, u"FY27 target"_s, u"over 0"_s);
    row(
        "a share above 100 %", [](Plan &p) { p.streams[0].marketingShare = { 1'000'001 }; },
        u"Direct · Automotive"_s, u"100"_s);
    row(
        "a horizon of 61 months", [](Plan &p) { p.settings.horizonMonths = 61; }, u"the plan"_s,
        u"12 to 60"_s);
}

void tst_FunnelProperties::inputOutOfRange_isRefusedByName()
{
    QFETCH(Plan, plan);
    QFETCH(QString, subject);
    QFETCH(QString, limit);
    const Figures refused = figures(plan);
    QVERIFY(!refused.findings.isEmpty());
    QCOMPARE(refused.findings.first().severity, Severity::Error);
    QCOMPARE(refused.findings.first().error.fault, Fault::OutOfRange);
    const Error error = refused.findings.first().error;
    QVERIFY2(error.subject.contains(subject), qPrintable(error.subject));
    QVERIFY2(error.detail.contains(limit), qPrintable(error.detail));
    QVERIFY(refused.streams.isEmpty());
    QVERIFY(refused.named.isEmpty());
}

QTEST_APPLESS_MAIN(tst_FunnelProperties)
#include "tst_funnel_properties.moc"
