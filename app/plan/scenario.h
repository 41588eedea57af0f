// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Scenarios: named sets of changes that are looked at beside the plan. What they do to its figures
// is worked out like any plan's.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// `plan` with the scenario's changes. Those whose row, field or value is no more are left out:
/// check() warns of them. The fault is what is wrong with the plan that comes out.
[[nodiscard]] Result<Plan> scenarioPlan(const Plan &plan, Id<Scenario> id);

/// Whether there still is what the change would change, and its value still fits.
[[nodiscard]] bool isInPlace(const Plan &plan, const ScenarioChange &change);

/// What it takes to make fields of `plan` those of `changed`, without ids and scenario. Rows that
/// only one of them has, seals and scenarios themselves are no part of a scenario.
[[nodiscard]] QList<ScenarioChange> captured(const Plan &plan, const Plan &changed);

/// Adds the scenario, or replaces the one with its id, with these changes in place of its earlier
/// ones. Without an id it gets one, and its place at the end. Two of one name are refused.
[[nodiscard]] Result<Plan> putScenario(
    Plan plan, Scenario scenario, const QList<ScenarioChange> &changes, QRandomGenerator &ids);
[[nodiscard]] Result<Plan> renameScenario(Plan plan, Id<Scenario> id, const QString &name);
[[nodiscard]] Result<Plan> removeScenario(Plan plan, Id<Scenario> id);

/// "Rate of MQL → SAL, Direct · Automotive".
[[nodiscard]] QString changeName(const Plan &plan, const ScenarioChange &change);

} // namespace lockstep
