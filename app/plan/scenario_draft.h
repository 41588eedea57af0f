// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A scenario in the making: the plan as it was when it was begun beside what was made of it since.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

/// What differs in what is planned; words about the plan do not count.
struct DraftSize {
    qsizetype fields = 0; ///< changed, of rows that both plans have
    qsizetype added = 0; ///< rows
    qsizetype removed = 0; ///< rows
    [[nodiscard]] qsizetype total() const { return fields + added + removed; }
};
[[nodiscard]] DraftSize draftSize(const Plan &start, const Plan &now);
/// Each row that only one of the plans has: "Spring fair, added", in the plan's order.
[[nodiscard]] QStringList draftRows(const Plan &start, const Plan &now);

/// `start`, its scenarios and those that were made since; with what was agreed, measured and meant
/// since, as far as what it is about is in it; and with what people were told since, so that they
/// can be told otherwise.
[[nodiscard]] Plan beforeDraft(const Plan &start, const Plan &now);

/// Of what captured() finds, what can be in a scenario of `start`: not what leads to a row that was
/// added since.
[[nodiscard]] QList<ScenarioChange> keepable(const Plan &start, const Plan &now);

} // namespace lockstep
