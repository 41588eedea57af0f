// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Two plan files merged: which steps of theirs ours has not, found by what both histories share.
// Deciding conflicts is left to the caller, by way of merge.conflicts.

#include "app/merge/merge.h"
#include "app/store/plan_file.h"

#include <optional>

namespace lockstep {

struct FileMerge {
    QString name; ///< of their file
    Merge merge; ///< decide its conflicts before recordMerge()
    bool hasCommonHistory = false;
    QList<HistoryStep> steps; ///< theirs since then, as many as merge.theirs
    std::optional<QByteArray> outside; ///< bytes of our own file that another program changed
};

/// What the plan in the file at `path` has beside `ours`. Faults: those of opening it.
[[nodiscard]] Result<FileMerge> mergeWithFile(const PlanFile &ours, const QString &path);

/// Their steps after ours, with their titles, times and authors, and a restore point before them.
/// `step` says when, and stands for all of theirs where there was no common history. False: there
/// was nothing to take over. Faults: those of check(), if the outcome would not be sound.
[[nodiscard]] Result<bool> recordMerge(
    PlanFile &ours, const FileMerge &merge, const HistoryStep &step);

} // namespace lockstep
