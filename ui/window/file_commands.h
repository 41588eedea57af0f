// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the File menu does with the plan's own file: opened, saved, closed. Which file comes from
// the dialogs; what came of it is told by signals. Other kinds of files are left to Transfers.

#include "app/document/document.h"
#include "ui/shared/dialogs.h"

namespace lockstep {

class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Document &document, Dialogs dialogs, QString stateFolder, QWidget *window);

    void newPlan();
    void openSample();
    void open();
    void openPath(const QString &path);
    void openAs(const QString &path, Access access);
    /// What a crash left of the plan at `path`.
    void openRecovered(const QString &workingCopy, const QString &path);
    void openDamaged(const QString &path); ///< as far as it can be read
    /// Without a file yet, in place of what is open. True: it is.
    bool openNew(const Result<Plan> &plan);
    void close(); ///< an empty plan is left, which nobody has to see
    void save();
    void saveAs();
    void saveOver(); ///< what another program wrote into the plan's file goes

    /// Asks what to do with a plan that has no file yet. True: it is safe or not wanted, and may
    /// go.
    [[nodiscard]] bool mayLeave();

    /// The plan's own path with another ending, or one that its title suggests.
    [[nodiscard]] QString suggestion(const QString &extension) const;

signals:
    void failed(const Error &error);
    void refused(const QString &path, const Error &error); ///< but there are other ways to open it
    void takenOver(const QString &path, const Holder &before); ///< whom a crash left holding it
    void salvaged(const QStringList &lost);
    void aboutToReplace(); ///< the document is about to hold another plan
    void opened();
    void closed();

private:
    [[nodiscard]] QString askWhereToSave();
    void takeIn(const QString &path, Result<PlanFile> file);
    [[nodiscard]] bool replace(Result<PlanFile> file);
    [[nodiscard]] QString keptPath() const;
    bool report(const Result<void> &done);

    Document &m_document;
    Dialogs m_dialogs;
    QString m_stateFolder;
    QWidget *m_window;
};

/// `path`, with `extension` where it has none.
[[nodiscard]] QString withExtension(const QString &path, const QString &extension);

} // namespace lockstep
