// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_distribution.h"

#include "app/funnel/forecast_math.h"

#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr size_t kLayers = 256;
constexpr double kTail = 3.654152885361009; ///< where the lowest layer's tail begins
constexpr double kArea = 0.004928673233974658; ///< of each layer

double bell(double x)
{
    return portableExp(-0.5 * x * x);
}

/// Right ends of the layers, from the lowest, and the bell's height there.
struct Ziggurat {
    std::array<double, kLayers + 1> ends {};
    std::array<double, kLayers + 1> heights {};

    Ziggurat()
    {
        ends[0] = kArea / bell(kTail); // as wide as its area without the tail asks for
        ends[1] = kTail;
        for (size_t i = 2; i < kLayers; ++i) {
            const double height = bell(ends[i - 1]) + kArea / ends[i - 1];
            ends[i] = std::sqrt(-2 * portableLog(height));
        }
        for (size_t i = 0; i <= kLayers; ++i)
            heights[i] = bell(ends[i]);
    }
};

const Ziggurat &ziggurat()
{
    static const Ziggurat made;
    return made;
}

double beyondTail(SplitMix &random, bool isNegative)
{
    for (;;) {
        const double beyond = -portableLog(random.uniform()) / kTail;
        const double other = -portableLog(random.uniform());
        if (2 * other >= beyond * beyond)
            return isNegative ? -kTail - beyond : kTail + beyond;
    }
}

} // namespace

double drawNormal(SplitMix &random)
{
    const Ziggurat &all = ziggurat();
    for (;;) {
        const quint64 word = random.next();
        const auto layer = static_cast<size_t>(word & (kLayers - 1));
        // The top 53 bits, from -1 up to 1; the layer's bits are not among them.
        const double side = static_cast<double>(static_cast<qint64>(word) >> 11U) * 0x1p-52;
        const double x = side * all.ends[layer];
        if (std::abs(x) < all.ends[layer + 1])
            return x;
        if (layer == 0)
            return beyondTail(random, side < 0);
        const double low = all.heights[layer];
        const double high = all.heights[layer + 1];
        if (low + (high - low) * random.uniform() < bell(x))
            return x;
    }
}

Distribution::Gamma Distribution::gamma(double shape)
{
    const double d = shape - 1.0 / 3;
    return { d, 1 / std::sqrt(9 * d) };
}

double Distribution::Gamma::draw(SplitMix &random) const
{
    for (;;) {
        const double x = drawNormal(random);
        const double root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        const double u = random.uniform();
        const double square = x * x;
        if (u < 1 - 0.0331 * (square * square)
            || portableLog(u) < 0.5 * square + d * (1 - v + portableLog(v)))
            return d * v;
    }
}

Distribution Distribution::fixed(double value)
{
    Distribution result;
    result.m_mean = value;
    return result;
}

Distribution Distribution::beta(double low, double high, double a, double b)
{
    Distribution result;
    result.m_kind = Kind::Beta;
    result.m_low = low;
    result.m_span = high - low;
    result.m_mean = low + result.m_span * (a / (a + b));
    result.m_deviation = result.m_span * std::sqrt(a * b / (a + b + 1)) / (a + b);
    result.m_first = gamma(a);
    result.m_second = gamma(b);
    return result;
}

Distribution Distribution::measuredRate(double won, double lost)
{
    return beta(0, 1, won + 1, lost + 1);
}

Distribution Distribution::pert(double low, double likely, double high)
{
    if (low >= high)
        return fixed(likely);
    const double span = high - low;
    return beta(low, high, 1 + 4 * ((likely - low) / span), 1 + 4 * ((high - likely) / span));
}

Distribution Distribution::logNormal(double mean, double spread)
{
    if (mean <= 0 || spread <= 0)
        return fixed(mean);
    Distribution result;
    const double variance = portableLog1p(spread * spread);
    result.m_kind = Kind::LogNormal;
    result.m_mean = mean;
    result.m_deviation = mean * spread;
    result.m_low = -0.5 * variance;
    result.m_span = std::sqrt(variance);
    return result;
}

double Distribution::draw(SplitMix &random) const
{
    if (m_kind == Kind::Fixed)
        return m_mean;
    if (m_kind == Kind::LogNormal)
        return m_mean * portableExp(m_low + m_span * drawNormal(random));
    const double first = m_first.draw(random);
    return m_low + m_span * (first / (first + m_second.draw(random)));
}

} // namespace lockstep
