// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a plan is begun with: the funnel's usual stages, clauses to choose from, and the first
// target. Which of it a new plan has at once is new_plan's business.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Takes the place of the stages there are. Steps of the old ones are the caller's business.
void putStarterStages(Plan &plan, QRandomGenerator &ids);

/// A clause to begin an agreement with; its figures are those that every plan has.
struct StarterClause {
    QString section;
    QString topic; ///< unlike every other starter's
    QString marketingPromise;
    QString salesPromise;
    QString sharedText;
    bool isUsual = false; ///< every new plan has it
    bool operator==(const StarterClause &) const = default;
};
[[nodiscard]] const QList<StarterClause> &starterClauses(); ///< in the order of an agreement

/// Whether the plan has a clause on the starter's topic.
[[nodiscard]] bool hasStarter(const Plan &plan, const StarterClause &starter);
/// Adds it in its place, with its section, if the plan has none on its topic.
[[nodiscard]] Plan withStarter(Plan plan, const StarterClause &starter, QRandomGenerator &ids);
/// Removes the clause on its topic, and the section if that was the last one in it.
[[nodiscard]] Plan withoutStarter(Plan plan, const StarterClause &starter);

/// `last` and `growth` more, to the nearest minor unit; growth over -100 %, up to 10,000 %.
[[nodiscard]] Result<Money> grown(Money last, Ratio growth);

/// Another currency, in which every amount reads as it did: 5,000 EUR become 5,000 JPY. Refuses
/// what is no currency's code, and amounts too large for it.
[[nodiscard]] Result<Plan> withCurrency(Plan plan, const QString &currency);

} // namespace lockstep
