// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/main_window.h"

#include "ui/calendar/calendar_view.h"
#include "ui/days/calendar_settings.h"
#include "ui/evidence/evidence_view.h"
#include "ui/funnel/forecast_worker.h"
#include "ui/funnel/funnel_view.h"
#include "ui/history/history_view.h"
#include "ui/projector/projector.h"
#include "ui/shared/field_undo.h"
#include "ui/shared/finish_typing.h"
#include "ui/shared/side_panel.h"
#include "ui/shared/stands.h"
#include "ui/shared/toast.h"
#include "ui/shared/why_tree.h"
#include "ui/sign/sign_off.h"
#include "ui/sign/sign_view.h"
#include "ui/target/target_view.h"
#include "ui/window/ahead.h"
#include "ui/window/background.h"
#include "ui/window/banner.h"
#include "ui/window/calendar_files.h"
#include "ui/window/calendar_looks.h"
#include "ui/window/file_commands.h"
#include "ui/window/funnel_looks.h"
#include "ui/window/guided_start.h"
#include "ui/window/headline_strip.h"
#include "ui/window/headlines.h"
#include "ui/window/merging.h"
#include "ui/window/plan_form.h"
#include "ui/window/recovery.h"
#include "ui/window/save_badge.h"
#include "ui/window/scene.h"
#include "ui/window/start_page.h"
#include "ui/window/transfers.h"
#include "ui/window/undo_offer.h"
#include "ui/window/views.h"

#include <QApplication>
#include <QMenuBar>
#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Document &document, Focus &focus, const WindowSeams &seams)
    : m_document(document)
    , m_focus(focus)
    , m_settings(seams.settings)
    , m_themeNow(seams.themeNow)
    , m_appearance(seams.settings, seams.systemTheme)
    , m_ahead(std::make_unique<Ahead>())
    , m_files(new FileCommands(document, seams.dialogs, seams.stateFolder, this))
    , m_funnelLooks(new FunnelLooks(seams.settings, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_snapshot.style = m_appearance.style();
    applyStyle(*qApp, m_snapshot.style);
    // The application's: this window is older than they are.
    setFont({});
    setPalette({});
    new FieldUndo(this);
    layOut();
    m_guided = new GuidedStart(*m_scene, document, *m_files, seams.dialogs);
    m_transfers = new Transfers(document, seams.dialogs, m_settings, *m_files, *m_background);
    m_transfers->setForecast(*m_forecast);
    m_recovery = new Recovery(*m_files, *m_panel, seams.stateFolder, this);
    m_merging = new Merging(*m_scene, document, seams.dialogs, *m_background);
    buildMenus();
    connectFiles();
    connectSafekeeping();
    connect(&m_document, &Document::changed, this, &MainWindow::documentChanged);
    connect(&m_focus, &Focus::changed, this, &MainWindow::focusChanged);
    resize(1280, 720);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    board().arrangeAsLeft();
    m_snapshot.plan = m_document.plan();
    m_snapshot.figures = seams.figures ? *seams.figures : figures(m_snapshot.plan);
    m_committed = { m_snapshot.plan, m_snapshot.figures };
    m_signOff = new SignOff(m_document, m_snapshot.figures, this);
    connect(m_signOff, &SignOff::failed, this, &MainWindow::showError);
    connect(m_files, &FileCommands::aboutToReplace, m_signOff, &SignOff::anotherPlan);
    m_forecast->follow(m_snapshot);
    m_scene->strip().follow(*m_forecast);
    restyle();
    m_start->notePath();
}

MainWindow::~MainWindow()
{
    finishTyping(*this); // while all is there that hears of it
    // What is committed as widgets go finds nobody here to show it.
    m_document.disconnect(this);
    m_focus.disconnect(this);
    m_scene->disconnect(this);
    board().disconnect(this);
}

Board &MainWindow::board() const
{
    return m_scene->board();
}

View *MainWindow::makeView(PaneKind kind)
{
    auto *view = newView(kind, m_document, m_focus);
    m_funnelLooks->follow(*view);
    keepCalendarLook(*view, m_settings);
    if (!isVisible() && kind != kCalendarPane && kind != kFunnelPane)
        view->renderAfterFirstPaint();
    if (auto *sign = qobject_cast<SignView *>(view))
        connect(sign, &SignView::jumpWanted, this, &MainWindow::goTo);
    if (auto *funnel = qobject_cast<FunnelView *>(view)) {
        funnel->setForecast(*m_forecast);
        connect(funnel, &FunnelView::jumpWanted, this, &MainWindow::goTo);
        connect(funnel, &FunnelView::whyWanted, this, &MainWindow::showWhy);
    }
    if (auto *evidence = qobject_cast<EvidenceView *>(view))
        evidence->setDesk(m_transfers->desk());
    if (auto *calendar = qobject_cast<CalendarView *>(view))
        connect(calendar, &CalendarView::settingsWanted, this, &MainWindow::openCalendarSettings);
    if (auto *target = qobject_cast<TargetView *>(view))
        connect(target, &TargetView::whyWanted, this, &MainWindow::showWhy);
    return view;
}

void MainWindow::layOut()
{
    m_scene = new Scene(
        m_document, m_focus, m_settings, [this](PaneKind kind) { return makeView(kind); });
    setCentralWidget(m_scene);
    m_start = new StartPage(*m_scene, m_document, *m_files, m_settings);
    m_panel = new SidePanel(m_scene);
    m_background = new Background(m_scene);
    m_undoOffer = new UndoOffer(m_document, this);
    m_saveBadge = new SaveBadge;
    connect(m_saveBadge, &QToolButton::clicked, this, &MainWindow::openSavePanel);
    connect(&m_scene->strip(), &HeadlineStrip::failed, this, &MainWindow::showError);
    connect(&m_scene->strip(), &HeadlineStrip::whyWanted, this, &MainWindow::showWhy);
    m_forecast = new ForecastWorker(this);
    connect(&m_scene->strip(), &HeadlineStrip::painted, m_forecast, &ForecastWorker::begin);
    connect(&board(), &Board::changed, this, &MainWindow::updateActions);
    connect(m_scene, &Scene::pageChanged, this, &MainWindow::updateActions);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::beginNewPlan);
    connect(m_undoOffer, &UndoOffer::toastWanted, this, &MainWindow::makeToast);
    connect(m_undoOffer, &UndoOffer::failed, this, &MainWindow::showError);
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileCommands::failed, this, &MainWindow::showError);
    connect(m_guided, &GuidedStart::failed, this, &MainWindow::showError);
    connect(m_guided, &GuidedStart::left, this,
        [this] { m_start->hasPlan() ? m_scene->showBoard() : m_start->show(); });
    connect(m_transfers, &Transfers::failed, this, &MainWindow::showError);
    connect(m_transfers, &Transfers::told, this, &MainWindow::tell);
    connect(&m_transfers->calendar(), &CalendarFiles::offered, this, &MainWindow::offer);
    connect(m_transfers, &Transfers::exportsTaken, this, [this] {
        m_scene->showBoard();
        board().reveal(kEvidencePane);
    });
    connect(m_files, &FileCommands::aboutToReplace, m_undoOffer, &UndoOffer::anotherPlan);
    connect(m_files, &FileCommands::aboutToReplace, m_background, &Background::cancel);
    connect(m_files, &FileCommands::aboutToReplace, &m_focus, &Focus::forget);
}

