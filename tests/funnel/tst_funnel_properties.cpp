// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What must hold for every plan there can be, tried on plans made by chance.
#include "app/figures/day_line.h"
#include "app/figures/figures.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"
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

constexpr int kPlans = 1'200;
constexpr int kPlansWithFigures = 200; // with all their texts

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
    return all << series.months.toList() << series.after;
}

/// Calls `check(plan)` for plans from the seeds 1, 2, 3 …, which a failure names.
template <class Check> void forRandomPlans(int count, Features features, Check check)
{
    for (int seed = 1; seed <= count && !QTest::currentTestFailed(); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        check(randomPlan(random, features));
        if (QTest::currentTestFailed())
            qInfo("the random plan's seed: %d", seed);
    }
}
/// With all that plans may have; an eighth of them recycles, which at odd minutes takes its time.
template <class Check> void forRandomPlans(int count, Check check)
{
    Features features = kEverything;
    features.recycling = false;
    forRandomPlans(count * 7 / 8, features, check);
    forRandomPlans(count / 8, kEverything, check);
}

/// Deals whose revenue has come by the days of `line`.
std::vector<double> landed(const StreamModel &model, const DayLine &line)
{
    Yield yield(model.lastStage() + 1, line.days);
    forward(yield, model, passages(model));
    std::vector<double> sum(size_t(line.days.size()));
    for (int stage = 0; stage <= model.lastStage(); ++stage) {
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += yield.landed(stage)[i];
    }
    return sum;
}

/// By how much the worst month is apart, the days before the horizon included, as a part of the
/// row's total.
double apart(const Series &series, const Days &days, const QList<qint64> &line)
{
    const double scale = std::max(series.total(), 1e-300);
    double worst = std::abs(series.before - sum(days, -1e6, 0));
    for (qsizetype i = 0; i < series.months.size(); ++i) {
        const double expected = sum(days, double(line[i]), double(line[i + 1]));
        worst = std::max(worst, std::abs(series.months[i] - expected));
    }
    return worst / scale;
}

} // namespace

Q_DECLARE_METATYPE(lockstep::test::Features)

class tst_FunnelProperties : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void randomPlan_isSound();
    void forwardOfBackward_isTheTarget();
    void forward_takesEachWayThatBackwardTook();
    void totals_areConserved();
    void numbers_areNeverNegativeOrBroken();
    void streams_addUp();
    void needAndYield_areTheSameDayByDay_data();
    void needAndYield_areTheSameDayByDay();
    void passed_isTheSameDayByDay();
    void rateUp_neverLowersRevenue();
    void lagUp_neverMakesRevenueEarlier();
    void nurtureUp_neverMakesRevenueEarlierNorLess();
    void campaignAdded_neverLowersPlannedSupply();
    void inputOutOfRange_isRefusedByName_data();
    void inputOutOfRange_isRefusedByName();
};

void tst_FunnelProperties::randomPlan_isSound()
{
    forRandomPlans(kPlans, kEverything, [](const Plan &plan) {
        const Result<Plan> result = sound(plan);
        QVERIFY2(result, result ? "" : qPrintable(result.error().subject));
    });
}

void tst_FunnelProperties::forwardOfBackward_isTheTarget()
{
    // Only curves, recycling and nurturing make some land later than others.
    Features features = kEverything;
    features.curves = features.recycling = features.nurture = false;
    forRandomPlans(kPlans, features, [](const Plan &plan) {
        const DayLine line(plan.settings);
        for (const StreamModel &stream : streamModels(plan)) {
            const Backward back = backward(stream);
            const QList<Kernel> steps = passages(stream);
            Kernel way { { stream.bookingToRevenue.minutes, 1 } };
            for (int stage = stream.lastStage(); stage >= 0; --stage) {
                if (stage < stream.lastStage())
                    way = composed(steps[stage], way, stream.end);
                QCOMPARE(back.lead[stage].size(), 1);
                QCOMPARE(way.size(), 1);
                QCOMPARE(way[0].minutes - back.lead[stage][0].minutes, 0);
                QVERIFY(isNear(way[0].weight / back.wins[stage], 1));
            }
        }
    });
}

