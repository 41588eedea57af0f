// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/deal_counts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// Standard deviation of a sample; 0 of fewer than two.
template <class Number> double deviation(const std::vector<Number> &numbers, double mean)
{
    double squares = 0;
    for (const auto number : numbers)
        squares += (static_cast<double>(number) - mean) * (static_cast<double>(number) - mean);
    const auto count = static_cast<double>(numbers.size());
    return count < 2 ? 0 : std::sqrt(squares / (count - 1));
}

} // namespace

MeasuredDeals DealCounts::measured() const
{
    MeasuredDeals deals;
    deals.cases = static_cast<qint64>(m_amounts.size());
    if (m_amounts.empty())
        return deals;
    deals.sum = std::accumulate(m_amounts.begin(), m_amounts.end(), qint64 { 0 });
    deals.mean = static_cast<double>(deals.sum) / static_cast<double>(deals.cases);
    deals.spread = deviation(m_amounts, deals.mean) / deals.mean;
    const auto logarithms = std::accumulate(m_logarithms.begin(), m_logarithms.end(), 0.0);
    deals.logSpread = deviation(m_logarithms, logarithms / static_cast<double>(deals.cases));
    auto parted = m_amounts;
    auto from = parted.begin();
    deals.lowerQuartile = quantileOf(parted, from, 0.25);
    deals.median = quantileOf(parted, from, 0.5);
    deals.upperQuartile = quantileOf(parted, from, 0.75);
    deals.ninety = quantileOf(parted, from, 0.9);
    return deals;
}

} // namespace lockstep
