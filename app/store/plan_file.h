// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One open plan file: the working copy on the local disk, its history, and publishing it whole to
// the file that the user named. What a plan file is: docs in schema.sql.

#include "app/base/result.h"
#include "app/plan/plan.h"
#include "app/store/history_step.h"
#include "app/store/publication.h"

#include <QDateTime>
#include <memory>

namespace lockstep {

/// What a file is opened for. Edit: to be changed and published, guarded by a lock against others.
/// ReadOnly: only looked at; also a plan of a newer version, as far as it is understood. Copy: a
/// plan without a name yet, with all of the file's history.
enum class Access { Edit, ReadOnly, Copy };

/// A plan as it was after a step.
struct PlanState {
    HistoryStep step; ///< number 0: the beginning
    Plan plan;
};

class PlanFile {
public:
    /// Opens `path`; the first change makes a working copy in `stateFolder`. Application id,
    /// version and integrity are checked. Faults: CannotOpen, CannotRead, NotAPlan, Damaged,
    /// NewerVersion, InUse.
    [[nodiscard]] static Result<PlanFile> open(
        const QString &path, const QString &stateFolder, Access access = Access::Edit);
    /// A plan without a published file yet.
    [[nodiscard]] static Result<PlanFile> create(const Plan &plan, const QString &stateFolder);
    /// The same, of a plan that is known to be sound, such as the sample: written when first
    /// needed.
    [[nodiscard]] static Result<PlanFile> createSound(const Plan &plan, const QString &stateFolder);
    /// A working copy that a crash left, see recovery.h. It knows the file that it was of.
    [[nodiscard]] static Result<PlanFile> recover(const QString &workingCopy);

    /// This plan and its history as they are now, read only and in memory: for another thread.
    [[nodiscard]] Result<PlanFile> readOnlyCopy() const;

    PlanFile(PlanFile &&) noexcept;
    PlanFile &operator=(PlanFile &&) noexcept;
    ~PlanFile(); ///< closes; removes the working copy if everything in it was published

    [[nodiscard]] const Plan &plan() const; ///< as of the last record, undo or redo
    [[nodiscard]] QString path() const; ///< published file; empty before the first publish
    [[nodiscard]] QString workingCopy() const; ///< empty: there was no change yet
    [[nodiscard]] bool isReadOnly() const; ///< changes and publishing are refused: ReadOnly
    /// Who had the file open when a crash left its lock, if this one replaced it.
    [[nodiscard]] std::optional<Holder> takenOverFrom() const;
    void discard(); ///< the working copy goes at the end, unless it is changed again

    /// Writes the difference between plan() and `next` in one durable transaction, and its
    /// changeset into the history after the cursor. What was undone is dropped, unless a restore
    /// point stands in it: then going back becomes a step itself. False: nothing differed.
    [[nodiscard]] Result<bool> record(const Plan &next, const HistoryStep &step);
    /// Several steps, all of them or none; those that change nothing leave no step. `before`: a
    /// restore point, set in the state before the last of them.
    [[nodiscard]] Result<bool> record(
        const QList<PlanState> &steps, const std::optional<RestorePoint> &before = {});
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] QList<HistoryStep> history() const; ///< oldest first
    [[nodiscard]] qint64 cursor() const; ///< number of the last step that is done; 0: none

    /// How many steps are kept from the next one on, at least 1: older ones are dropped then.
    void setHistoryLimit(qint64 steps);

    /// Undoes or redoes until `step` is the last that is done. NoSuchItem if it is not known.
    [[nodiscard]] Result<void> goTo(qint64 step);
    /// The plan after `step`, without going there.
    [[nodiscard]] Result<Plan> planAt(qint64 step) const;
    /// The plan after each step of `from` … `to`, in that order; one walk for all.
    [[nodiscard]] Result<QList<PlanState>> states(qint64 from, qint64 to) const;
    [[nodiscard]] qint64 firstState() const; ///< the earliest step that planAt() knows
    [[nodiscard]] Result<QList<TouchedRow>> touchedBy(qint64 step) const;

    [[nodiscard]] QList<RestorePoint> restorePoints() const; ///< in the order of their making
    /// At the last step that is done. `id` and `step` are chosen here.
    [[nodiscard]] Result<void> addRestorePoint(const RestorePoint &point);
    [[nodiscard]] Result<void> removeRestorePoint(qint64 id);
    /// Joins the steps between restore points into one each; what could be redone is dropped.
    [[nodiscard]] Result<void> compact();

    /// Writes the whole working copy to `path` through QSaveFile; later publishes go there.
    /// ChangedOutside: its own file is not what it was when it was read or written last.
    [[nodiscard]] Result<void> publish(const QString &path);
    [[nodiscard]] bool isPublished() const; ///< nothing newer in the working copy than in path()

    // publish() in three parts, of which the middle one, write(), may run on another thread.
    [[nodiscard]] Result<Publication> publication(const QString &path) const;
    void published(const Publication &publication, const Origin &origin);

    /// Whether path() holds something else than was read from or written to it.
    [[nodiscard]] bool isChangedOutside() const;
    /// From now on its content `bytes` counts as read: it was merged, or is to be overwritten.
    void acceptOutside(const QByteArray &bytes);

private:
    struct Private;
    explicit PlanFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The plan in the file at `path`, read only, nothing left behind: for the command line.
[[nodiscard]] Result<Plan> readPlanFile(const QString &path);

} // namespace lockstep
