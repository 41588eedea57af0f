// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The two ways between the plan and its scenarios: what was changed goes into one, and a scenario
// becomes the plan.

#include "app/document/document.h"

namespace lockstep {

/// What was changed since `start` goes into a new scenario, and the plan is as it was before. Rows
/// that were added or removed since are in neither, see notKept().
[[nodiscard]] Result<Plan> keepAsScenario(
    const Plan &start, const Plan &now, const QString &name, QRandomGenerator &ids);
/// How many changes since `start` no scenario can hold: rows that came or went, and what leads to
/// those that came.
[[nodiscard]] qsizetype notKept(const Plan &start, const Plan &now);
/// The scenario's values are the plan's, and the scenario is gone.
[[nodiscard]] Result<Plan> takeOver(const Plan &plan, Id<Scenario> scenario);
/// Where the scenario in the making was begun, if the plan has not gone back to before it.
[[nodiscard]] std::optional<RestorePoint> begunScenario(const Document &document);
/// Faults: NoSuchItem, Damaged.
[[nodiscard]] Result<Plan> planAt(const Document &document, const RestorePoint &point);
/// Nothing is in the making any more from this state on; it is again once that is undone.
[[nodiscard]] Result<void> endScenario(Document &document);
/// Back to the plan as it was before, and nothing is in the making any more. Refused where that
/// plan cannot be read: nothing changes then.
[[nodiscard]] Result<void> leaveScenario(Document &document);
/// "Scenario 3": the first that no other is called.
[[nodiscard]] QString freeName(const Plan &plan, const QString &word);

} // namespace lockstep
