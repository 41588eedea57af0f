// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/budget_section.h"

#include "app/calendar/clashes.h"
#include "app/calendar/day_edits.h"
#include "app/calendar/fiscal.h"
#include "ui/shared/budget_words.h"
#include "ui/shared/contrast.h"

#include <QLabel>
#include <QLineEdit>

namespace lockstep {

using namespace Qt::StringLiterals;

BudgetSection::BudgetSection()
    : SettingsSection(u"budgetSection"_s, tr("Budget of the calendar"))
    , m_none(addSentence(u"noBudgetYear"_s))
{
    m_none->setText(tr("A year has a budget as soon as it has a target."));
}

void BudgetSection::makeYears()
{
    const auto count = plan().targets.size();
    while (m_years.size() < count) {
        const auto index = m_years.size();
        const QString number = QString::number(index + 1);
        Year year { 0, addTyped(u"budgetOfYear"_s + number, QString()),
            addSentence(u"budgetLeftOfYear"_s + number) };
        connect(year.budget, &QLineEdit::editingFinished, this, [this, index] { commit(index); });
        m_years.append(year);
    }
}

void BudgetSection::commit(qsizetype index)
{
    const auto &[fiscalYear, edit, left] = m_years[index];
    if (!edit->isModified())
        return;
    const auto typed = edit->text().trimmed();
    const auto budget
        = typed.isEmpty() ? std::optional(Money {}) : snapshot().format.parseMoney(typed);
    if (!budget) {
        emit refused({ Fault::NotANumber, typed, {} });
        return;
    }
    edit->setModified(false);
    emit wanted(tr("Change budget of %1").arg(fiscalYearLabel(fiscalYear)),
        [year = fiscalYear, amount = *budget](
            const Plan &plan) { return setBudget(plan, year, amount); });
}

void BudgetSection::fill()
{
    makeYears();
    const auto all = budgets(plan());
    const Style &style = snapshot().style;
    for (qsizetype i = 0; i < m_years.size(); ++i) {
        Year &year = m_years[i];
        setFieldVisible(year.budget, i < all.size());
        year.left->setVisible(i < all.size());
        if (i >= all.size())
            continue;
        const BudgetFigures &figures = all[i];
        year.fiscalYear = figures.fiscalYear;
        year.budget->setAccessibleName(tr("Budget of %1").arg(fiscalYearLabel(figures.fiscalYear)));
        setLabel(year.budget, fiscalYearLabel(figures.fiscalYear));
        showTyped(year.budget,
            figures.budget.minorUnits > 0 ? snapshot().format.money(figures.budget) : QString());
        year.left->setText(budgetWords(figures, snapshot().format));
        year.left->setFont(style.font(TextRole::Caption));
        QPalette palette = m_none->palette();
        if (figures.isOver())
            palette.setColor(QPalette::WindowText, readable(style.colours().bad, style));
        year.left->setPalette(palette);
    }
    m_none->setVisible(all.isEmpty());
}

} // namespace lockstep
