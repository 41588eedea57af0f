// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One open plan file: the working copy on the local disk, its history, and publishing it whole to
// the file that the user named. What a plan file is: docs in schema.sql.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QDateTime>
#include <memory>

namespace lockstep {

/// One recorded step of the history.
struct HistoryStep {
    qint64 number = 0; ///< 1 is the first
    QString title; ///< "Change win rate of Direct · Automotive"
    QDateTime at; ///< UTC
    QString author; ///< who sat at the keyboard; may be empty
    bool operator==(const HistoryStep &) const = default;
};

class PlanFile {
public:
    /// Opens `path` through a new working copy in `stateFolder`. Application id, version and
    /// integrity are checked first. Faults: CannotOpen, NotAPlan, Damaged, NewerVersion,
    /// CannotWrite.
    [[nodiscard]] static Result<PlanFile> open(const QString &path, const QString &stateFolder);
    /// A working copy without a published file yet, holding `plan`.
    [[nodiscard]] static Result<PlanFile> create(const Plan &plan, const QString &stateFolder);

    PlanFile(PlanFile &&) noexcept;
    PlanFile &operator=(PlanFile &&) noexcept;
    ~PlanFile(); ///< closes; removes the working copy if everything in it was published

    [[nodiscard]] const Plan &plan() const; ///< as of the last record, undo or redo
    [[nodiscard]] QString path() const; ///< published file; empty before the first publish
    [[nodiscard]] QString workingCopy() const;

    /// Writes the difference between plan() and `next` in one durable transaction, and its
    /// changeset into the history after the cursor (what was undone is dropped). False: nothing
    /// differed.
    [[nodiscard]] Result<bool> record(const Plan &next, const HistoryStep &step);
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] QList<HistoryStep> history() const; ///< oldest first
    [[nodiscard]] qint64 cursor() const; ///< number of the last step that is done; 0: none

    /// Writes the whole working copy to `path` through QSaveFile; later publishes go there.
    [[nodiscard]] Result<void> publish(const QString &path);
    [[nodiscard]] bool isPublished() const; ///< nothing newer in the working copy than in path()

private:
    struct Private;
    explicit PlanFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The plan in the file at `path`, read only, nothing left behind: for the command line.
[[nodiscard]] Result<Plan> readPlanFile(const QString &path);

} // namespace lockstep
