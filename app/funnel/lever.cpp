// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/lever.h"

namespace lockstep {

double rateWorth(const QList<StepRevenue> &streams, RateChange change)
{
    double worth = 0;
    for (const auto &[rate, minorUnits] : streams) {
        if (rate <= 0)
            continue;
        const double scaled
            = change.shown > 0 ? rate * change.wanted / change.shown : change.wanted;
        worth += minorUnits * (std::min(scaled, 1.0) / rate - 1);
    }
    return worth;
}

} // namespace lockstep
