// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/whole_wins.h"

#include <algorithm>
#include <cmath>

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

HeadCount headCount(double exact)
{
    return { exact, roundedUp(exact) };
}

} // namespace lockstep
