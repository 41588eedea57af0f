// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The projector: decides what the audience's window shows, on which screen, live, frozen or blank,
// and fills the menu that people decide it with. The window is made when it is first wanted, and
// follows the snapshots that the main window hands on.

#include "ui/projector/audience.h"
#include "ui/projector/curtain.h"
#include "ui/projector/projector_settings.h"
#include "ui/projector/screens.h"

class QAction;
class QMenu;

namespace lockstep {

class ProjectorSign;
class ProjectorWindow;

class Projector : public QObject {
    Q_OBJECT

public:
    /// Without `screens`: the desktop's.
    Projector(QWidget &mainWindow, QSettings &settings, AudienceViews views,
        std::unique_ptr<Screens> screens = {});
    ~Projector() override;

    void fill(QMenu &menu);
    /// In the main window: says what the audience sees in place of the live picture; a click ends
    /// it. Hidden while all is as expected.
    [[nodiscard]] QWidget *newSign();
    void present(const Snapshot &snapshot);

    [[nodiscard]] ProjectorWindow *window() const { return m_window.get(); } ///< null: never shown
    [[nodiscard]] bool isOn() const { return m_isOn; } ///< wanted, even while it has no screen
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }

    void turnOn(bool isOn);
    void freeze(bool isFrozen);
    void blank(Curtain::Kind kind); ///< Title, Black, or Open to end it
    /// Over everything but black, until endBreak(); also for a window that is only shown later.
    void showBreak(const QString &title, const QStringList &outputs);
    void endBreak();
    void choose(const QString &key); ///< see ProjectorSettings::shown

signals:
    void told(const QString &notice); ///< for the line under the headline figures
    void panelWanted(const QString &title, QWidget *content);
    void signChanged(); ///< its size
    void breakEnded(); ///< by the audience's keys or the sign: whoever began it has to end it

private:
    void buildModeActions(QMenu &menu);
    void buildChoiceActions(QMenu &menu);
    void buildLookActions(QMenu &menu);
    QAction *add(QMenu &menu, const QString &name, const QString &text, const QString &tip,
        const QKeySequence &key, std::function<void()> what);
    void makeWindow();
    void putPicture();
    void place(); ///< on the screen that it should be on now
    void loseScreen();
    void toggleFullScreen();
    void turnPage(int step);
    void handleKey(int key);
    void restyle();
    void openLegibility();
    void update(); ///< curtain, actions, sign
    [[nodiscard]] Curtain::Kind curtainKind() const;
    void endCover(); ///< what keeps the live picture from the audience: the topmost alone
    void updateActions();
    void showSign();
    [[nodiscard]] QString signText() const;

    QWidget &m_mainWindow;
    ProjectorSettings m_settings;
    AudienceViews m_views;
    std::unique_ptr<Screens> m_screens;
    std::unique_ptr<ProjectorWindow> m_window;
    Snapshot m_snapshot; ///< the latest, in the main window's style
    QList<QAction *> m_actions;
    QAction *m_show = nullptr;
    QAction *m_freeze = nullptr;
    QAction *m_blankTitle = nullptr;
    QAction *m_blankBlack = nullptr;
    QList<QAction *> m_choices;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QList<QAction *> m_themes;
    QAction *m_room = nullptr;
    ProjectorSign *m_sign = nullptr;
    QString m_fullScreenOn; ///< the screen's name; empty: a window among others
    Curtain::Kind m_blank = Curtain::Kind::Open;
    bool m_isOn = false;
    bool m_isLost = false; ///< on, but its screen has gone
    bool m_isFrozen = false;
    QString m_break; ///< its title; empty: none
    QStringList m_outputs; ///< of the workshop, shown during a break
};

} // namespace lockstep
