// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/deal_counts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

double quantileOf(const std::vector<qint64> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto lower = static_cast<std::size_t>(std::floor(place));
    const auto upper = std::min(lower + 1, sorted.size() - 1);
    const auto low = static_cast<double>(sorted[lower]);
    return low + (static_cast<double>(sorted[upper]) - low) * (place - std::floor(place));
}

/// Standard deviation of a sample; 0 of fewer than two.
template <class Of> double deviation(const std::vector<qint64> &amounts, Of of)
{
    if (amounts.size() < 2)
        return 0;
    const auto count = static_cast<double>(amounts.size());
    double sum = 0;
    for (const auto amount : amounts)
        sum += of(amount);
    double squares = 0;
    for (const auto amount : amounts)
        squares += (of(amount) - sum / count) * (of(amount) - sum / count);
    return std::sqrt(squares / (count - 1));
}

} // namespace

MeasuredDeals DealCounts::measured() const
{
    MeasuredDeals deals;
    deals.cases = static_cast<qint64>(m_amounts.size());
    if (m_amounts.empty())
        return deals;
    auto sorted = m_amounts;
    std::sort(sorted.begin(), sorted.end());
    deals.sum = std::accumulate(sorted.begin(), sorted.end(), qint64 { 0 });
    deals.mean = static_cast<double>(deals.sum) / static_cast<double>(deals.cases);
    deals.median = quantileOf(sorted, 0.5);
    deals.lowerQuartile = quantileOf(sorted, 0.25);
    deals.upperQuartile = quantileOf(sorted, 0.75);
    deals.ninety = quantileOf(sorted, 0.9);
    const auto asItIs = [](qint64 amount) { return static_cast<double>(amount); };
    const auto logarithm
        = [](qint64 amount) { return std::log(static_cast<double>(std::max<qint64>(1, amount))); };
    deals.spread = deviation(sorted, asItIs) / deals.mean;
    deals.logSpread = deviation(sorted, logarithm);
    return deals;
}

} // namespace lockstep
