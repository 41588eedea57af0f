// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A break of the workshop in this window: the panel for the facilitator, the projector for the
// room.

#include "ui/projector/projector.h"
#include "ui/shared/side_panel.h"
#include "ui/window/file_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/menu_actions.h"
#include "ui/workshop/break_panel.h"
#include "ui/workshop/workshop_break.h"

#include <QMenu>

namespace lockstep {

using namespace Qt::StringLiterals;

void MainWindow::buildBreakAction(QMenu &menu)
{
    m_break = new WorkshopBreak(m_document, this);
    m_breakAction = lockstep::addAction(menu,
        { u"breakAction"_s, tr("Take a &break"),
            tr("Sets a restore point, and tells the room when it goes on and what came out."),
            Qt::Key_F9 },
        [this] { m_break->isOn() ? m_break->end() : beginBreak(); });
    m_breakAction->setCheckable(true);
    m_planActions << m_breakAction;
    connect(m_files, &FileCommands::aboutToReplace, m_break, &WorkshopBreak::end);
    connect(m_break, &WorkshopBreak::changed, this, &MainWindow::showBreak);
}

void MainWindow::beginBreak()
{
    report(m_break->begin());
    m_breakPanel = new BreakPanel(*m_break, m_document);
    m_breakPanel->present(m_snapshot);
    m_panel->open(tr("Break"), m_breakPanel);
}

void MainWindow::presentBreak()
{
    if (m_breakPanel)
        m_breakPanel->present(m_snapshot);
    if (m_break->isOn())
        showBreak();
}

void MainWindow::showBreak()
{
    m_breakAction->setChecked(m_break->isOn());
    if (m_break->isOn()) {
        m_projector->showBreak(
            breakTitle(*m_break, m_snapshot.format), outputsSoFar(m_document, m_snapshot.figures));
        return;
    }
    m_projector->endBreak();
    if (m_breakPanel)
        m_panel->shut();
}

} // namespace lockstep
