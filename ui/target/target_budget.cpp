// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The calendar's budget in the target's view: what is left of it, and what is typed over it.

#include "app/calendar/day_edits.h"
#include "app/calendar/fiscal.h"
#include "ui/shared/budget_words.h"
#include "ui/shared/inline_edit.h"
#include "ui/target/target_view.h"

namespace lockstep {

/// Of the first year, as the target above it: what its entries may still cost.
void TargetView::showBudget(const Snapshot &snapshot)
{
    const auto &plan = snapshot.plan;
    const auto &style = snapshot.style;
    const auto &format = snapshot.format;
    const int first = firstYearOf(plan);
    const auto all = budgets(plan);
    const auto year = std::find_if(all.begin(), all.end(),
        [first](const BudgetFigures &one) { return one.fiscalYear == first; });
    m_budget->setVisible(year != all.end());
    if (year == all.end())
        return;
    const auto why = tr("%1. Click to set the budget.").arg(budgetWords(*year, format));
    const auto money
        = [&format](Money amount) { return format.compactMoney(double(amount.minorUnits)); };
    if (year->budget.minorUnits == 0)
        m_budget->show(
            { tr("planned entries, no budget"), money(year->planned), why, style.colours().ink },
            style);
    else if (year->isOver())
        m_budget->show({ tr("over the budget of %1").arg(money(year->budget)), money(year->over()),
                           why, style.colours().bad },
            style);
    else
        m_budget->show({ tr("left of the budget of %1").arg(money(year->budget)),
                           money(year->left()), why, style.colours().ink },
            style);
}

void TargetView::editBudget()
{
    const auto *target = targetOf(snapshot().plan, firstYearOf(snapshot().plan));
    const auto now = target ? snapshot().format.money(target->budget) : QString();
    InlineEdit::open(m_budget, m_budget->valueRect(), now, [this](const QString &text) {
        setBudgetFrom(text);
    })->setAccessibleName(tr("Budget of the calendar"));
}

void TargetView::setBudgetFrom(const QString &text)
{
    const auto budget = snapshot().format.parseMoney(text);
    if (!budget)
        return showError({ Fault::NotANumber, text, {} });
    const auto &plan = document().committed();
    const int year = firstYearOf(plan);
    apply(tr("Change budget of %1").arg(fiscalYearLabel(year)), setBudget(plan, year, *budget));
}

} // namespace lockstep
