// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The steps that were taken, as the file keeps them: titled changesets and a cursor between what is
// done and what can be redone. Applying them is left to plan_file.

#include "app/store/database.h"
#include "app/store/plan_file.h"

namespace lockstep {

inline constexpr qint64 kMaxHistorySteps = 10'000; ///< older ones are dropped

struct History {
    QList<HistoryStep> steps; ///< oldest first, numbers consecutive
    qint64 cursor = 0; ///< number of the last step that is done

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Puts `step` after the cursor, drops what was undone, and moves the cursor to it.
    void push(HistoryStep step);
};

/// Faults: Damaged.
[[nodiscard]] Result<History> readHistory(Database &database);

/// The same as push() in the file. `step.number` is one after the cursor.
[[nodiscard]] Result<void> storeStep(
    Database &database, const HistoryStep &step, const QByteArray &changeset);
[[nodiscard]] Result<void> storeCursor(Database &database, qint64 cursor);
[[nodiscard]] Result<QByteArray> changesetOf(Database &database, qint64 number);

} // namespace lockstep
