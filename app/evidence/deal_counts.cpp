// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/deal_counts.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

using Amounts = std::vector<qint64>;

/// Between the two nearest amounts in proportion. Leaves those below `share` before those above, so
/// that higher shares are found among fewer.
double quantileOf(Amounts &amounts, Amounts::iterator &from, double share)
{
    const double place = share * static_cast<double>(amounts.size() - 1);
    const auto lower = amounts.begin() + static_cast<std::ptrdiff_t>(std::floor(place));
    std::nth_element(from, lower, amounts.end());
    from = lower;
    const auto low = static_cast<double>(*lower);
    if (lower + 1 == amounts.end())
        return low;
    const auto high = static_cast<double>(*std::min_element(lower + 1, amounts.end()));
    return low + (high - low) * (place - std::floor(place));
}

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

} // namespace

MeasuredDeals DealCounts::measured() const
{
    MeasuredDeals deals;
    deals.cases = static_cast<qint64>(m_amounts.size());
    if (m_amounts.empty())
        return deals;
    Deviation amounts;
    Deviation logarithms;
    for (const auto amount : m_amounts) {
        deals.sum += amount;
        amounts.add(static_cast<double>(amount));
        logarithms.add(std::log(static_cast<double>(std::max<qint64>(1, amount))));
    }
    deals.mean = static_cast<double>(deals.sum) / static_cast<double>(deals.cases);
    deals.spread = amounts.value() / deals.mean;
    deals.logSpread = logarithms.value();
    auto parted = m_amounts;
    auto from = parted.begin();
    deals.lowerQuartile = quantileOf(parted, from, 0.25);
    deals.median = quantileOf(parted, from, 0.5);
    deals.upperQuartile = quantileOf(parted, from, 0.75);
    deals.ninety = quantileOf(parted, from, 0.9);
    return deals;
}

} // namespace lockstep
