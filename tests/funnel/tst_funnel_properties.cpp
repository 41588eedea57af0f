// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What must hold for every plan there can be, tried on plans made by chance.
#include "app/figures/day_line.h"
#include "app/figures/figures.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"
#include "app/plan/findings.h"
#include "tests/funnel/random_plans.h"

#include <QRegularExpression>
#include <QTest>
#include <numeric>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPlans = 1'200;
constexpr int kPlansWithFigures = 200; // with all their texts

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

} // namespace

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
    void rateUp_neverLowersRevenue();
    void lagUp_neverMakesRevenueEarlier();
    void nurtureUp_neverMakesRevenueEarlierNorLess();
    void campaignAdded_neverLowersPlannedSupply();
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
                QVERIFY(isAlike(way[0].weight / back.wins[stage], 1));
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
                QVERIFY(isAlike(total(way) / back.wins[stage], 1));
                QVERIFY(isAlike(meanDays(way), meanDays(back.lead[stage])));
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
                QVERIFY(isAlike(need.back() * back.wins[stage], wins));
                QVERIFY(isAlike(total(back.lead[stage]), 1));
                if (stage < stream.lastStage())
                    QVERIFY(isAlike(total(steps[stage]), effectiveRates(stream)[stage]));
            }
            double wins = 0;
            for (const Supply &supply : stream.supply)
                wins += supply.arrivals.part * supply.arrivals.of.total() * back.wins[supply.stage];
            for (const Opening &opening : stream.opening)
                wins += opening.count * back.wins[opening.stage];
            QVERIFY(isAlike(landed(stream, line).back(), wins));
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
        QVERIFY(isAlike(byMarket, firstYear));
        QVERIFY(isAlike(byQuarter, byStream));
        QVERIFY(isAlike(targetByMarket, targetOfFirstYear));
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
        QVERIFY(isAlike(supplied, entered));
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
            QVERIFY(isAlike(after.back(), before.back()));
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
            QVERIFY(isAlike(more.back(), before.back()));
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

QTEST_APPLESS_MAIN(tst_FunnelProperties)
#include "tst_funnel_properties.moc"
