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

void addParts(YieldParts &to, const Entry &entry, const Period &date)
{
    const QList<Ratio> &shares = entry.yieldCurve.shares;
    if (shares.isEmpty())
        to.append({ date, 1 });
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const Period month { monthAfter(date.end, i - 1), monthAfter(date.end, i) };
        if (shares[i].ppm > 0)
            to.append({ i == 0 ? date : month, shares[i].fraction() });
    }
}

/// What begins the day after the last part ends, as long as that, goes on evenly: each day of the
/// week is one part, not seven.
bool isJoined(YieldParts &to, const Period &date)
{
    if (to.isEmpty() || to.last().period.end != date.start)
        return false;
    YieldPart &last = to.last();
    const auto length = static_cast<double>(date.days());
    if (static_cast<double>(last.period.days()) != last.share * length)
        return false;
    last.period.end = date.end;
    ++last.share;
    return true;
}

} // namespace

YieldParts yieldParts(const Entry &entry, const Period &date)
{
    YieldParts parts;
    addParts(parts, entry, date);
    return parts;
}

YieldParts yieldParts(const Entry &entry, const CountedDates &dates)
{
    YieldParts parts;
    if (entry.rule.isEmpty() && entry.alsoDates.isEmpty() && entry.yieldCurve.isEmpty()) {
        parts.emplace_back(YieldPart { entry.period, 1 }); // as most do: thousands
        return parts;
    }
    for (const Period &date : dates.of(entry)) {
        if (!entry.yieldCurve.isEmpty() || !isJoined(parts, date))
            addParts(parts, entry, date);
    }
    return parts;
}

Period yieldPeriod(const Entry &entry, const Period &date)
{
    const auto parts = yieldParts(entry, date);
    return { parts.first().period.start, parts.last().period.end };
}

} // namespace lockstep
