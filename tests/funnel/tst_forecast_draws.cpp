// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The generator, the mathematics and the distributions under the forecast. What single
// draws are held to comes from second_working.py.
#include "app/funnel/forecast_counts.h"
#include "app/funnel/forecast_distribution.h"
#include "app/funnel/forecast_math.h"

#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kKey = drawKey(7, Purpose::Rate, 501);
constexpr int kDraws = 200'000;

SplitMix trial(qint64 number)
{
    return SplitMix::ofTrial(kKey, number);
}

/// What `draw` yields in the first trials.
template <class Draw> QList<double> first(int count, Draw draw)
{
    QList<double> drawn;
    for (int i = 0; i < count; ++i) {
        SplitMix random = trial(i);
        drawn.append(draw(random));
    }
    return drawn;
}

/// Mean and variance of many draws, held against the true ones within five standard errors;
/// `fourth` is the fourth central moment by the squared variance, 3 for a bell.
template <class Draw> void compareMoments(double mean, double variance, double fourth, Draw draw)
{
    double sum = 0;
    double squares = 0;
    for (const double value : first(kDraws, draw)) {
        sum += value - mean;
        squares += (value - mean) * (value - mean);
    }
    const double error = std::sqrt(variance / kDraws);
    QVERIFY2(std::abs(sum / kDraws) < 5 * error, qPrintable(QString::number(sum / kDraws / error)));
    const double ofVariance = std::sqrt((fourth - 1) / kDraws);
    QVERIFY2(std::abs(squares / kDraws / variance - 1) < 5 * ofVariance,
        qPrintable(QString::number(squares / kDraws / variance)));
}

/// How often each count came, against how often it should: Pearson's sum of squares.
template <class Draw, class LogChance>
void compareFrequencies(int from, int to, Draw draw, LogChance logChance)
{
    QList<double> seen(to + 1);
    for (const double value : first(kDraws, draw)) {
        if (value >= from && value <= to)
            ++seen[int(value)];
    }
    double sum = 0;
    for (int k = from; k <= to; ++k) {
        const double expected = kDraws * std::exp(logChance(k));
        sum += (seen[k] - expected) * (seen[k] - expected) / expected;
    }
    const int freedom = to - from + 1;
    QVERIFY2(sum < freedom + 5 * std::sqrt(2.0 * freedom), qPrintable(QString::number(sum)));
}

} // namespace

