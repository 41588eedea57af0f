// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_gesture.h"

namespace lockstep {

Period draggedPeriod(Period period, Grip grip, qint64 days)
{
    if (grip != Grip::End)
        period.start = period.start.addDays(days);
    if (grip != Grip::Start)
        period.end = period.end.addDays(days);
    if (grip == Grip::Start)
        period.start = std::min(period.start, period.lastDay());
    if (grip == Grip::End)
        period.end = std::max(period.end, period.start.addDays(1));
    return period;
}

Period drawnPeriod(QDate one, QDate other)
{
    return { std::min(one, other), std::max(one, other).addDays(1) };
}

Id<Entry> entryAfter(const Plan &plan, Id<Entry> from, int steps)
{
    QList<Entry> byDate = plan.entries;
    std::sort(byDate.begin(), byDate.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.period.start, a.period.end, a.id)
            < std::tie(b.period.start, b.period.end, b.id);
    });
    const auto at = std::find_if(
        byDate.cbegin(), byDate.cend(), [from](const Entry &entry) { return entry.id == from; });
    const auto beforeFirst = steps > 0 ? -1 : byDate.size();
    const auto index = (at == byDate.cend() ? beforeFirst : at - byDate.cbegin()) + steps;
    return index >= 0 && index < byDate.size() ? byDate[index].id : Id<Entry> {};
}

} // namespace lockstep
