// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an open plan file consists of, shared by the sources that implement PlanFile.

#include "app/store/file_lock.h"
#include "app/store/history.h"
#include "app/store/plan_file.h"
#include "app/store/tables.h"

namespace lockstep {

struct PlanFile::Private {
    QString stateFolder; ///< where the working copy is made
    std::optional<WorkingCopy> workingCopy; ///< from the first change on; outlives the database
    Database database; ///< in memory until then, and perhaps without the plan, see fill()
    Plan plan;
    History history;
    Origin origin {}; ///< the published file; its path is empty before the first publish
    FileLock lock {}; ///< of that file
    FileLock nextLock {}; ///< of the one that it is to be published to
    Access access = Access::Edit;
    QString keepAs {}; ///< where an older version's original is kept at the first publish
    bool isFilled = true; ///< the database holds the plan
    qint64 revision = 0; ///< counts changes
    qint64 publishedRevision = -1; ///< -1: none was published

    void changed(); ///< the plan now holds what stands nowhere else
    [[nodiscard]] Result<void> refuseReadOnly() const;
    /// To be called before the database is first used: writes the plan into it, if it was left for
    /// later.
    [[nodiscard]] Result<void> fill();
    /// Makes the working copy if there is none yet. Faults: ReadOnly, CannotWrite.
    [[nodiscard]] Result<Transaction> beginChange();
    [[nodiscard]] Result<void> makeWorkingCopy();
    [[nodiscard]] QString workingCopyPath() const; ///< empty: there is none
    /// Within a transaction: the database and `next` from the state at `from` to that at `to`.
    [[nodiscard]] Result<void> walk(Plan &next, qint64 from, qint64 to);
    [[nodiscard]] Result<void> travel(qint64 to);
    /// Within a transaction; steps that it stored are appended to `taken`, for the history to be
    /// told once they are durable.
    [[nodiscard]] Result<void> recordOne(
        QList<HistoryStep> &taken, const Plan &before, const PlanState &after);
    [[nodiscard]] Result<void> keepUndone(QList<HistoryStep> &taken, const HistoryStep &step);
    /// `step` as the one after `last`; none: after the beginning of the history.
    [[nodiscard]] Result<void> store(QList<HistoryStep> &taken, const HistoryStep *last,
        HistoryStep step, const QByteArray &changeset);
};

/// What a plan with this `history` holds once it is published.
[[nodiscard]] Origin originOf(const History &history);

} // namespace lockstep
