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
    /// Without a file yet, in place of what is open. True: it is.
    bool openNew(const Result<Plan> &plan);
    void close(); ///< an empty plan is left, which nobody has to see
    void save();
    void saveAs();

    /// Asks what to do with a plan that has no file yet. True: it is safe or not wanted, and may
    /// go.
    [[nodiscard]] bool mayLeave();

    /// The plan's own path with another ending, or one that its title suggests.
    [[nodiscard]] QString suggestion(const QString &extension) const;

signals:
    void failed(const Error &error);
    void aboutToReplace(); ///< the document is about to hold another plan
    void opened();
    void closed();

private:
    [[nodiscard]] QString askWhereToSave();
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
