// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The two ways between the plan and its scenarios: what was changed goes into one, and a scenario
// becomes the plan.

#include "app/document/document.h"

namespace lockstep {

/// What was changed since `start` goes into a new scenario, and is as it was in the plan. What was
/// added or taken away since, and what was agreed, stays: a scenario only changes values.
[[nodiscard]] Result<Plan> keepAsScenario(
    const Plan &start, const Plan &now, const QString &name, QRandomGenerator &ids);
/// The values that were changed since `start` are as they were.
[[nodiscard]] Result<Plan> takeBack(const Plan &start, const Plan &now, QRandomGenerator &ids);
/// The scenario's values are the plan's, and the scenario is gone.
[[nodiscard]] Result<Plan> takeOver(const Plan &plan, Id<Scenario> scenario);
/// Where the scenario in the making was begun, if the plan has not gone back to before it.
[[nodiscard]] std::optional<RestorePoint> begunScenario(const Document &document);
[[nodiscard]] std::optional<Plan> planAt(const Document &document, const RestorePoint &point);
/// Back to the plan as it was before, and nothing is in the making any more.
[[nodiscard]] Result<void> leaveScenario(Document &document);
/// "Scenario 3": the first that no other is called.
[[nodiscard]] QString freeName(const Plan &plan, const QString &word);

} // namespace lockstep