class tst_ForecastDraws : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void splitMix_drawsThePublishedNumbers()
    {
        // Vigna's splitmix64.c from the state 1234567.
        SplitMix random(1234567);
        for (const quint64 expected : { 6457827717110365317U, 3203168211198807973U,
                 9817491932198370423U, 4593380528125082431U, 16408922859458223821U })
            QCOMPARE(random.next(), expected);
    }

    void drawKey_tellsSeedPurposeAndIdApart()
    {
        QCOMPARE(drawKey(1, Purpose::Rate, 501), 2086462900461062331U);
        QSet<quint64> keys;
        for (const quint64 seed : { 1U, 2U }) {
            for (const Purpose purpose : { Purpose::Rate, Purpose::DealSize, Purpose::Volume })
                keys << drawKey(seed, purpose, 1) << drawKey(seed, purpose, 2);
        }
        QCOMPARE(keys.size(), 12);
    }

    void uniform_liesBetweenZeroAndOne()
    {
        compareMoments(0.5, 1.0 / 12, 1.8, [](SplitMix &random) { return random.uniform(); });
        for (const double value : first(1'000, [](SplitMix &random) { return random.uniform(); }))
            QVERIFY(value > 0 && value < 1);
    }

    void logAndExp_areAsGoodAsTheSystems()
    {
        for (double x = -690; x < 690; x += 0.137)
            QVERIFY(std::abs(portableExp(x) / std::exp(x) - 1) < 1e-15);
        QCOMPARE(portableExp(0), 1.0);
        QCOMPARE(portableExp(-1e6), 0.0);
        for (double x = 1e-300; x < 1e300; x *= 1.37)
            QVERIFY(std::abs(portableLog(x) - std::log(x)) <= 1e-15 * std::abs(std::log(x)));
        QCOMPARE(portableLog(1), 0.0);
        for (double x = 1e-18; x < 10; x *= 1.37)
            QVERIFY(std::abs(portableLog1p(x) / std::log1p(x) - 1) < 1e-15);
        for (double x = 1e-18; x < 1; x *= 1.37)
            QVERIFY(std::abs(portableLog1p(-x) / std::log1p(-x) - 1) < 2e-15);
    }

    void chances_addUpToOne()
    {
        for (const double mean : { 0.3, 9.0, 40.0 }) {
            double sum = 0;
            for (int k = 0; k < 400; ++k)
                sum += std::exp(logPoisson(k, mean));
            QVERIFY(std::abs(sum - 1) < 1e-13);
        }
        for (const double chance : { 0.01, 0.5, 0.97 }) {
            double sum = 0;
            for (int k = 0; k <= 90; ++k)
                sum += std::exp(logBinomial(k, 90, chance));
            QVERIFY(std::abs(sum - 1) < 1e-13);
        }
    }

    void draws_areThoseOfTheSecondWorking()
    {
        QCOMPARE(first(3, [](SplitMix &random) { return random.uniform(); }),
            (QList<double> { 0x1.c04d0f6d26ca6p-2, 0x1.15ea417bcfd30p-5, 0x1.74f8fdbcd1459p-1 }));
        QCOMPARE(first(3, drawNormal),
            (QList<double> { 0x1.1b5bceec8e528p-1, 0x1.55b9bbe938072p-3, -0x1.274c21f21344bp+0 }));
        const auto drawFrom = [](const Distribution &distribution) {
            return first(3, [&](SplitMix &random) { return distribution.draw(random); });
        };
        QCOMPARE(drawFrom(Distribution::measuredRate(20, 80)),
            (QList<double> { 0x1.ad424e01062c3p-3, 0x1.bce1fc47c0301p-3, 0x1.795644f3f6fa7p-3 }));
        QCOMPARE(drawFrom(Distribution::pert(80, 100, 120)),
            (QList<double> { 0x1.8b439eff83e68p+6, 0x1.9dc314e92eb44p+6, 0x1.922b6948d9d70p+6 }));
        QCOMPARE(drawFrom(Distribution::logNormal(100, 0.5)),
            (QList<double> { 0x1.d0ab30f5946b6p+6, 0x1.831c9a2dc9022p+6, 0x1.9ef1f1d1b8e26p+5 }));
    }

    void counts_areThoseOfTheSecondWorking()
    {
        const auto poisson = [](double mean) {
            return first(8, [mean](SplitMix &random) { return drawPoisson(random, mean); });
        };
        QCOMPARE(poisson(0.5), (QList<double> { 0, 0, 1, 0, 0, 0, 0, 1 }));
        QCOMPARE(poisson(4), (QList<double> { 4, 1, 5, 3, 1, 4, 3, 5 }));
        QCOMPARE(poisson(30), (QList<double> { 29, 38, 34, 27, 20, 30, 28, 32 }));
        QCOMPARE(poisson(1e6),
            (QList<double> { 999825, 1001440, 1000684, 999547, 998106, 999947, 999658, 1000400 }));
        const auto binomial = [](double n, double chance) {
            return first(8, [=](SplitMix &random) { return drawBinomial(random, n, chance); });
        };
        QCOMPARE(binomial(10, 0.3), (QList<double> { 3, 1, 4, 2, 1, 3, 2, 3 }));
        QCOMPARE(binomial(60, 0.4), (QList<double> { 23, 30, 27, 22, 17, 24, 23, 26 }));
        QCOMPARE(binomial(60, 0.9), (QList<double> { 54, 58, 53, 55, 57, 54, 55, 53 }));
        QCOMPARE(binomial(1e6, 0.25),
            (QList<double> { 249924, 250623, 250296, 249804, 249180, 249977, 249852, 250173 }));
    }

    void normal_hasItsMoments() { compareMoments(0, 1, 3, drawNormal); }

    void measuredRate_hasItsMoments()
    {
        // Beta(21, 81): mean 21/102, variance 21 · 81 / (102² · 103).
        const Distribution rate = Distribution::measuredRate(20, 80);
        const double variance = 21.0 * 81 / (102.0 * 102 * 103);
        QCOMPARE(rate.mean(), 21.0 / 102);
        QCOMPARE(rate.deviation(), std::sqrt(variance));
        compareMoments(
            21.0 / 102, variance, 3.1, [&](SplitMix &random) { return rate.draw(random); });
    }

    void pert_hasItsMoments()
    {
        // (0 + 4 · 30 + 60) / 6 = 30, and Beta(3, 3) on [0, 60]: variance 60² · 9 / (36 · 7).
        const Distribution pert = Distribution::pert(0, 30, 60);
        QCOMPARE(pert.mean(), 30.0);
        compareMoments(30, 60.0 * 60 * 9 / (36 * 7), 2.34,
            [&](SplitMix &random) { return pert.draw(random); });
        // (10 + 4 · 20 + 70) / 6 = 80/3.
        const Distribution skewed = Distribution::pert(10, 20, 70);
        QVERIFY(std::abs(skewed.mean() - 80.0 / 3) < 1e-12);
        compareMoments(80.0 / 3, skewed.deviation() * skewed.deviation(), 3,
            [&](SplitMix &random) { return skewed.draw(random); });
    }

    void pert_withoutRange_isFixed()
    {
        const Distribution pert = Distribution::pert(0.4, 0.4, 0.4);
        SplitMix random(1);
        QCOMPARE(pert.draw(random), 0.4);
        QCOMPARE(pert.deviation(), 0.0);
    }

    void logNormal_hasItsMoments()
    {
        const Distribution deals = Distribution::logNormal(1000, 0.3);
        QCOMPARE(deals.mean(), 1000.0);
        QCOMPARE(deals.deviation(), 300.0);
        // Kurtosis at w = 1.09: w⁴ + 2 w³ + 3 w² - 3 = 4.566.
        compareMoments(1000, 90'000, 4.566, [&](SplitMix &random) { return deals.draw(random); });
    }

    void poisson_hasItsMoments_data()
    {
        QTest::addColumn<double>("mean");
        for (const double mean : { 0.1, 1.0, 9.99, 10.0, 35.0, 1000.0, 1e6, 1e12 })
            QTest::addRow("%g", mean) << mean;
    }

    void poisson_hasItsMoments()
    {
        QFETCH(double, mean);
        compareMoments(mean, mean, 3 + 1 / mean,
            [mean](SplitMix &random) { return drawPoisson(random, mean); });
    }

    void poisson_hasItsFrequencies()
    {
        for (const auto &[mean, from, to] :
            { std::tuple(6.0, 0, 16), std::tuple(10.5, 2, 24), std::tuple(40.0, 20, 64) }) {
            compareFrequencies(
                from, to, [mean = mean](SplitMix &random) { return drawPoisson(random, mean); },
                [mean = mean](int k) { return k * std::log(mean) - mean - std::lgamma(k + 1); });
        }
    }

    void poisson_ofNothing_isNothing()
    {
        SplitMix random(1);
        QCOMPARE(drawPoisson(random, 0), 0.0);
    }

    void binomial_hasItsMoments_data()
    {
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("chance");
        for (const double count : { 1.0, 12.0, 300.0, 1e6, 1e12 }) {
            for (const double chance : { 0.03, 0.5, 0.92 })
                QTest::addRow("%g of %g", chance, count) << count << chance;
        }
        QTest::addRow("one in 10^11") << 1e12 << 1e-11;
    }

    void binomial_hasItsMoments()
    {
        QFETCH(double, count);
        QFETCH(double, chance);
        const double variance = count * chance * (1 - chance);
        compareMoments(count * chance, variance, 3 + 1 / variance,
            [=](SplitMix &random) { return drawBinomial(random, count, chance); });
    }

    void binomial_hasItsFrequencies()
    {
        for (const auto &[chance, from, to] :
            { std::tuple(0.1, 0, 12), std::tuple(0.3, 5, 26), std::tuple(0.8, 28, 48) }) {
            const double p = chance;
            compareFrequencies(
                from, to, [p](SplitMix &random) { return drawBinomial(random, 50, p); },
                [p](int k) {
                    return std::lgamma(51) - std::lgamma(k + 1) - std::lgamma(51 - k)
                        + k * std::log(p) + (50 - k) * std::log(1 - p);
                });
        }
    }

    void binomial_certain_isAllOrNone()
    {
        SplitMix random(1);
        QCOMPARE(drawBinomial(random, 40, 1), 40.0);
        QCOMPARE(drawBinomial(random, 40, 0), 0.0);
        QCOMPARE(drawBinomial(random, 0, 0.5), 0.0);
    }
};

QTEST_APPLESS_MAIN(tst_ForecastDraws)
#include "tst_forecast_draws.moc"
