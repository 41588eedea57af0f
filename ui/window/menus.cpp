// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The window's menus but those about files and about what is seen: every action with its name, its
// key and what it does. What can be done follows from the plan and the selection.

#include "ui/history/history_view.h"
#include "ui/palette/command_palette.h"
#include "ui/shared/side_panel.h"
#include "ui/window/headlines.h"
#include "ui/window/help_panels.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_plan.h"
#include "ui/window/menu_actions.h"
#include "ui/window/scene.h"

#include <QActionGroup>
#include <QMenuBar>

namespace lockstep {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    struct MenuWords {
        QString text;
        void (MainWindow::*build)(QMenu &);
    };
    for (const auto &words : { MenuWords { tr("&File"), &MainWindow::buildFileMenu },
             MenuWords { tr("&Edit"), &MainWindow::buildEditMenu },
             MenuWords { tr("&Plan"), &MainWindow::buildPlanMenu },
             MenuWords { tr("&View"), &MainWindow::buildViewMenu },
             MenuWords { tr("&Go"), &MainWindow::buildGoMenu },
             MenuWords { tr("P&rojector"), &MainWindow::buildProjectorMenu },
             MenuWords { tr("&Help"), &MainWindow::buildHelpMenu } }) {
        auto *menu = menuBar()->addMenu(words.text);
        (this->*words.build)(*menu);
        connect(menu, &QMenu::aboutToShow, this,
            [this, menu] { showPictures(*menu, m_snapshot.style); });
    }
}

void MainWindow::buildEditMenu(QMenu &menu)
{
    m_undo = lockstep::addAction(menu,
        { u"undoAction"_s, {}, tr("Take the last step back."), QKeySequence::Undo, Icon::Undo },
        [this] { report(m_document.undo()); });
    m_redo = lockstep::addAction(menu,
        { u"redoAction"_s, {}, tr("Take the step again that was taken back."),
            QKeySequence(Qt::CTRL | Qt::Key_Y), Icon::Redo },
        [this] { report(m_document.redo()); });
    menu.addSeparator();
    m_agreeAsMarketing = lockstep::addAction(menu,
        { u"agreeAsMarketingAction"_s, tr("Agree as marketing"),
            tr("Marketing agrees to what is selected, or takes its word back."),
            QKeySequence(Qt::ALT | Qt::Key_M) },
        [this] { agree(Side::Marketing); });
    m_agreeAsSales = lockstep::addAction(menu,
        { u"agreeAsSalesAction"_s, tr("Agree as sales"),
            tr("Sales agrees to what is selected, or takes its word back."),
            QKeySequence(Qt::ALT | Qt::Key_S) },
        [this] { agree(Side::Sales); });
    menu.addSeparator();
    m_clearSelection = lockstep::addAction(menu,
        { u"clearSelectionAction"_s, tr("C&lear the selection"),
            tr("Everything stands out alike again (Esc).") },
        [this] { m_focus.clear(); });
    lockstep::addAction(menu,
        { u"findAction"_s, tr("&Find anything…"),
            tr("Every action, item and figure by a few letters of its name."),
            QKeySequence(Qt::CTRL | Qt::Key_K), Icon::Search },
        [this] { findAnything(); })
        ->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_F3) });
}

void MainWindow::buildPlanMenu(QMenu &menu)
{
    m_planActions << lockstep::addAction(menu,
        { u"planSettingsAction"_s, tr("Plan &settings"),
            tr("Company, leaders, target, fiscal year, currency."),
            QKeySequence(Qt::CTRL | Qt::Key_Comma), Icon::Sliders },
        [this] { openPlanForm(); });
    m_planActions << lockstep::addAction(menu,
        { u"calendarSettingsAction"_s, tr("&Days and years"),
            tr("Fiscal year, working days, holidays, budgets, kinds of entries."), {},
            Icon::Calendar },
        [this] { openCalendarSettings(); });
    m_planActions << lockstep::addAction(menu,
        { u"standingMeetingsAction"_s, tr("Add standing &meetings"),
            tr("The agreement's meetings on the calendar: each week, each month, each quarter.") },
        [this] { report(putStandingMeetings(m_document)); });
    menu.addSeparator();
    m_planActions << lockstep::addAction(menu,
        { u"historyAction"_s, tr("&History"),
            tr("Every step and restore point: back to any of them, and forward again."),
            QKeySequence(Qt::CTRL | Qt::Key_H), Icon::History },
        [this] { openHistory(); });
    m_planActions << lockstep::addAction(menu,
        { u"restorePointAction"_s, tr("Set &restore point…"),
            tr("Give the plan as it is now a name to come back to."),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), Icon::RestorePoint },
        [this] { openHistory().nameRestorePoint(); });
    buildBreakAction(menu);
    buildSideMenu(*menu.addMenu(tr("&Whose steps")));
}

