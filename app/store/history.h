// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The steps that were taken, as the file keeps them: titled changesets, a cursor between what is
// done and what can be redone, and restore points. Applying them is left to plan_file.

#include "app/store/database.h"
#include "app/store/history_step.h"

#include <QList>

namespace lockstep {

inline constexpr qint64 kHistoryLimit = 10'000; ///< steps, unless people choose otherwise

struct History {
    QList<HistoryStep> steps; ///< oldest first, numbers consecutive
    qint64 cursor = 0; ///< number of the last step that is done
    QList<RestorePoint> points {}; ///< in the order in which they were set
    qint64 limit = kHistoryLimit; ///< so many steps are kept, at least 1; older ones are dropped

    [[nodiscard]] qint64 first() const; ///< number of the earliest state that is still known
    [[nodiscard]] qint64 last() const; ///< of the latest one
    [[nodiscard]] bool canUndo() const { return cursor > first(); }
    [[nodiscard]] bool canRedo() const { return cursor < last(); }
    [[nodiscard]] const HistoryStep *find(qint64 number) const;
    [[nodiscard]] qint64 point() const; ///< of the state at the cursor; 0 at the beginning
    /// Puts `step` in its place, drops those from there on, and moves the cursor to it.
    void push(HistoryStep step);
};

/// What identifies the state after `step`, when `before` identifies the one before it.
[[nodiscard]] qint64 pointAfter(
    qint64 before, const HistoryStep &step, const QByteArray &changeset);

/// Faults: Damaged.
[[nodiscard]] Result<History> readHistory(Database &database);

/// The same as push() in the file.
[[nodiscard]] Result<void> storeStep(Database &database, const HistoryStep &step,
    const QByteArray &changeset, qint64 limit = kHistoryLimit);
[[nodiscard]] Result<void> storeCursor(Database &database, qint64 cursor);
[[nodiscard]] Result<QByteArray> changesetOf(Database &database, qint64 number);
[[nodiscard]] Result<void> replaceChangeset(
    Database &database, qint64 number, const QByteArray &changeset);

/// `point` in the state after `step`, with a number of its own beside `points`.
[[nodiscard]] RestorePoint numbered(
    RestorePoint point, const QList<RestorePoint> &points, qint64 step);
[[nodiscard]] Result<void> storePoint(Database &database, const RestorePoint &point);
[[nodiscard]] Result<void> removePoint(Database &database, qint64 id);
/// Within a transaction: `after` in place of `before`, touching those that differ.
[[nodiscard]] Result<void> replacePoints(
    Database &database, const QList<RestorePoint> &before, const QList<RestorePoint> &after);

} // namespace lockstep