void MainWindow::restyle()
{
    const auto style = m_appearance.style();
    if (!(style == m_snapshot.style))
        applyStyle(*qApp, style);
    m_snapshot.style = style;
    m_scene->restyle(style);
    m_start->restyle(style);
    m_guided->restyle(style);
    m_merging->restyle(style);
    m_background->restyle(style);
    m_panel->restyle(style);
    if (m_toast)
        m_toast->restyle(style);
    present();
    updateSaveState();
    updateActions();
}

void MainWindow::updateSaveState()
{
    if (m_saveBadge->show(m_document, m_snapshot.style))
        menuBar()->setCornerWidget(m_corner); // takes the new width
    setWindowTitle(
        tr("Lockstep — %1 — %2").arg(m_snapshot.plan.settings.title, saveWords(m_document)));
    m_saveError = tellSaveError();
}

void MainWindow::openPath(const QString &path)
{
    m_files->openPath(path);
}

void MainWindow::showStart()
{
    m_panel->shut();
    m_start->show();
}

void MainWindow::beginNewPlan()
{
    m_panel->shut();
    m_guided->begin();
}

void MainWindow::report(const Result<void> &done)
{
    if (!done)
        showError(done.error());
}

void MainWindow::agree(Side side)
{
    if (const auto *chosen = selectedStanding(m_snapshot))
        report(toggleWord(m_document, Standing(*chosen), side));
}

void MainWindow::openPlanForm()
{
    m_form = new PlanForm(m_document);
    m_form->present(m_snapshot);
    m_panel->open(tr("Plan settings"), m_form);
}

void MainWindow::openCalendarSettings()
{
    m_calendarSettings = new CalendarSettings(m_document);
    m_calendarSettings->present(m_snapshot);
    connect(m_calendarSettings, &CalendarSettings::holidayFileWanted, this,
        [this] { m_transfers->calendar().importAs(CalendarDays::Holidays); });
    m_panel->openWide(tr("Days and years"), m_calendarSettings);
}

void MainWindow::makeToast()
{
    m_toast = new Toast(m_scene);
    m_toast->restyle(m_snapshot.style);
    m_undoOffer->setToast(m_toast);
}

void MainWindow::goTo(ItemKind kind)
{
    const auto step = stepOf(kind);
    if (board().step() != step)
        board().arrange(step);
    board().reveal(mainPane(step));
}

} // namespace lockstep
