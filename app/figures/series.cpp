// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/series.h"

#include <functional>
#include <numeric>

namespace lockstep {

namespace {

template <class Operation> Series paired(const Series &a, const Series &b, Operation operation)
{
    QList<double> months(std::max(a.months.size(), b.months.size()));
    for (qsizetype i = 0; i < months.size(); ++i)
        months[i] = operation(a.months.value(i), b.months.value(i));
    return { operation(a.before, b.before), std::move(months), operation(a.after, b.after) };
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

Series operator*(const Series &series, double factor)
{
    QList<double> months = series.months.toList();
    for (double &month : months)
        month *= factor;
    return { series.before * factor, std::move(months), series.after * factor };
}

} // namespace lockstep
