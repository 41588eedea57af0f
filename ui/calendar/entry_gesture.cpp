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

QList<Entry> byDate(const Plan &plan)
{
    auto entries = plan.entries;
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.period.start, a.period.end, a.id)
            < std::tie(b.period.start, b.period.end, b.id);
    });
    return entries;
}

Id<Entry> entryAfter(const Plan &plan, Id<Entry> from, int steps)
{
    const auto entries = byDate(plan);
    const auto at = std::find_if(
        entries.cbegin(), entries.cend(), [from](const Entry &entry) { return entry.id == from; });
    const auto beforeFirst = steps > 0 ? -1 : entries.size();
    const auto index = (at == entries.cend() ? beforeFirst : at - entries.cbegin()) + steps;
    return index >= 0 && index < entries.size() ? entries[index].id : Id<Entry> {};
}

} // namespace lockstep
