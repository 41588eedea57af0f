// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/main_window.h"

#include "ui/calendar/calendar_view.h"
#include "ui/funnel/funnel_view.h"
#include "ui/market/market_view.h"
#include "ui/shared/contrast.h"
#include "ui/shared/explain.h"
#include "ui/shared/side_panel.h"
#include "ui/shared/stands.h"
#include "ui/sla/sla_view.h"
#include "ui/window/banner.h"
#include "ui/window/board.h"
#include "ui/window/file_commands.h"
#include "ui/window/headline_strip.h"
#include "ui/window/headlines.h"
#include "ui/window/plan_form.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString saveText(Document::SaveState state)
{
    switch (state) {
    case Document::SaveState::Untitled:
        return MainWindow::tr("no file yet");
    case Document::SaveState::Saved:
        return MainWindow::tr("saved");
    case Document::SaveState::Saving:
        return MainWindow::tr("saving…");
    case Document::SaveState::CannotSave:
        return MainWindow::tr("could not save");
    }
    Q_UNREACHABLE();
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Document &document, Focus &focus, const WindowSeams &seams)
    : m_document(document)
    , m_focus(focus)
    , m_settings(seams.settings)
    , m_appearance(seams.settings, seams.systemTheme)
    , m_files(new FileCommands(document, seams.dialogs, seams.stateFolder, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_snapshot.style = m_appearance.style();
    applyStyle(*qApp, m_snapshot.style);
    layOut();
    buildFileMenu();
    buildEditMenu();
    buildPlanMenu();
    buildViewMenu();
    buildHelpMenu();
    connect(&m_document, &Document::changed, this, &MainWindow::documentChanged);
    connect(&m_focus, &Focus::changed, this, &MainWindow::focusChanged);
    connect(m_files, &FileCommands::failed, this, &MainWindow::showError);
    connect(m_files, &FileCommands::told, this,
        [this](const QString &text) { m_banner->say(Banner::Kind::Notice, text); });
    resize(1280, 720);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_board->restoreSizes(m_settings);
    m_snapshot.plan = m_document.plan();
    m_snapshot.figures = seams.figures ? *seams.figures : figures(m_snapshot.plan);
    restyle();
}

MainWindow::~MainWindow() = default;

template <class SomeView> View *MainWindow::named(const QString &name)
{
    auto *view = new SomeView(m_document, m_focus, nullptr);
    view->setObjectName(name);
    view->setAccessibleName(view->title());
    return view;
}

void MainWindow::layOut()
{
    auto *content = new QWidget;
    m_strip = new HeadlineStrip(m_document, m_focus);
    m_banner = new Banner;
    auto *markets = named<MarketView>(u"marketView"_s);
    auto *sla = named<SlaView>(u"slaView"_s);
    markets->renderAfterFirstPaint();
    sla->renderAfterFirstPaint();
    m_board = new Board({ named<CalendarView>(u"calendarView"_s),
        named<FunnelView>(u"funnelView"_s), markets, sla });
    m_board->setObjectName(u"board"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addWidget(m_board, 1);
    setCentralWidget(content);
    m_panel = new SidePanel(content);
    m_saveState = new QLabel;
    m_saveState->setObjectName(u"saveState"_s);
    m_saveState->setAlignment(Qt::AlignCenter);
    menuBar()->setCornerWidget(m_saveState);
    connect(m_strip, &HeadlineStrip::failed, this, &MainWindow::showError);
    connect(m_board, &Board::grownChanged, this, &MainWindow::updateActions);
}

void MainWindow::documentChanged()
{
    // Also sent when only the state of saving changed: then no figure did.
    if (m_document.plan() != m_snapshot.plan) {
        m_snapshot.plan = m_document.plan();
        m_snapshot.figures = figures(m_snapshot.plan);
        m_banner->dismiss();
        present();
    }
    updateSaveState();
    updateActions();
}

void MainWindow::focusChanged()
{
    present();
    updateActions();
}

void MainWindow::present()
{
    const auto &settings = m_snapshot.plan.settings;
    m_snapshot.selection = m_focus.selection();
    m_snapshot.format = Format(settings.locale, settings.currency);
    m_strip->present(m_snapshot);
    m_board->present(m_snapshot);
    if (m_form)
        m_form->present(m_snapshot);
}

void MainWindow::restyle()
{
    const auto style = m_appearance.style();
    if (!(style == m_snapshot.style))
        applyStyle(*qApp, style);
    m_snapshot.style = style;
    m_banner->restyle(style);
    m_board->restyle(style);
    m_panel->restyle(style);
    m_saveState->setContentsMargins(0, style.px(4), style.px(16), style.px(4));
    present();
    updateSaveState();
    updateActions();
}

void MainWindow::updateSaveState()
{
    const auto state = m_document.saveState();
    const bool isBad = state == Document::SaveState::CannotSave;
    const auto text = saveText(state);
    const auto why = isBad ? explain(m_document.saveError()) : m_document.path();
    const auto &c = m_snapshot.style.colours();
    auto palette = m_saveState->palette();
    palette.setColor(QPalette::WindowText, isBad ? readable(c.bad, m_snapshot.style) : c.muted);
    m_saveState->setPalette(palette);
    m_saveState->setFont(m_snapshot.style.font(TextRole::Caption));
    m_saveState->setText(text);
    m_saveState->setToolTip(why);
    m_saveState->setAccessibleName(text);
    menuBar()->setCornerWidget(m_saveState); // takes the new width
    setWindowTitle(tr("Lockstep — %1 — %2").arg(m_snapshot.plan.settings.title, text));
    if (isBad)
        m_banner->say(Banner::Kind::Error, why);
}

void MainWindow::showError(const Error &error)
{
    m_banner->say(Banner::Kind::Error, explain(error));
}

void MainWindow::openPath(const QString &path)
{
    m_files->openPath(path);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"lastPlan"_s, m_document.path());
    m_board->saveSizes(m_settings);
    event->accept();
}

/// Esc leaves one thing at a time, the innermost first. Whoever edits or drags takes it before.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (m_panel->isOpen())
        m_panel->shut();
    else if (m_banner->isVisible())
        m_banner->dismiss();
    else if (m_focus.selection() != Selection {})
        m_focus.clear();
    else
        m_board->grow(Board::kNone);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->take(localFiles(*event->mimeData()));
}

} // namespace lockstep
