// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Seals hold what people read, with numbers and dates as the plan wrote them then. Where it writes
// them otherwise since (1,200,000 or 1.200.000, 12 Mar or 12. März), what was agreed is the same.

#include "app/agreement/agreement.h"

namespace lockstep {

/// Reads items in the usual ways of writing until one says what was sealed.
class OtherWriting {
public:
    /// `clauses`: texts in another way of writing; without it clauses are not looked at.
    OtherWriting(const Plan &plan, ClauseTextIn clauses)
        : m_plan(plan)
        , m_clauses(std::move(clauses))
    {
    }
    /// The item's content in the way of writing in which most lines are those that were sealed: all
    /// of them where the seal was given to just that. As it is now where no line can merely be
    /// written otherwise, and where a number that differs can be two numbers (1.095 days).
    [[nodiscard]] QString nearest(const Seal &seal, const Item &item);

private:
    [[nodiscard]] QString contentIn(const QString &locale, const Item &item);

    const Plan &m_plan;
    ClauseTextIn m_clauses;
    QHash<QString, ClauseText> m_texts; ///< of clauses, by locale
    QString m_found; ///< in which the last one was sealed
};

} // namespace lockstep