/// Where nobody comes back, those who set out land by the same delays by which the need was moved
/// ahead, curves and nurturing and all: as many of them, as late on average.
void tst_FunnelProperties::forward_takesEachWayThatBackwardTook()
{
    Features features = kEverything;
    features.recycling = false;
    features.monthly = true; // delays that are put together by the day would not be the same ones
    forRandomPlans(kPlans, features, [](const Plan &plan) {
        for (const StreamModel &stream : streamModels(plan)) {
            const Backward back = backward(stream);
            const QList<Kernel> steps = passages(stream);
            Kernel way { { stream.bookingToRevenue.minutes, 1 } };
            for (int stage = stream.lastStage(); stage-- > 0;) {
                way = composed(steps[stage], way, stream.end);
                QVERIFY(isNear(total(way) / back.wins[stage], 1));
                QVERIFY(isNear(meanDays(way), meanDays(back.lead[stage])));
                // A curve's mean is in whole minutes.
                if (way.last().minutes < stream.end)
                    QVERIFY(std::abs(meanDays(way) - daysToRevenue(stream, stage))
                        <= stream.lastStage() / double(kMinutesPerDay));
            }
        }
    });
}

void tst_FunnelProperties::totals_areConserved()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        const DayLine line(plan.settings);
        for (const StreamModel &stream : streamModels(plan)) {
            const Backward back = backward(stream);
            const QList<Kernel> steps = passages(stream);
            for (int stage = 0; stage <= stream.lastStage(); ++stage) {
                std::vector<double> need(size_t(line.days.size()));
                addNeed(need, line.days, stream, back, stage);
                const double wins
                    = stream.target.part * stream.target.of.total() / stream.dealSizeMinorUnits;
                QVERIFY(isNear(need.back() * back.wins[stage], wins));
                QVERIFY(isNear(total(back.lead[stage]), 1));
                if (stage < stream.lastStage())
                    QVERIFY(isNear(total(steps[stage]), effectiveRates(stream)[stage]));
            }
            double wins = 0;
            for (const Supply &supply : stream.supply)
                wins += supply.arrivals.part * supply.arrivals.of.total() * back.wins[supply.stage];
            for (const Opening &opening : stream.opening)
                wins += opening.count * back.wins[opening.stage];
            QVERIFY(isNear(landed(stream, line).back(), wins));
        }
    });
}

void tst_FunnelProperties::numbers_areNeverNegativeOrBroken()
{
    forRandomPlans(kPlansWithFigures, [](const Plan &plan) {
        const Figures all = figures(plan);
        for (const StreamFigures &stream : all.streams) {
            QVERIFY(isSane(cells(stream.targetRevenue)));
            QVERIFY(isSane(cells(stream.plannedRevenue)));
            for (const StageFigures &stage : stream.stages) {
                QVERIFY(isSane(cells(stage.need())));
                QVERIFY(isSane(cells(stage.marketingNeed())));
                QVERIFY(isSane(cells(stage.planned)));
                QVERIFY(isSane({ stage.valuePerEntrant, stage.daysToRevenue }));
            }
        }
        for (const EntryFigures &entry : all.entries) {
            QVERIFY(isSane({ entry.won, entry.revenueMinorUnits, entry.costPerEntrantMinorUnits }));
            QVERIFY(entry.revenueAfterYearShare >= 0 && entry.revenueAfterYearShare <= 1);
        }
        for (const NamedFigure &figure : all.named)
            QVERIFY2(std::isfinite(figure.value), qPrintable(figure.name));
        QVERIFY(all.headline.guessShare >= 0 && all.headline.guessShare <= 1);
    });
}

