// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The funnel of random plans beside its slow working, which moves every day by itself.
#include "app/figures/day_line.h"
#include "app/figures/figures.h"
#include "tests/funnel/random_plans.h"
#include "tests/support/daily_funnel.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::test;

namespace {

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

/// How much of the row's total has come by the month's border that is worst, although the slow
/// working says that it comes more than `days` days later, or has not although it comes so much
/// earlier.
double misplaced(const Series &series, const Days &daily, const QList<qint64> &line, int days)
{
    const double scale = std::max(series.total(), 1e-300);
    double come = series.before;
    double worst = 0;
    for (qsizetype i = 0; i <= series.months.size(); ++i) {
        const double least = sum(daily, -1e6, double(line[i] - days));
        const double most = sum(daily, -1e6, double(line[i] + days));
        worst = std::max({ worst, least - come, come - most });
        come += i < series.months.size() ? series.months[i] : 0;
    }
    return worst / scale;
}

} // namespace

Q_DECLARE_METATYPE(lockstep::test::Features)

class tst_DayByDay : public QObject {
    Q_OBJECT

private slots:
    void needAndYield_areTheSame_data()
    {
        QTest::addColumn<Features>("features");
        QTest::addColumn<int>("plans");
        QTest::addColumn<double>("slack"); // of a row's total
        QTest::addColumn<int>("days"); // that anybody is from where they belong; 0: not asked
        Features one;
        const auto alone = [&](const char *name, bool Features::*feature, int plans, double slack) {
            one = {};
            if (feature)
                one.*feature = true;
            QTest::newRow(name) << one << plans << slack << 0;
        };
        alone("mean lags alone", nullptr, 60, 1e-10);
        alone("same as another stream", &Features::links, 80, 1e-10);
        alone("partners and deal sizes of streams' own", &Features::partners, 40, 1e-10);
        alone("likely ranges and ages", &Features::ranges, 40, 1e-10);
        alone("targets over quarters", &Features::spreads, 40, 1e-10);
        alone("bridges", &Features::bridges, 40, 1e-10);
        alone("teams", &Features::teams, 20, 1e-10);
        alone("curves", &Features::curves, 40, 1e-10);
        // The quick one knows at most 256 delays of a way. Where people come back again and again
        // at odd minutes, or curves and returns multiply, those within a day, of long horizons
        // within a week, are put together at their mean: totals and mean days stay. Of an opening
        // pipeline with an age, which moves on at once, all that lands so near to a month's border
        // may be counted in the month beside.
        alone("recycling at odd minutes", &Features::recycling, 30, 1e-4);
        alone("nurturing first", &Features::nurture, 60, 1e-10);
        one = {};
        one.recycling = one.monthly = true;
        QTest::newRow("recycling, by the month") << one << 40 << 1e-8 << 0;
        one = kEverything;
        one.monthly = true;
        QTest::newRow("everything, by the month") << one << 40 << 1e-8 << 0;
        one = kEverything;
        one.curves = one.recycling = false;
        QTest::newRow("mean lags, all else") << one << 60 << 1e-10 << 0;
        QTest::newRow("everything at odd minutes") << kEverything << 20 << 0.1 << 7;
    }

    void needAndYield_areTheSame()
    {
        QFETCH(Features, features);
        QFETCH(int, plans);
        QFETCH(double, slack);
        QFETCH(int, days);
        const auto isSame
            = [=](const Series &series, const Days &daily, const QList<qint64> &line) {
                  const double by = apart(series, daily, line);
                  QVERIFY2(by <= slack, qPrintable(QString::number(by)));
                  const double lost = days > 0 ? misplaced(series, daily, line, days) : 0;
                  QVERIFY2(lost <= 1e-6, qPrintable(QString::number(lost)));
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

    /// What the opening pipeline further right took, by the quarter of its revenue, and what is
    /// planned with it: at a stage that all deals pass, as much money is missing as of the target.
    void passed_isTheSame()
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
                        QVERIFY(isAlike(there,
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
};

QTEST_APPLESS_MAIN(tst_DayByDay)
#include "tst_day_by_day.moc"
