// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/series.h"

#include <numeric>

namespace lockstep {

namespace {

template <class Operation> Series paired(const Series &a, const Series &b, Operation operation)
{
    Series result { operation(a.before, b.before), {}, operation(a.after, b.after) };
    const qsizetype months = std::max(a.months.size(), b.months.size());
    result.months.reserve(months);
    for (qsizetype i = 0; i < months; ++i)
        result.months.append(operation(a.months.value(i), b.months.value(i)));
    return result;
}

} // namespace

double Series::inHorizon() const
{
    return std::accumulate(months.begin(), months.end(), 0.0);
}

double Series::total() const
{
    return before + inHorizon() + after;
}

Series operator+(const Series &a, const Series &b)
{
    return paired(a, b, std::plus<double>());
}

Series operator-(const Series &a, const Series &b)
{
    return paired(a, b, std::minus<double>());
}

QList<double> monthBorders(const QList<QDate> &monthStarts)
{
    QList<double> borders;
    for (const QDate start : monthStarts)
        borders.append(static_cast<double>(monthStarts.first().daysTo(start)));
    return borders;
}

Series series(const Flow &flow, const QList<double> &borders)
{
    QList<double> cells = counted(flow, borders);
    Series result;
    result.before = cells.takeFirst();
    if (!cells.isEmpty())
        result.after = cells.takeLast();
    result.months = std::move(cells);
    return result;
}

double inMonths(const Series &series, qsizetype from, qsizetype to)
{
    double sum = 0;
    for (qsizetype i = from; i < std::min(to, series.months.size()); ++i)
        sum += series.months[i];
    return sum;
}

} // namespace lockstep
