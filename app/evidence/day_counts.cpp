// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/day_counts.h"

#include "app/plan/limits.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace lockstep {

void DayCounts::add(const DayCounts &others)
{
    if (others.m_counts.size() > m_counts.size())
        m_counts.resize(others.m_counts.size());
    std::transform(others.m_counts.begin(), others.m_counts.end(), m_counts.begin(),
        m_counts.begin(), std::plus<>());
}

qint64 DayCounts::countUntil(std::size_t end) const
{
    const auto first = m_counts.begin();
    const auto last = first + static_cast<std::ptrdiff_t>(std::min(end, m_counts.size()));
    return std::accumulate(first, last, qint64 { 0 });
}

double DayCounts::within(std::size_t days) const
{
    return static_cast<double>(countUntil(days + 1)) / static_cast<double>(cases());
}

double DayCounts::mean() const
{
    std::size_t sum = 0;
    for (std::size_t day = 0; day < m_counts.size(); ++day)
        sum += day * m_counts[day];
    return static_cast<double>(sum) / static_cast<double>(cases());
}

/// The days of the case with so many below it.
qint64 DayCounts::at(qint64 rank) const
{
    qint64 below = 0;
    for (std::size_t day = 0; day < m_counts.size(); ++day) {
        below += m_counts[day];
        if (rank < below)
            return static_cast<qint64>(day);
    }
    return 0;
}

double DayCounts::quantile(double share) const
{
    const qint64 count = cases();
    if (count == 0)
        return 0;
    const double place = share * static_cast<double>(count - 1);
    const auto lower = static_cast<qint64>(std::floor(place));
    const auto low = static_cast<double>(at(lower));
    const auto high = static_cast<double>(at(std::min(lower + 1, count - 1)));
    return low + (high - low) * (place - std::floor(place));
}

MeasuredTime DayCounts::measured(EachDay days) const
{
    MeasuredTime time;
    time.cases = cases();
    if (time.cases == 0)
        return time;
    time.mean = mean();
    time.median = quantile(0.5);
    time.lowerQuartile = quantile(0.25);
    time.upperQuartile = quantile(0.75);
    time.ninety = quantile(0.9);
    time.within30 = within(30);
    time.within90 = within(90);
    time.within180 = within(180);
    constexpr double month = 30.4375;
    for (std::size_t day = 0; day < m_counts.size(); ++day) {
        const auto at = std::min<qsizetype>(
            static_cast<qsizetype>(static_cast<double>(day) / month), limits::kMaxCurveParts - 1);
        while (time.byMonth.size() <= at)
            time.byMonth += 0;
        time.byMonth[at] += m_counts[day];
        if (days == EachDay::Kept && m_counts[day] > 0)
            time.byDay += DayCases { static_cast<int>(day), qint64 { m_counts[day] } };
    }
    return time;
}

} // namespace lockstep
