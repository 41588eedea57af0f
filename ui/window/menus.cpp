// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The window's menus: every action with its name, its key and what it does. What can be done
// follows from the plan and the selection.

#include "ui/palette/command_palette.h"
#include "ui/shared/side_panel.h"
#include "ui/window/board.h"
#include "ui/window/file_commands.h"
#include "ui/window/headlines.h"
#include "ui/window/help_panels.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QMenuBar>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

template <class Do>
QAction *add(
    QMenu &menu, const QString &name, const QString &text, const QKeySequence &key, Do what)
{
    auto *action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, &menu, what);
    return action;
}

} // namespace

void MainWindow::buildFileMenu()
{
    auto &menu = *menuBar()->addMenu(tr("&File"));
    auto *files = m_files;
    add(menu, u"newAction"_s, tr("&New plan"), QKeySequence::New, [files] { files->newPlan(); });
    add(menu, u"openAction"_s, tr("&Open…"), QKeySequence::Open, [files] { files->open(); });
    add(menu, u"openSampleAction"_s, tr("Open sam&ple plan"), {}, [files] { files->openSample(); });
    menu.addSeparator();
    add(menu, u"saveAction"_s, tr("&Save"), QKeySequence::Save, [files] { files->save(); });
    add(menu, u"saveAsAction"_s, tr("Save &as…"), QKeySequence::SaveAs,
        [files] { files->saveAs(); });
    menu.addSeparator();
    add(menu, u"importPlanAction"_s, tr("&Import plan.json…"), {},
        [files] { files->importPlan(); });
    add(menu, u"importEvidenceAction"_s, tr("Import exports as &evidence…"), {},
        [files] { files->importEvidence(); });
    menu.addSeparator();
    add(menu, u"exportPdfAction"_s, tr("Export plan as P&DF…"), {},
        [files] { files->exportPdf(); });
    add(menu, u"exportJsonAction"_s, tr("Export plan.&json…"), {},
        [files] { files->exportJson(); });
    menu.addSeparator();
    add(menu, u"quitAction"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    auto &menu = *menuBar()->addMenu(tr("&Edit"));
    m_undo
        = add(menu, u"undoAction"_s, {}, QKeySequence::Undo, [this] { report(m_document.undo()); });
    m_redo = add(menu, u"redoAction"_s, {}, QKeySequence(Qt::CTRL | Qt::Key_Y),
        [this] { report(m_document.redo()); });
    menu.addSeparator();
    m_agreeAsMarketing = add(menu, u"agreeAsMarketingAction"_s, tr("Agree as marketing"),
        QKeySequence(Qt::ALT | Qt::Key_M), [this] { agree(Side::Marketing); });
    m_agreeAsSales = add(menu, u"agreeAsSalesAction"_s, tr("Agree as sales"),
        QKeySequence(Qt::ALT | Qt::Key_S), [this] { agree(Side::Sales); });
    menu.addSeparator();
    add(menu, u"findAction"_s, tr("&Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { findAnything(); })
        ->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_F3) });
}

void MainWindow::buildPlanMenu()
{
    auto &menu = *menuBar()->addMenu(tr("&Plan"));
    add(menu, u"planSettingsAction"_s, tr("Plan &settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { openPlanForm(); });
}

void MainWindow::buildViewMenu()
{
    auto &menu = *menuBar()->addMenu(tr("&View"));
    buildPaneActions(menu);
    menu.addSeparator();
    buildThemeActions(menu);
    menu.addSeparator();
    buildSizeActions(menu);
}

void MainWindow::buildPaneActions(QMenu &menu)
{
    const QStringList titles { tr("&Calendar"), tr("&Funnel waterfall"), tr("&Target markets"),
        tr("Service &level agreement") };
    for (int index = 0; index < titles.size(); ++index) {
        auto *action = add(menu, u"pane%1Action"_s.arg(index + 1), titles[index],
            QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + index)),
            [this, index] { m_board->toggle(index); });
        action->setCheckable(true);
        m_paneActions.append(action);
    }
}

void MainWindow::buildThemeActions(QMenu &menu)
{
    struct Offer {
        QString name;
        QString text;
        ThemeChoice choice;
    };
    auto *group = new QActionGroup(&menu);
    for (const auto &theme : { Offer { u"lightAction"_s, tr("L&ight"), ThemeChoice::Light },
             Offer { u"darkAction"_s, tr("&Dark"), ThemeChoice::Dark },
             Offer { u"systemThemeAction"_s, tr("Follow the s&ystem"), ThemeChoice::System } }) {
        auto *action = add(menu, theme.name, theme.text, {}, [this, choice = theme.choice] {
            m_appearance.chooseTheme(choice);
            restyle();
        });
        action->setCheckable(true);
        action->setChecked(m_appearance.themeChoice() == theme.choice);
        group->addAction(action);
    }
}

void MainWindow::buildSizeActions(QMenu &menu)
{
    auto *room = add(menu, u"roomAction"_s, tr("&Room size"), Qt::Key_F5, [this] {
        m_appearance.setRoom(!m_appearance.isRoom());
        restyle();
    });
    room->setCheckable(true);
    room->setChecked(m_appearance.isRoom());
    add(menu, u"zoomInAction"_s, tr("Zoom i&n"), QKeySequence::ZoomIn, [this] {
        m_appearance.zoomBy(1);
        restyle();
    });
    add(menu, u"zoomOutAction"_s, tr("Zoom &out"), QKeySequence::ZoomOut, [this] {
        m_appearance.zoomBy(-1);
        restyle();
    });
    add(menu, u"zoomResetAction"_s, tr("&Normal zoom"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] {
        m_appearance.resetZoom();
        restyle();
    });
    menu.addSeparator();
    add(menu, u"fullScreenAction"_s, tr("F&ull screen"), Qt::Key_F11,
        [this] { toggleFullScreen(); });
}

void MainWindow::buildHelpMenu()
{
    auto &menu = *menuBar()->addMenu(tr("&Help"));
    add(menu, u"shortcutsAction"_s, tr("&Keyboard shortcuts"), Qt::Key_F1,
        [this] { m_panel->open(tr("Keyboard shortcuts"), shortcutList(*this, m_snapshot.style)); });
    add(menu, u"aboutAction"_s, tr("&About Lockstep"), {},
        [this] { m_panel->open(tr("About"), aboutText(m_snapshot.style)); });
}

void MainWindow::findAnything()
{
    if (!m_palette)
        m_palette = new CommandPalette(*menuBar(), m_focus,
            { u"undoAction"_s, u"agreeAsMarketingAction"_s, u"agreeAsSalesAction"_s,
                u"planSettingsAction"_s, u"exportPdfAction"_s, u"target"_s, u"planned"_s, u"gap"_s,
                u"winRate"_s },
            this);
    m_palette->open(m_snapshot);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::updateActions()
{
    const auto undo = m_document.undoTitle();
    const auto redo = m_document.redoTitle();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undo));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redo));
    m_redo->setEnabled(!redo.isEmpty());
    const bool hasItem = selectedStanding(m_snapshot) != nullptr;
    m_agreeAsMarketing->setEnabled(hasItem);
    m_agreeAsSales->setEnabled(hasItem);
    for (int index = 0; index < m_paneActions.size(); ++index)
        m_paneActions[index]->setChecked(m_board->grown() == index);
}

} // namespace lockstep
