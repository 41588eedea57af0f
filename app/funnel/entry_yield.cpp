// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_yield.h"

namespace lockstep {

namespace {

/// The day on which month number `month` after `end` begins, whole days: the same for every end.
QDate monthAfter(QDate end, qsizetype month)
{
    return end.addDays(qint64(std::llround(Duration { month * LagCurve::kMonth }.days())));
}

} // namespace

QVarLengthArray<YieldPart, 1> yieldParts(const Entry &entry)
{
    const QList<Ratio> &shares = entry.yieldCurve.shares;
    QVarLengthArray<YieldPart, 1> parts;
    if (shares.isEmpty())
        parts.append({ entry.period, 1 });
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const Period month { monthAfter(entry.period.end, i - 1), monthAfter(entry.period.end, i) };
        if (shares[i].ppm > 0)
            parts.append({ i == 0 ? entry.period : month, shares[i].fraction() });
    }
    return parts;
}

Period yieldPeriod(const Entry &entry)
{
    const auto parts = yieldParts(entry);
    return { parts.first().period.start, parts.last().period.end };
}

} // namespace lockstep
