// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the File menu does: plans opened, saved, imported and exported. Which file comes from the
// dialogs, or from what was dropped on the window; what came of it is told by signals.

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
    void save();
    void saveAs();
    void importPlan();
    void importEvidence();
    void exportPdf();
    void exportJson();
    void take(const QStringList &paths); ///< dropped: a plan is opened, others are imported

    /// Asks what to do with a plan that has no file yet. True: it is safe or not wanted, and may
    /// go.
    [[nodiscard]] bool mayLeave();

signals:
    void failed(const Error &error);
    void told(const QString &text);

private:
    [[nodiscard]] QString askWhereToSave();
    void replace(Result<PlanFile> file);
    void create(const Result<Plan> &plan);
    void importPlanFrom(const QString &path);
    void measureFrom(const QStringList &paths);
    void discard();
    [[nodiscard]] QString keptPath() const;
    [[nodiscard]] QString suggestion(const QString &extension) const;
    bool report(const Result<void> &done, const QString &success = {});

    Document &m_document;
    Dialogs m_dialogs;
    QString m_stateFolder;
    QWidget *m_window;
};

} // namespace lockstep
