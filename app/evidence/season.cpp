// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/season.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr qsizetype kMonthsInYear = 12;

} // namespace

int Season::best() const
{
    return static_cast<int>(std::max_element(index.begin(), index.end()) - index.begin()) + 1;
}

int Season::worst() const
{
    return static_cast<int>(std::min_element(index.begin(), index.end()) - index.begin()) + 1;
}

double Season::shareOf(int month) const
{
    constexpr double percents = 100;
    return std::round(index.value(month - 1) * percents) / percents;
}

Season seasonOf(const Measurement &measurement)
{
    QList<Month> over;
    for (const auto &month : measurement.months) {
        if (month.first.addMonths(1) <= measurement.lastDate.addDays(1))
            over += month;
    }
    Season season;
    season.months = over.size() / kMonthsInYear * kMonthsInYear;
    QList<qint64> won(kMonthsInYear);
    for (const auto &month : over.last(season.months)) {
        won[month.first.month() - 1] += month.won;
        season.won += month.won;
    }
    if (season.won == 0)
        return { season.months, 0, {} };
    const double average = static_cast<double>(season.won) / static_cast<double>(kMonthsInYear);
    for (const auto count : won)
        season.index += static_cast<double>(count) / average;
    return season;
}

} // namespace lockstep
