// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plan that is open, and the only thing that remembers: commit, preview, undo, redo, save. The
// one QObject in app/. Views read plan() and call edits; everybody hears changed().

#include "app/base/result.h"
#include "app/plan/plan.h"
#include "app/store/plan_file.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace lockstep {

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

    [[nodiscard]] QString path() const; ///< empty: never saved under a name
    [[nodiscard]] Result<void> save(); ///< now; CannotWrite with no path yet
    [[nodiscard]] Result<void> saveAs(const QString &path);
    [[nodiscard]] SaveState saveState() const;
    [[nodiscard]] Error saveError() const; ///< of the last publish, while CannotSave

    /// Replaces the open plan by another file's: undo, history and all.
    void adopt(PlanFile file);
    void setAuthor(const QString &author);
    [[nodiscard]] QDateTime now() const; ///< the clock, UTC

signals:
    void
    changed(); ///< once per commit, preview, cancel, undo, redo, adopt; and when saveState changes

private:
    void tell(); ///< emits changed(), in which nobody may commit
    bool endPreview(); ///< false: there was none
    [[nodiscard]] Result<void> travel(Result<void> (PlanFile::*undoOrRedo)());
    [[nodiscard]] Result<void> publish(const QString &path);
    void saveSoon();
    void autosave();

    PlanFile m_file;
    std::function<QDateTime()> m_now;
    QString m_author;
    std::optional<Plan> m_preview;
    std::optional<Error> m_saveError;
    bool m_telling = false;
    QTimer m_autosave;
};

} // namespace lockstep
