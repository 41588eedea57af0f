// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the calendar costs in each fiscal year, and where that is more than its budget.
#include "app/calendar/clash_parts.h"
#include "app/calendar/entry_dates.h"
#include "app/plan/fiscal_years.h"

#include <QMap>

namespace lockstep {

namespace {

/// Their sum, never more than can be counted.
Money addedUp(Money to, Money amount)
{
    return amount > kMostCounted - to ? kMostCounted : to + amount;
}

bool costs(const Entry &entry)
{
    const bool isMoney
        = entry.cost.minorUnits > 0 || entry.committed.minorUnits > 0 || entry.spent.minorUnits > 0;
    return isMoney && entry.state != EntryState::Idea && entry.period.isValid();
}

/// A year's days beside its money: comparing dates is quicker than asking the calendar for each.
struct BudgetYear {
    Period period;
    BudgetFigures figures;
};

QList<BudgetYear> budgetYears(const Plan &plan)
{
    const FiscalYears calendar(plan.settings);
    QMap<int, BudgetYear> years;
    for (const Target &target : plan.targets) {
        const int year = target.fiscalYear;
        years.insert(year,
            { { calendar.start(year), calendar.start(year + 1) },
                { year, target.budget, {}, {}, {} } });
    }
    return years.values();
}

} // namespace

QList<BudgetFigures> budgets(const Plan &plan)
{
    QList<BudgetYear> years = budgetYears(plan);
    const auto yearOf = [&](const Period &date) {
        return std::find_if(years.begin(), years.end(),
            [&date](const BudgetYear &year) { return year.period.contains(date.start); });
    };
    const CountedDates dates(plan);
    for (const Entry &entry : plan.entries) {
        if (!costs(entry))
            continue;
        const auto all = dates.of(entry);
        for (const Period &date : all) {
            if (const auto year = yearOf(date); year != years.end())
                year->figures.planned = addedUp(year->figures.planned, entry.cost);
        }
        // What was ordered or paid so far is told for the whole of it.
        const auto first = yearOf(all.isEmpty() ? entry.period : all.first());
        if (first == years.end())
            continue;
        first->figures.committed = addedUp(first->figures.committed, entry.committed);
        first->figures.spent = addedUp(first->figures.spent, entry.spent);
    }
    QList<BudgetFigures> budgets;
    for (const BudgetYear &year : std::as_const(years))
        budgets.append(year.figures);
    return budgets;
}

void addOverBudget(QList<Clash> &to, const Plan &plan)
{
    const FiscalYears calendar(plan.settings);
    for (const BudgetFigures &year : budgets(plan)) {
        if (!year.isOver() && year.isCountable())
            continue;
        Clash clash { ClashKind::OverBudget };
        clash.period = { calendar.start(year.fiscalYear), calendar.start(year.fiscalYear + 1) };
        clash.amount = static_cast<double>(year.planned.minorUnits);
        clash.most
            = static_cast<double>((year.isCountable() ? year.budget : kMostCounted).minorUnits);
        to.append(clash);
    }
}

} // namespace lockstep