void tst_FunnelProperties::streams_addUp()
{
    forRandomPlans(kPlansWithFigures, [](const Plan &plan) {
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
            for (const Supply &supply : stream.supply)
                supplied += supply.arrivals.part * supply.arrivals.of.total();
        }
        for (const EntryFigures &figures : all.entries) {
            if (figures.lands.isValid())
                entered += double(find(plan.entries, figures.entry)->expectedVolume);
        }
        QVERIFY(isNear(supplied, entered));
    });
}

void tst_FunnelProperties::needAndYield_areTheSameDayByDay_data()
{
    QTest::addColumn<Features>("features");
    QTest::addColumn<int>("plans");
    QTest::addColumn<double>("slack"); // of a row's total
    Features one;
    const auto alone = [&](const char *name, bool Features::*feature, int plans, double slack) {
        one = {};
        if (feature)
            one.*feature = true;
        QTest::newRow(name) << one << plans << slack;
    };
    alone("mean lags alone", nullptr, 60, 1e-10);
    alone("same as another stream", &Features::links, 80, 1e-10);
    alone("partners and deal sizes of streams' own", &Features::partners, 40, 1e-10);
    alone("likely ranges and ages", &Features::ranges, 40, 1e-10);
    alone("targets over quarters", &Features::spreads, 40, 1e-10);
    alone("bridges", &Features::bridges, 40, 1e-10);
    alone("teams", &Features::teams, 20, 1e-10);
    alone("curves", &Features::curves, 40, 1e-10);
    // The quick one knows at most 256 delays of a way. Where people come back again and again at
    // odd minutes, or curves and returns multiply, those within a day, of long horizons within a
    // week, are put together at their mean: totals and mean days stay. Of an opening pipeline with
    // an age, which moves on at once, all that lands so near to a month's border may be counted in
    // the month beside.
    alone("recycling at odd minutes", &Features::recycling, 30, 1e-4);
    alone("nurturing first", &Features::nurture, 60, 1e-10);
    one = {};
    one.recycling = one.monthly = true;
    QTest::newRow("recycling, by the month") << one << 40 << 1e-8;
    one = kEverything;
    one.monthly = true;
    QTest::newRow("everything, by the month") << one << 40 << 1e-8;
    one = kEverything;
    one.curves = one.recycling = false;
    QTest::newRow("mean lags, all else") << one << 60 << 1e-10;
    QTest::newRow("everything at odd minutes") << kEverything << 20 << 0.1;
}

void tst_FunnelProperties::needAndYield_areTheSameDayByDay()
{
    QFETCH(Features, features);
    QFETCH(int, plans);
    QFETCH(double, slack);
    const auto isSame = [slack](const Series &series, const Days &days, const QList<qint64> &line) {
        const double by = apart(series, days, line);
        QVERIFY2(by <= slack, qPrintable(QString::number(by)));
    };
    forRandomPlans(plans, features, [&](const Plan &plan) {
        const Figures all = figures(plan);
        const DayLine line(plan.settings);
        // The first takes nothing from another one, the last may take what it has from any.
        QList<StreamFigures> streams = all.streams.mid(0, 1);
        if (all.streams.size() > 1)
            streams.append(all.streams.last());
        for (const StreamFigures &stream : std::as_const(streams)) {
            const DailyFunnel daily(plan, stream.stream);
            for (int stage = 0; stage < stream.stages.size(); ++stage) {
                const StageFigures &figures = stream.stages[stage];
                isSame(figures.need(), daily.need(stage), line.days);
                isSame(figures.planned, daily.entered(stage), line.days);
            }
            isSame(stream.plannedRevenue, daily.revenue(), line.days);
        }
    });
}

