// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plan that is open, and the only thing that remembers: commit, preview, undo, redo, save,
// history, merge. The one QObject in app/. Views read plan() and call edits; everybody hears
// changed(). What a step changed in words is in history_words.h.

#include "app/base/result.h"
#include "app/plan/plan.h"
#include "app/store/plan_file.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <future>
#include <optional>

namespace lockstep {

struct FileMerge; // merge_files.h

class Document : public QObject {
    Q_OBJECT

public:
    enum class SaveState { Untitled, Saved, Saving, CannotSave };

    /// `now` is the clock, `stateFolder` where working copies live.
    Document(PlanFile file, std::function<QDateTime()> now, QObject *parent = nullptr);
    ~Document() override;

    /// What to show: the previewed plan during a gesture, the committed one otherwise.
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] const Plan &committed() const;
    [[nodiscard]] bool isPreview() const { return m_preview.has_value(); }

    /// Ends any preview. An Error (or a store fault) leaves the plan as it was and is returned. An
    /// edit that changes nothing leaves no step.
    [[nodiscard]] Result<void> commit(const QString &title, Result<Plan> next);
    /// Shows `next` without writing; an Error shows the committed plan and is returned.
    [[nodiscard]] Result<void> preview(Result<Plan> next);
    void cancel(); ///< ends the preview

    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] QString undoTitle() const; ///< empty: nothing to undo
    [[nodiscard]] QString redoTitle() const;

    [[nodiscard]] QList<HistoryStep> history() const; ///< oldest first
    [[nodiscard]] qint64 cursor() const; ///< number of the last step that is done; 0: none
    [[nodiscard]] qint64 firstState() const; ///< the earliest step to which goTo() leads
    /// Undoes or redoes until `step` is the last that is done.
    [[nodiscard]] Result<void> goTo(qint64 step);
    /// The plan after each step of `from` … `to`, without going there.
    [[nodiscard]] Result<QList<PlanState>> states(qint64 from, qint64 to) const;
    [[nodiscard]] Result<QList<TouchedRow>> touchedBy(qint64 step) const;

    [[nodiscard]] QList<RestorePoint> restorePoints() const; ///< in the order of their making
    [[nodiscard]] Result<void> setRestorePoint(
        const QString &name, PointKind kind = PointKind::Named); ///< here and now
    [[nodiscard]] Result<void> removeRestorePoint(qint64 id);
    /// The plan as it was after `step`, as one step more that can be undone. What was a scenario's
    /// state is one again: where none is in the making, one is begun at the plan as it is, by a
    /// restore point of the name `scenarioBegun`, and it is none any more while that step is
    /// undone.
    [[nodiscard]] Result<void> restore(
        const QString &title, qint64 step, const QString &scenarioBegun);
    /// Keeps of the history only the restore points and where the plan stands now.
    [[nodiscard]] Result<void> compactHistory();

    [[nodiscard]] QString path() const; ///< empty: never saved under a name
    [[nodiscard]] bool isReadOnly() const; ///< commits and saving are refused; saveAs() ends it
    [[nodiscard]] Result<void> save(); ///< now; CannotWrite with no path yet
    void saveInBackground(); ///< now, too; saveState() and saveError() tell what became of it
    [[nodiscard]] Result<void> saveAs(const QString &path);
    [[nodiscard]] SaveState saveState() const;
    [[nodiscard]] Error saveError() const; ///< of the last publish, while CannotSave

    /// The plan and its history as they are now, read only: for another thread.
    [[nodiscard]] Result<PlanFile> readOnlyCopy() const;
    /// Work for any thread: the plan in the file at `path` beside this one, what merges by itself
    /// and what is in conflict. With path() after saveError() was ChangedOutside.
    [[nodiscard]] std::function<Result<FileMerge>()> mergeWork(const QString &path) const;
    /// Sets a restore point and takes over their steps, as far as the conflicts were decided for
    /// them; undecided ones, and those that came up since, stay as they are here.
    [[nodiscard]] Result<void> commitMerge(const FileMerge &merge);
    /// Saves over what another program wrote into path().
    [[nodiscard]] Result<void> saveOver();

    /// Replaces the open plan by another file's: undo, history and all.
    void adopt(PlanFile file);
    /// A plan without a file is wanted no more: nothing of it stays once another one is open.
    void discard() { m_file.discard(); }
    void setAuthor(const QString &author);
    void setSide(std::optional<Side> side); ///< whose steps the next ones are
    [[nodiscard]] std::optional<Side> side() const { return m_side; }
    /// How many steps the history keeps from the next commit on, of this plan and of others.
    void setHistoryLimit(qint64 steps);
    [[nodiscard]] QDateTime now() const; ///< the clock, UTC

signals:
    void
    changed(); ///< once per commit, preview, cancel, undo, redo, adopt; and when saveState changes

private:
    void tell(); ///< emits changed(), in which nobody may commit
    bool endPreview(); ///< false: there was none
    /// Ends any preview, lets `change` work on the file, and tells if anything came of it.
    [[nodiscard]] Result<void> alter(const std::function<Result<bool>()> &change);
    [[nodiscard]] Result<void> travel(const std::function<Result<void>()> &move);
    [[nodiscard]] HistoryStep stepNamed(const QString &title) const;
    [[nodiscard]] Result<void> publish(const QString &path);
    void saveSoon();
    void autosave();
    void startSaving();
    void whenWritten();
    void finishSaving(); ///< waits for what startSaving() started, if anything
    void noteSaved(const QString &path, const Result<void> &saved);

    PlanFile m_file;
    std::function<QDateTime()> m_now;
    QString m_author;
    std::optional<Side> m_side;
    std::optional<qint64> m_historyLimit; ///< nothing: the store's own
    std::optional<Plan> m_preview;
    std::optional<Error> m_saveError;
    bool m_telling = false;
    int m_failures = 0; ///< of saving, in a row
    QTimer m_autosave;
    Publication m_publication; ///< what is being written
    std::future<Result<Origin>> m_writing; ///< on another thread
};

} // namespace lockstep
