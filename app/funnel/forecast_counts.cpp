// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_counts.h"

#include "app/funnel/forecast_math.h"

#include <cmath>

namespace lockstep {

namespace {

constexpr double kFewest = 10; ///< mean from which rejection is quicker, and valid

/// A hat over the chances of k: floor of a transformed uniform number, accepted at once in most
/// cases.
struct Hat {
    double a;
    double b;
    double centre;
    double quickly; ///< chance of accepting at once
    double scale;

    /// `logChance(k)` up to a constant that `scale` knows.
    template <class LogChance> double draw(SplitMix &random, double most, LogChance logChance) const
    {
        for (;;) {
            const double u = random.uniform() - 0.5;
            const double v = random.uniform();
            const double edge = 0.5 - std::abs(u);
            const double k = std::floor((2 * a / edge + b) * u + centre);
            if (edge >= 0.07 && v <= quickly)
                return k;
            if (k < 0 || k > most)
                continue;
            if (portableLog(v * scale / (a / (edge * edge) + b)) <= logChance(k))
                return k;
        }
    }
};

double fewPoisson(SplitMix &random, double mean)
{
    double left = random.uniform();
    double chance = portableExp(-mean);
    double k = 0;
    while (left > chance && chance > 0) {
        left -= chance;
        chance *= mean / ++k;
    }
    return k;
}

double manyPoisson(SplitMix &random, double mean)
{
    const double root = std::sqrt(mean);
    const double b = 0.931 + 2.53 * root;
    const Hat hat { -0.059 + 0.02483 * b, b, mean + 0.43, 0.9277 - 3.6224 / (b - 2),
        1.1239 + 1.1328 / (b - 3.4) };
    constexpr double kNoLimit = 0x1p53;
    return hat.draw(random, kNoLimit, [&](double k) { return logPoisson(k, mean); });
}

double fewBinomial(SplitMix &random, double n, double chance)
{
    const double odds = chance / (1 - chance);
    double left = random.uniform();
    double ofK = portableExp(n * portableLog1p(-chance));
    double k = 0;
    while (left > ofK && k < n && ofK > 0) {
        left -= ofK;
        ofK *= odds * ((n - k) / (k + 1));
        ++k;
    }
    return k;
}

double manyBinomial(SplitMix &random, double n, double chance)
{
    const double root = std::sqrt(n * chance * (1 - chance));
    const double b = 1.15 + 2.53 * root;
    const double mode = std::floor((n + 1) * chance);
    const Hat hat { -0.0873 + 0.0248 * b + 0.01 * chance, b, n * chance + 0.5, 0.92 - 4.2 / b,
        (2.83 + 5.1 / b) * root };
    const double ofMode = logBinomial(mode, n, chance);
    return hat.draw(random, n, [&](double k) { return logBinomial(k, n, chance) - ofMode; });
}

} // namespace

double drawPoisson(SplitMix &random, double mean)
{
    if (mean <= 0)
        return 0;
    return mean < kFewest ? fewPoisson(random, mean) : manyPoisson(random, mean);
}

double drawBinomial(SplitMix &random, double n, double chance)
{
    if (n <= 0 || chance <= 0)
        return 0;
    if (chance >= 1)
        return n;
    if (chance > 0.5)
        return n - drawBinomial(random, n, 1 - chance);
    return n * chance < kFewest ? fewBinomial(random, n, chance) : manyBinomial(random, n, chance);
}

} // namespace lockstep
