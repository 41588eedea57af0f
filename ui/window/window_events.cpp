// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the desktop tells the window: that it closes, that it looks otherwise, a key, a file
// dropped.

#include "ui/shared/side_panel.h"
#include "ui/window/banner.h"
#include "ui/window/file_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/scene.h"
#include "ui/window/transfers.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"lastPlan"_s, m_document.path());
    board().save();
    event->accept();
}

/// The desktop has another theme now.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ThemeChange)
        return;
    m_appearance.setSystemTheme(m_themeNow());
    restyle();
}

/// Esc leaves one thing at a time, the innermost first. Whoever edits or drags takes it before.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (m_panel->isOpen())
        m_panel->shut();
    else if (m_scene->banner().isVisible())
        m_scene->banner().dismiss();
    else if (m_focus.selection() != Selection {})
        m_focus.clear();
    else
        board().grow(Board::kNone);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_transfers->take(localFiles(*event->mimeData()));
}

} // namespace lockstep
