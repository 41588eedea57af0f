// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The small plan in which it is written down what an MQL is, for the second time.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

/// "Asked for a price" since 3 February 2026; `now` since 4 May, with a note.
inline Plan definedPlan(const QString &now)
{
    Plan plan = smallPlan();
    DefinitionVersion first;
    first.id = { 901 };
    first.stage = kMql;
    first.date = QDate(2026, 2, 3);
    first.definition = QStringLiteral("Asked for a price");
    DefinitionVersion second = first;
    second.id = { 902 };
    second.date = QDate(2026, 5, 4);
    second.definition = now;
    second.note = QStringLiteral("too many tyre-kickers");
    plan.definitionVersions = { first, second };
    plan.stages[1].definition = now;
    return plan;
}

} // namespace lockstep::test
