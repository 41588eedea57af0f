// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The window: menus, headline strip, four panes. Hears the document and the focus, computes the
// figures once per change, and hands one snapshot to everything that shows something.

#include "ui/shared/dialogs.h"
#include "ui/shared/view.h"
#include "ui/window/appearance.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QSettings;

namespace lockstep {

class Banner;
class Board;
class CommandPalette;
class FileCommands;
class HeadlineStrip;
class PlanForm;
class SidePanel;

/// What the window takes from outside, so that tests can give it something else.
struct WindowSeams {
    QSettings &settings;
    QString stateFolder; ///< where working copies live
    Dialogs dialogs = nativeDialogs();
    Theme systemTheme = Theme::Light;
    std::optional<Figures> figures {}; ///< of the document's plan, where they are known already
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Document &document, Focus &focus, const WindowSeams &seams);
    ~MainWindow() override;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] Board &board() const { return *m_board; }
    void showError(const Error &error); ///< in the line under the strip
    void openPath(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    template <class SomeView> View *named(const QString &name);
    void layOut();
    void buildFileMenu();
    void buildEditMenu();
    void buildPlanMenu();
    void buildViewMenu();
    void buildPaneActions(QMenu &menu);
    void buildThemeActions(QMenu &menu);
    void buildSizeActions(QMenu &menu);
    void buildHelpMenu();

    void documentChanged();
    void focusChanged();
    void present();
    void restyle();
    void updateActions();
    void updateSaveState();
    void report(const Result<void> &done);
    void agree(Side side);
    void openPlanForm();
    void findAnything();
    void toggleFullScreen();

    Document &m_document;
    Focus &m_focus;
    QSettings &m_settings;
    Appearance m_appearance;
    Snapshot m_snapshot;
    FileCommands *m_files;
    HeadlineStrip *m_strip = nullptr;
    Banner *m_banner = nullptr;
    Board *m_board = nullptr;
    SidePanel *m_panel = nullptr;
    CommandPalette *m_palette = nullptr; ///< made when it is first wanted
    QPointer<PlanForm> m_form;
    QLabel *m_saveState = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_agreeAsMarketing = nullptr;
    QAction *m_agreeAsSales = nullptr;
    QList<QAction *> m_paneActions;
};

} // namespace lockstep
