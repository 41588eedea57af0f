// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/clashes.h"

#include "app/calendar/clash_parts.h"

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
static EntryRows byStart(const QList<Entry> &entries)
{
    std::vector<std::pair<qint64, const Entry *>> dated;
    dated.reserve(size_t(entries.size()));
    for (const Entry &entry : entries) {
        if (entry.state != EntryState::Idea && entry.period.isValid())
            dated.emplace_back(entry.period.start.toJulianDay(), &entry);
    }
    std::sort(dated.begin(), dated.end());
    EntryRows rows;
    rows.reserve(dated.size());
    for (const auto &[day, entry] : dated)
        rows.push_back(entry);
    return rows;
}

QList<Clash> calendarClashes(const Plan &plan)
{
    const EntryRows entries = byStart(plan.entries);
    const WorkingDays days(plan);
    QList<Clash> clashes;
    addSameAudience(clashes, plan, entries);
    addOverLoad(clashes, plan, days, entries);
    addAfterCloseOff(clashes, plan, entries);
    addOnHoliday(clashes, days, entries);
    addUnserved(clashes, plan, entries);
    addOverBudget(clashes, plan);
    return clashes;
}

} // namespace lockstep
