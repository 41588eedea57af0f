// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The amounts of won deals: their mean, quantiles and spreads.

#include "app/evidence/slice.h"

#include <cmath>
#include <vector>

namespace lockstep {

/// Sums up numbers for their standard deviation (Welford).
class Deviation {
public:
    void add(double number)
    {
        ++m_count;
        const double before = number - m_mean;
        m_mean += before / m_count;
        m_squares += before * (number - m_mean);
    }
    /// Of a sample; 0 of fewer than two.
    [[nodiscard]] double value() const
    {
        return m_count < 2 ? 0 : std::sqrt(m_squares / (m_count - 1));
    }

private:
    double m_count = 0;
    double m_mean = 0;
    double m_squares = 0;
};

class DealCounts {
public:
    void add(qint64 amount, double logarithm)
    {
        m_amounts.push_back(amount);
        m_spread.add(static_cast<double>(amount));
        m_logSpread.add(logarithm);
    }
    [[nodiscard]] MeasuredDeals measured() const;

private:
    std::vector<qint64> m_amounts;
    Deviation m_spread;
    Deviation m_logSpread;
};

} // namespace lockstep