/// In whose name the next steps stand in the history.
void MainWindow::buildSideMenu(QMenu &menu)
{
    struct Offer {
        QString name;
        QString text;
        std::optional<Side> side {};
    };
    auto *group = new QActionGroup(&menu);
    for (const auto &offer : { Offer { u"stepsOfBothAction"_s, tr("&Both sides' together") },
             Offer { u"stepsOfMarketingAction"_s, tr("&Marketing's"), Side::Marketing },
             Offer { u"stepsOfSalesAction"_s, tr("&Sales'"), Side::Sales } }) {
        auto *action = lockstep::addAction(menu,
            { offer.name, offer.text, tr("Whose the next steps are, in the history.") },
            [this, side = offer.side] { m_document.setSide(side); });
        action->setCheckable(true);
        action->setChecked(!offer.side);
        group->addAction(action);
    }
}

HistoryView &MainWindow::openHistory()
{
    if (!m_history || !m_panel->isOpen()) {
        m_history = new HistoryView(m_document, m_focus);
        m_history->present(m_snapshot);
        m_panel->openWide(m_history->title(), m_history);
    }
    m_history->setFocus(Qt::OtherFocusReason);
    return *m_history;
}

void MainWindow::buildHelpMenu(QMenu &menu)
{
    lockstep::addAction(menu,
        { u"shortcutsAction"_s, tr("&Keyboard shortcuts"), tr("Every key, menu by menu."),
            Qt::Key_F1, Icon::Info },
        [this] {
            m_panel->open(tr("Keyboard shortcuts"), shortcutList(*menuBar(), m_snapshot.style));
        });
    lockstep::addAction(menu,
        { u"aboutAction"_s, tr("&About Lockstep"), tr("Version and licence.") },
        [this] { m_panel->open(tr("About"), aboutText(m_snapshot.style)); });
}

void MainWindow::findAnything()
{
    if (!m_palette) {
        m_palette = new CommandPalette(*menuBar(), m_focus,
            { u"undoAction"_s, u"agreeAsMarketingAction"_s, u"agreeAsSalesAction"_s,
                u"planSettingsAction"_s, u"exportPdfAction"_s, u"target"_s, u"planned"_s, u"gap"_s,
                u"winRate"_s },
            this);
        connect(m_palette, &CommandPalette::figureChosen, this, &MainWindow::showWhy);
    }
    m_palette->open(m_snapshot);
}

void MainWindow::updateActions()
{
    const bool isPlan = m_scene->isBoard();
    for (auto *action : m_planActions)
        action->setEnabled(isPlan);
    const auto undo = m_document.undoTitle();
    const auto redo = m_document.redoTitle();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undo));
    m_undo->setEnabled(isPlan && !undo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redo));
    m_redo->setEnabled(isPlan && !redo.isEmpty());
    const bool hasItem = isPlan && selectedStanding(m_snapshot) != nullptr;
    m_agreeAsMarketing->setEnabled(hasItem);
    m_agreeAsSales->setEnabled(hasItem);
    m_clearSelection->setEnabled(isPlan && m_focus.selection() != Selection {});
    m_back->setEnabled(isPlan && m_focus.canGoBack(m_snapshot.plan));
    m_forward->setEnabled(isPlan && m_focus.canGoForward(m_snapshot.plan));
    updateStepActions();
}

} // namespace lockstep