/// What the opening pipeline further right took, by the quarter of its revenue, and what is planned
/// with it: at a stage that all deals pass, as much money is missing as of the target.
void tst_FunnelProperties::passed_isTheSameDayByDay()
{
    Features features = kEverything;
    features.curves = features.recycling = false;
    forRandomPlans(60, features, [&](const Plan &plan) {
        const Figures all = figures(plan);
        const DayLine line(plan.settings);
        for (const StreamFigures &stream : all.streams.mid(0, 1)) {
            const DailyFunnel daily(plan, stream.stream);
            for (int stage = 0; stage < stream.stages.size(); ++stage) {
                const Days expected = daily.passed(stage);
                const double scale = sum(expected, -1e6, 1e6);
                for (qsizetype quarter = 0; quarter < all.quarters.size(); ++quarter) {
                    const double there = stream.stages[stage].passedByQuarter.value(quarter);
                    QVERIFY(isNear(there,
                        sum(expected, double(line.days[quarter * 3]),
                            double(line.days[quarter * 3 + 3])),
                        scale));
                }
                // The slow working does not look further than the horizon.
                QVERIFY(stream.stages[stage].passed >= scale * (1 - 1e-9));
            }
        }
    });
}

void tst_FunnelProperties::rateUp_neverLowersRevenue()
{
    forRandomPlans(kPlans, [](const Plan &plan) {
        const DayLine line(plan.settings);
        for (StreamModel stream : streamModels(plan)) {
            const double before = landed(stream, line).back();
            stream.steps.first().rate = std::min(1.0, stream.steps.first().rate * 1.1);
            QVERIFY(landed(stream, line).back() >= before * (1 - 1e-9));
        }
    });
}

void tst_FunnelProperties::lagUp_neverMakesRevenueEarlier()
{
    Features features = kEverything;
    features.recycling = features.nurture = false; // their many ways are put together by the day
    forRandomPlans(kPlans, features, [](const Plan &plan) {
        const DayLine line(plan.settings);
        for (StreamModel stream : streamModels(plan)) {
            const std::vector<double> before = landed(stream, line);
            stream.steps.last().curve = {};
            const std::vector<double> mean = landed(stream, line);
            stream.steps.last().lag.minutes += 12 * kMinutesPerDay + 700;
            const std::vector<double> after = landed(stream, line);
            for (size_t i = 0; i < mean.size(); ++i)
                QVERIFY(after[i] <= mean[i] * (1 + 1e-9));
            QVERIFY(isNear(after.back(), before.back()));
        }
    });
}

void tst_FunnelProperties::nurtureUp_neverMakesRevenueEarlierNorLess()
{
    Features features = kEverything;
    features.recycling = features.curves = false;
    forRandomPlans(kPlans, features, [](const Plan &plan) {
        const DayLine line(plan.settings);
        for (StreamModel stream : streamModels(plan)) {
            StepModel &step = stream.steps.last();
            const std::vector<double> before = landed(stream, line);
            step.nurtureTime.minutes += 12 * kMinutesPerDay + 700;
            const std::vector<double> longer = landed(stream, line);
            step.nurtureShare += (1 - step.nurtureShare) / 3;
            const std::vector<double> more = landed(stream, line);
            for (size_t i = 0; i < before.size(); ++i) {
                QVERIFY(longer[i] <= before[i] + 1e-9 * before.back());
                QVERIFY(more[i] <= longer[i] + 1e-9 * before.back());
            }
            QVERIFY(isNear(more.back(), before.back()));
        }
    });
}

void tst_FunnelProperties::campaignAdded_neverLowersPlannedSupply()
{
    forRandomPlans(kPlans, [](Plan plan) {
        const DayLine line(plan.settings);
        const QList<StreamModel> before = streamModels(plan);
        Entry campaign;
        campaign.id = { 1'000'000 };
        campaign.period = { plan.settings.horizonStart, plan.settings.horizonStart.addDays(45) };
        campaign.expectedVolume = 100;
        put(plan.entries, campaign);
        const QList<StreamModel> after = streamModels(plan);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const std::vector<double> then = landed(before[i], line);
            const std::vector<double> now = landed(after[i], line);
            for (size_t month = 0; month < then.size(); ++month)
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
