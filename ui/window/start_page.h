// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Shows and hides the start screen, and keeps the list of recent plans: a plan that is opened comes
// to its top, one that is closed leaves the start screen behind.

#include "app/store/recovery.h"
#include "ui/window/recent_plans.h"
#include "ui/window/scene.h"

namespace lockstep {

class FileCommands;
class StartScreen;

class StartPage : public QObject {
    Q_OBJECT

public:
    StartPage(Scene &scene, Document &document, FileCommands &files, QSettings &settings);

    void show();
    void showWithoutPlan(); ///< nothing to go back to
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool hasPlan() const { return m_hasPlan; } ///< false where the page stands for it
    [[nodiscard]] RecentPlans &recent() { return m_recent; }
    void restyle(const Style &style);
    /// Called after each change of the document: a new path is a recent plan.
    void notePath();
    void presentAbandoned(const QList<AbandonedCopy> &copies);

signals:
    void newWanted(); ///< by its card
    void recoverWanted(); ///< by its card
    void shown();

private:
    void make();
    void refresh();
    void planOpened();

    Scene &m_scene;
    Document &m_document;
    FileCommands &m_files;
    RecentPlans m_recent;
    QList<AbandonedCopy> m_abandoned;
    Style m_style;
    StartScreen *m_screen = nullptr; ///< made when it is first wanted
    QString m_notedPath;
    bool m_hasPlan = true;
};

} // namespace lockstep
