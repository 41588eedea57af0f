// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/whole_wins.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

double roundedUp(double value)
{
    return std::ceil(value - 1e-9 * std::max(1.0, std::abs(value)));
}

QList<double> wholeWinsFirst(const QList<double> &needs)
{
    const double wins = needs.isEmpty() ? 0 : needs.last();
    const double factor = wins > 0 ? roundedUp(wins) / wins : 1;
    QList<double> whole;
    whole.reserve(needs.size());
    for (const double need : needs)
        whole.append(std::round(need * factor));
    return whole;
}

QList<double> shownNeeds(const Settings &settings, const QList<double> &needs)
{
    return settings.wholeWinsFirst ? wholeWinsFirst(needs) : needs;
}

QList<double> wholeParts(const QList<double> &parts, double whole)
{
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
    QList<double> result(parts.size());
    if (all <= 0)
        return result;
    const auto share = [&](qsizetype i) { return parts[i] * whole / all; };
    QList<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    double left = whole;
    for (const qsizetype i : std::as_const(order))
        left -= result[i] = std::floor(share(i) + 1e-9);
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return share(a) - result[a] > share(b) - result[b]; });
    for (qsizetype i = 0; i < order.size() && left > 0.5; ++i, --left)
        ++result[order[i]];
    return result;
}

HeadCount headCount(double exact)
{
    return { exact, roundedUp(exact) };
}

} // namespace lockstep
