// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/day_counts.h"

#include "app/plan/limits.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

double DayCounts::within(qint64 days) const
{
    const auto end = std::min(m_counts.size(), static_cast<std::size_t>(days) + 1);
    qint64 count = 0;
    for (std::size_t day = 0; day < end; ++day)
        count += m_counts[day];
    return m_cases == 0 ? 0 : static_cast<double>(count) / static_cast<double>(m_cases);
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
    if (m_cases == 0)
        return 0;
    const double place = share * static_cast<double>(m_cases - 1);
    const auto lower = static_cast<qint64>(std::floor(place));
    const auto low = static_cast<double>(at(lower));
    const auto high = static_cast<double>(at(std::min(lower + 1, m_cases - 1)));
    return low + (high - low) * (place - std::floor(place));
}

MeasuredTime DayCounts::measured() const
{
    MeasuredTime time;
    time.cases = m_cases;
    if (m_cases == 0)
        return time;
    time.mean = static_cast<double>(m_sum) / static_cast<double>(m_cases);
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
    }
    return time;
}

} // namespace lockstep
