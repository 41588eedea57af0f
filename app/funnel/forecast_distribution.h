// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How an uncertain input is distributed, and drawing it. Exact methods on exact arithmetic: no
// tables of quantiles, nothing of the system's mathematics.
// Source: funnel-maths, section 7.

#include "app/funnel/forecast_random.h"

namespace lockstep {

/// Ziggurat of 256 layers (Marsaglia, Tsang 2000).
[[nodiscard]] double drawNormal(SplitMix &random);

class Distribution {
public:
    static Distribution fixed(double value);
    /// A rate of which `won` were seen to convert and `lost` not: Beta(won + 1, lost + 1).
    static Distribution measuredRate(double won, double lost);
    /// A Beta on [low, high] whose mean is (low + 4 likely + high) / 6. low <= likely <= high.
    static Distribution pert(double low, double likely, double high);
    /// `spread` is standard deviation / mean. mean >= 0, spread >= 0.
    static Distribution logNormal(double mean, double spread);

    [[nodiscard]] double mean() const { return m_mean; }
    [[nodiscard]] double deviation() const { return m_deviation; } ///< standard
    [[nodiscard]] double draw(SplitMix &random) const;

private:
    /// A Gamma of shape >= 1, ready for Marsaglia's and Tsang's method (2000).
    struct Gamma {
        double d = 0;
        double c = 0;
        [[nodiscard]] double draw(SplitMix &random) const;
    };
    enum class Kind { Fixed, Beta, LogNormal };

    static Gamma gamma(double shape);
    static Distribution beta(double low, double high, double a, double b);

    Kind m_kind = Kind::Fixed;
    double m_mean = 0;
    double m_deviation = 0;
    double m_low = 0; ///< Beta: where it begins; LogNormal: its median's logarithm over the mean's
    double m_span = 0; ///< Beta: how far it reaches; LogNormal: the logarithm's deviation
    Gamma m_first;
    Gamma m_second;
};

} // namespace lockstep
