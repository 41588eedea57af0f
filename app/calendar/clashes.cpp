// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/clashes.h"

#include "app/calendar/clash_parts.h"
#include "app/plan/fiscal_years.h"

#include <QMap>

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

QList<BudgetFigures> budgets(const Plan &plan)
{
    QMap<int, BudgetFigures> years;
    for (const Target &target : plan.targets)
        years[target.fiscalYear] = { target.fiscalYear, target.budget, {}, {}, {} };
    const FiscalYears calendar(plan.settings);
    for (const Entry &entry : plan.entries) {
        const bool costs = entry.cost.minorUnits > 0 || entry.committed.minorUnits > 0
            || entry.spent.minorUnits > 0;
        if (!costs || entry.state == EntryState::Idea || !entry.period.isValid())
            continue;
        const auto year = years.find(calendar.yearOf(entry.period.start));
        if (year == years.end())
            continue;
        year->planned = year->planned + entry.cost;
        year->committed = year->committed + entry.committed;
        year->spent = year->spent + entry.spent;
    }
    return years.values();
}

void addOverBudget(QList<Clash> &to, const Plan &plan)
{
    const FiscalYears calendar(plan.settings);
    for (const BudgetFigures &year : budgets(plan)) {
        if (year.budget.minorUnits == 0 || year.left().minorUnits >= 0)
            continue;
        Clash clash { ClashKind::OverBudget };
        clash.period = { calendar.start(year.fiscalYear), calendar.start(year.fiscalYear + 1) };
        clash.amount = static_cast<double>(year.planned.minorUnits);
        clash.most = static_cast<double>(year.budget.minorUnits);
        to.append(clash);
    }
}

} // namespace lockstep
