// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The window: menus over a scene. Hears the document and the focus, computes the figures once per
// change, and hands one snapshot to everything that shows something.

#include "ui/shared/dialogs.h"
#include "ui/shared/view.h"
#include "ui/window/appearance.h"
#include "ui/window/banner.h"
#include "ui/window/steps.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QSettings;

namespace lockstep {

class Ahead;
class Background;
class Board;
class BreakPanel;
class CalendarSettings;
class CommandPalette;
class FileCommands;
class ForecastWorker;
class FunnelLooks;
class GuidedStart;
struct Holder;
struct InputSource;
class Merging;
class HistoryView;
class PlanForm;
class Projector;
class Recovery;
class SaveBadge;
class SidePanel;
class Scene;
class StartPage;
class Toast;
class Transfers;
class SignOff;
class UndoOffer;
class WhyTree;
class WorkshopBreak;

/// What the window takes from outside, so that tests can give it something else.
struct WindowSeams {
    QSettings &settings;
    QString stateFolder; ///< where working copies live
    Dialogs dialogs = nativeDialogs();
    Theme systemTheme = Theme::Light;
    std::optional<Figures> figures {}; ///< of the document's plan, where they are known already
    std::function<Theme()> themeNow = systemThemeNow; ///< asked when the desktop changes its theme
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Document &document, Focus &focus, const WindowSeams &seams);
    ~MainWindow() override;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] Scene &scene() const { return *m_scene; }
    [[nodiscard]] Board &board() const;
    void showError(const Error &error); ///< in the line under the strip
    void tell(const QString &notice); ///< in the same place
    void offer(const QString &notice, const QList<Banner::Remedy> &remedies); ///< there, too
    void openPath(const QString &path);
    void showStart();
    void offerRecovered(); ///< what a crash left, once it is found
    void showRefusal(const QString &path, const Error &error); ///< of opening it
    void startWithout(const QString &path, const Error &error); ///< the plan that was to be opened
    void tellTakenOver(const QString &path, const Holder &before);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    View *makeView(PaneKind kind);
    void layOut();
    void connectFiles();
    void buildMenus();
    void buildFileMenu(QMenu &menu);
    void buildTransferMenus(QMenu &menu);
    void buildRecentMenu(QMenu &menu);
    void fillRecentMenu(QMenu &menu);
    void buildEditMenu(QMenu &menu);
    void buildPlanMenu(QMenu &menu);
    void buildBreakAction(QMenu &menu);
    void buildSideMenu(QMenu &menu);
    void buildViewMenu(QMenu &menu);
    void buildPaneActions(QMenu &menu);
    void buildThemeActions(QMenu &menu);
    void buildSizeActions(QMenu &menu);
    void buildGoMenu(QMenu &menu);
    void buildProjectorMenu(QMenu &menu);
    void placeProjectorSign();
    void buildHelpMenu(QMenu &menu);

    void documentChanged();
    void computeFigures();
    void focusChanged();
    void present();
    void restyle();
    void updateActions();
    void updateStepActions();
    void updateSaveState();
    void report(const Result<void> &done);
    void agree(Side side);
    void beginNewPlan();
    void openPlanForm();
    void openCalendarSettings();
    HistoryView &openHistory();
    void connectSafekeeping();
    std::optional<Error> tellSaveError(); ///< or takes back the last one, m_saveError
    void openSavePanel();
    void openRecoverPanel();
    void mergeOutside();
    void tellMerged(const QString &notice, std::optional<qint64> before);
    void makeToast();
    void beginBreak();
    void showBreak(); ///< as it is now, to the room
    void presentBreak();
    void showWhy(const QString &figure); ///< how it came about, in the side panel
    void goToInput(const InputSource &source);
    void goTo(ItemKind kind); ///< where such items are talked about
    void findAnything();
    void toggleFullScreen();

    Document &m_document;
    Focus &m_focus;
    QSettings &m_settings;
    std::function<Theme()> m_themeNow;
    Appearance m_appearance;
    Snapshot m_snapshot;
    struct Committed {
        Plan plan;
        Figures figures;
    } m_committed; ///< what the snapshot's come from during a preview
    bool m_isPreview = false; ///< what the snapshot has
    std::unique_ptr<Ahead> m_ahead; ///< of what previews show
    FileCommands *m_files;
    Scene *m_scene = nullptr;
    StartPage *m_start = nullptr;
    GuidedStart *m_guided = nullptr;
    Transfers *m_transfers = nullptr;
    Recovery *m_recovery = nullptr;
    Merging *m_merging = nullptr;
    std::optional<Error> m_saveError; ///< that was told last
    Background *m_background = nullptr;
    ForecastWorker *m_forecast = nullptr;
    FunnelLooks *m_funnelLooks;
    UndoOffer *m_undoOffer = nullptr;
    SignOff *m_signOff = nullptr;
    SidePanel *m_panel = nullptr;
    SaveBadge *m_saveBadge = nullptr;
    QWidget *m_corner = nullptr; ///< the badge and the projector's sign
    Projector *m_projector = nullptr;
    CommandPalette *m_palette = nullptr; ///< made when it is first wanted
    Toast *m_toast = nullptr; ///< made when it is first wanted
    QPointer<PlanForm> m_form;
    QPointer<CalendarSettings> m_calendarSettings;
    QPointer<HistoryView> m_history;
    QPointer<WhyTree> m_why;
    WorkshopBreak *m_break = nullptr;
    QPointer<BreakPanel> m_breakPanel;
    QAction *m_breakAction = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_agreeAsMarketing = nullptr;
    QAction *m_agreeAsSales = nullptr;
    QAction *m_clearSelection = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QList<QAction *> m_paneActions;
    QList<QAction *> m_stepActions;
    QList<QAction *> m_planActions; ///< only while the plan is seen
};

} // namespace lockstep
