// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/clashes.h"

#include "app/calendar/clash_parts.h"
#include "app/calendar/entry_dates.h"

#include <algorithm>
#include <tuple>

namespace lockstep {

bool speaksToMarket(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Campaign:
    case EntryKind::TradeShow:
    case EntryKind::Event:
    case EntryKind::Launch:
    case EntryKind::PricePromotion:
    case EntryKind::Content:
        return true;
    case EntryKind::EndOfSale:
    case EntryKind::CloseOff:
    case EntryKind::Training:
    case EntryKind::Review:
    case EntryKind::RideAlong:
    case EntryKind::Other:
        break;
    }
    return false;
}

/// Dates beside what they are of: sorting rows that lie all over the memory takes as long again.
static EntryRows byStart(const Plan &plan)
{
    const CountedDates dates(plan);
    EntryRows rows;
    rows.reserve(size_t(plan.entries.size()));
    for (const Entry &entry : plan.entries) {
        if (entry.state == EntryState::Idea || !entry.period.isValid())
            continue;
        const auto all = dates.of(entry);
        for (const Period &period : all)
            rows.push_back({ &entry, period, &period == all.begin() });
    }
    std::sort(rows.begin(), rows.end(), [](const DatedEntry &a, const DatedEntry &b) {
        return std::tie(a.period.start, a.entry) < std::tie(b.period.start, b.entry);
    });
    return rows;
}

Clash clashOf(ClashKind kind, const EntryRows &entries)
{
    Clash clash { kind };
    clash.period = entries.front().period;
    clash.entries.reserve(qsizetype(entries.size()));
    for (const auto &[entry, period, isFirst] : entries) {
        if (isFirst || !clash.entries.contains(entry->id))
            clash.entries.append(entry->id);
        clash.period.start = std::min(clash.period.start, period.start);
        clash.period.end = std::max(clash.period.end, period.end);
    }
    return clash;
}

QList<Clash> calendarClashes(const Plan &plan)
{
    const EntryRows entries = byStart(plan);
    const WorkingDays days(plan);
    QList<Clash> clashes;
    addSameFortnight(clashes, plan, entries);
    addOverLoad(clashes, plan, days, entries);
    addAfterCloseOff(clashes, plan, days, entries);
    addOnHoliday(clashes, days, entries);
    addUnserved(clashes, plan, entries);
    addOverBudget(clashes, plan);
    addAgainstVerdict(clashes, plan, entries);
    return clashes;
}

} // namespace lockstep
