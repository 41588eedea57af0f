// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/budget_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

/// What is left, or how much too much is planned; empty without a budget.
QString leftWords(const BudgetFigures &year, const Format &format)
{
    if (year.budget.minorUnits <= 0)
        return {};
    return year.isOver() ? BudgetWords::tr("%1 over the budget of %2")
                               .arg(format.money(year.over()), format.money(year.budget))
                         : BudgetWords::tr("%1 left of %2")
                               .arg(format.money(year.left()), format.money(year.budget));
}

} // namespace

QString budgetWords(const BudgetFigures &year, const Format &format)
{
    QStringList parts;
    if (const QString left = leftWords(year, format); !left.isEmpty())
        parts << left;
    parts << BudgetWords::tr("%1 planned").arg(format.money(year.planned));
    if (year.committed > Money {})
        parts << BudgetWords::tr("%1 committed").arg(format.money(year.committed));
    if (year.spent > Money {})
        parts << BudgetWords::tr("%1 spent").arg(format.money(year.spent));
    return parts.join(u" · "_s);
}

} // namespace lockstep
