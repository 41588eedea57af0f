// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The menu of files: begin, open, save, merge, what comes in from other programs and what goes out
// to them.

#include "ui/window/calendar_files.h"
#include "ui/window/calendar_looks.h"
#include "ui/window/file_commands.h"
#include "ui/window/history_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/menu_actions.h"
#include "ui/window/merging.h"
#include "ui/window/start_page.h"
#include "ui/window/transfers.h"

#include <QMenu>

namespace lockstep {

using namespace Qt::StringLiterals;

static QList<QAction *> addSaving(QMenu &menu, FileCommands *files)
{
    return { lockstep::addAction(menu,
                 { u"saveAction"_s, MainWindow::tr("&Save"),
                     MainWindow::tr("Write the plan to its file now."), QKeySequence::Save,
                     Icon::SaveOk },
                 [files] { files->save(); }),
        lockstep::addAction(menu,
            { u"saveAsAction"_s, MainWindow::tr("Save &as…"),
                MainWindow::tr("Write the plan to another file, and go on there."),
                QKeySequence::SaveAs },
            [files] { files->saveAs(); }) };
}

void MainWindow::buildFileMenu(QMenu &menu)
{
    auto *files = m_files;
    lockstep::addAction(menu,
        { u"newAction"_s, tr("&New plan"), tr("Begin a plan of your own."), QKeySequence::New,
            Icon::Plus },
        [this] { beginNewPlan(); });
    lockstep::addAction(menu,
        { u"openAction"_s, tr("&Open…"), tr("Open a plan from a file."), QKeySequence::Open,
            Icon::Folder },
        [files] { files->open(); });
    buildRecentMenu(menu);
    lockstep::addAction(menu,
        { u"openSampleAction"_s, tr("Open sam&ple plan"),
            tr("Open a complete plan of a made-up company, to try things on."), {}, Icon::Sample },
        [files] { files->openSample(); });
    lockstep::addAction(menu,
        { u"recoverAction"_s, tr("Reco&ver…"), tr("Plans that a crash left without being saved."),
            {}, Icon::Recover },
        [this] { openRecoverPanel(); });
    lockstep::addAction(menu,
        { u"startScreenAction"_s, tr("S&tart screen"), tr("New, open and recent plans, large.") },
        [this] { showStart(); });
    menu.addSeparator();
    m_planActions << addSaving(menu, files);
    m_planActions << lockstep::addAction(menu,
        { u"mergeAction"_s, tr("&Merge with…"),
            tr("Bring in what another leader's copy of this plan has. Can be undone.") },
        [this] { m_merging->begin(); });
    m_planActions << addHistoryMenu(
        menu, m_settings, m_document, [this](const Result<void> &done) { report(done); });
    buildTransferMenus(menu);
    menu.addSeparator();
    m_planActions << lockstep::addAction(menu,
        { u"closePlanAction"_s, tr("&Close plan"), tr("Leave this plan for the start screen."),
            QKeySequence(Qt::CTRL | Qt::Key_W), Icon::Close },
        [files] { files->close(); });
    lockstep::addAction(menu,
        { u"quitAction"_s, tr("&Quit"), tr("Leave Lockstep. The plan is saved."),
            QKeySequence(Qt::CTRL | Qt::Key_Q) },
        [this] { close(); });
}

/// The calendar for other programs, and for other people.
static QList<QAction *> addCalendarExports(QMenu &menu, Transfers *transfers)
{
    return { addAction(menu,
                 { u"exportCalendarAction"_s, MainWindow::tr("E&xport calendar…"),
                     MainWindow::tr("The entries as a file that other calendars read.") },
                 [transfers] { transfers->calendar().exportEntries(); }),
        addAction(menu,
            { u"exportInvitationsAction"_s, MainWindow::tr("Export in&vitations…"),
                MainWindow::tr("Each review meeting as a file to send to those who take part.") },
            [transfers] { transfers->calendar().exportInvitations(); }) };
}

void MainWindow::buildTransferMenus(QMenu &menu)
{
    auto *transfers = m_transfers;
    menu.addSeparator();
    m_planActions << lockstep::addAction(menu,
        { u"importEvidenceAction"_s, tr("Import exports as &evidence…"),
            tr("Measure rates and days in exports of your systems, and plan with them.") },
        [transfers] { transfers->importEvidence(); });
    m_planActions << lockstep::addAction(menu,
        { u"importPlanAction"_s, tr("&Import plan.json…"),
            tr("Replace the plan's contents by those of a plan.json. Can be undone.") },
        [transfers] { transfers->importPlan(); });
    m_planActions << lockstep::addAction(menu,
        { u"importCalendarAction"_s, tr("Import ca&lendar…"),
            tr("Take another calendar's entries in, or bring them up to date. Can be undone.") },
        [transfers] { transfers->calendar().importAs(CalendarDays::Entries); });
    m_planActions << lockstep::addAction(menu,
        { u"importHolidaysAction"_s, tr("Import holida&ys…"),
            tr("Take a calendar's days as days on which nobody works. Can be undone.") },
        [transfers] { transfers->calendar().importAs(CalendarDays::Holidays); });
    menu.addSeparator();
    m_planActions << lockstep::addAction(menu,
        { u"exportPdfAction"_s, tr("Export plan as P&DF…"),
            tr("The whole plan on paper, with lines to sign on."),
            QKeySequence(Qt::CTRL | Qt::Key_E), Icon::Pdf },
        [transfers] { transfers->exportPdf(); });
    m_planActions << lockstep::addAction(menu,
        { u"exportCalendarPageAction"_s, tr("Calendar on one pa&ge…"),
            tr("What the calendar shows now, as one page to print, with a key.") },
        [this] { m_transfers->exportCalendarPage(shownCalendar(*this)); });
    m_planActions << lockstep::addAction(menu,
        { u"exportJsonAction"_s, tr("Export plan.&json…"),
            tr("The whole plan as text that other programs read.") },
        [transfers] { transfers->exportJson(); });
    m_planActions << addCalendarExports(menu, transfers);
}

void MainWindow::buildRecentMenu(QMenu &menu)
{
    auto *recent = menu.addMenu(tr("Open &recent"));
    recent->setObjectName(u"recentMenu"_s);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
}

void MainWindow::fillRecentMenu(QMenu &menu)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    int number = 0;
    for (const auto &plan : m_start->recent().all()) {
        const auto path = plan.path;
        auto *action = lockstep::addAction(menu,
            { u"recentAction%1"_s.arg(++number), plan.name().replace(u'&', u"&&"_s),
                plan.isThere() ? path : tr("Not found: %1").arg(path) },
            [this, path] { openPath(path); });
        action->setEnabled(plan.isThere());
    }
    menu.addSeparator();
    lockstep::addAction(menu,
        { u"clearRecentAction"_s, tr("&Clear this list"), tr("The files stay where they are.") },
        [this] { m_start->recent().clear(); })
        ->setEnabled(number > 0);
}

} // namespace lockstep
