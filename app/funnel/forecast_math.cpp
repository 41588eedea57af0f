// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_math.h"

#include <QtGlobal>
#include <array>
#include <bit>
#include <cfloat>
#include <cmath>
#include <limits>

namespace lockstep {

static_assert(std::numeric_limits<double>::is_iec559 && FLT_EVAL_METHOD == 0,
    "The forecast is the same everywhere only where every step is rounded to a double.");

namespace {

constexpr double kLog2 = 0x1.62e42fefa39efp-1;
constexpr double kHalfLogTwoPi = 0x1.d67f1c864beb5p-1;
constexpr int kFractionBits = 52;
constexpr int kExponentBias = 1023;

/// 2 artanh(s) = log((1 + s) / (1 - s)) for |s| below 0.172, where the next term is under 2^-56.
double twiceArtanh(double s)
{
    constexpr std::array kTerms { 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11, 1.0 / 9,
        1.0 / 7, 1.0 / 5, 1.0 / 3 };
    const double square = s * s;
    double sum = 1.0 / 21;
    for (const double term : kTerms)
        sum = sum * square + term;
    return 2 * s + 2 * s * (square * sum);
}

/// e^r for |r| up to 0.7: the next term is under 2^-53 of the sum.
constexpr double exponentialSeries(double r)
{
    double sum = 1;
    for (int n = 18; n >= 1; --n)
        sum = 1 + r * sum / n;
    return sum;
}

constexpr int kParts = 64; ///< of a doubling
constexpr int kPartBits = 6;

/// 2^(i / 64).
constexpr std::array<double, kParts> partPowers()
{
    std::array<double, kParts> powers {};
    for (int i = 0; i < kParts; ++i)
        powers[static_cast<size_t>(i)] = exponentialSeries(i * (kLog2 / kParts));
    return powers;
}
constexpr std::array<double, kParts> kPartPowers = partPowers();

double powerOfTwo(int exponent)
{
    return std::bit_cast<double>(static_cast<quint64>(exponent + kExponentBias) << kFractionBits);
}

constexpr int kTabled = 16;

double factorial(int n)
{
    double product = 1;
    for (int i = 2; i <= n; ++i)
        product *= i;
    return product;
}

std::array<double, kTabled> smallStirlingErrors()
{
    std::array<double, kTabled> errors {};
    for (int n = 1; n < kTabled; ++n) {
        errors[static_cast<size_t>(n)]
            = portableLog(factorial(n)) - (n + 0.5) * portableLog(n) + n - kHalfLogTwoPi;
    }
    return errors;
}

/// log(n!) less Stirling's formula for it; whole n >= 1.
double stirlingError(double n)
{
    static const std::array<double, kTabled> small = smallStirlingErrors();
    if (n < kTabled)
        return small[static_cast<size_t>(n)];
    const double q = 1 / (n * n);
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - q / 1188) * q) * q) * q) / n;
}

/// x log(x / mean) + mean - x, also where the two are close.
double deviance(double x, double mean)
{
    const double distance = x - mean;
    if (std::abs(distance) >= 0.1 * (x + mean))
        return x * portableLog(x / mean) + mean - x;
    const double v = distance / (x + mean);
    double sum = distance * v;
    double term = 2 * x * v;
    for (int odd = 3;; odd += 2) {
        term *= v * v;
        const double next = sum + term / odd;
        if (next == sum)
            return sum;
        sum = next;
    }
}

} // namespace

double portableLog(double x)
{
    constexpr double kRootHalf = 0x1.6a09e667f3bcdp-1;
    constexpr quint64 kFraction = (quint64(1) << kFractionBits) - 1;
    constexpr quint64 kHalf = quint64(kExponentBias - 1) << kFractionBits;
    const auto bits = std::bit_cast<quint64>(x);
    int exponent = static_cast<int>(bits >> kFractionBits) - kExponentBias + 1;
    double mantissa = std::bit_cast<double>((bits & kFraction) | kHalf); // from 1/2 up to 1
    if (mantissa < kRootHalf) {
        mantissa *= 2;
        --exponent;
    }
    return exponent * kLog2 + twiceArtanh((mantissa - 1) / (mantissa + 1));
}

double portableLog1p(double x)
{
    return std::abs(x) < 0.25 ? twiceArtanh(x / (2 + x)) : portableLog(1 + x);
}

double portableExp(double x)
{
    constexpr double kLeast = -700;
    // A part's logarithm in two: whole numbers of the first are exact.
    constexpr double kPart = 0x1.62e42fcp-7;
    constexpr double kPartRest = 0x1.7d1cf79abc9e4p-34;
    constexpr double kSixth = 1.0 / 6;
    if (x < kLeast)
        return 0;
    const double whole = std::floor(x * (kParts / kLog2) + 0.5);
    const double r = (x - whole * kPart) - whole * kPartRest; // up to 0.0055
    const double square = r * r;
    const double series = r + square * (0.5 + r * kSixth)
        + square * square * (1.0 / 24 + r * (1.0 / 120) + square * (1.0 / 720));
    const int parts = static_cast<int>(whole);
    const double power = kPartPowers[static_cast<size_t>(parts & (kParts - 1))];
    return (power + power * series) * powerOfTwo(parts >> kPartBits);
}

double logPoisson(double k, double mean)
{
    if (k <= 0)
        return -mean;
    return -stirlingError(k) - deviance(k, mean) - kHalfLogTwoPi - 0.5 * portableLog(k);
}

double logBinomial(double k, double n, double chance)
{
    if (k <= 0)
        return n * portableLog1p(-chance);
    if (k >= n)
        return n * portableLog(chance);
    return stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * chance)
        - deviance(n - k, n * (1 - chance)) - kHalfLogTwoPi + 0.5 * portableLog(n / (k * (n - k)));
}

} // namespace lockstep
