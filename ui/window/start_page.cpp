// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/start_page.h"

#include "ui/window/file_commands.h"
#include "ui/window/start_screen.h"

namespace lockstep {

StartPage::StartPage(Scene &scene, Document &document, FileCommands &files, QSettings &settings)
    : QObject(&scene)
    , m_scene(scene)
    , m_document(document)
    , m_files(files)
    , m_recent(settings)
{
    connect(&files, &FileCommands::opened, this, &StartPage::planOpened);
    connect(&files, &FileCommands::closed, this, &StartPage::showWithoutPlan);
}

void StartPage::make()
{
    m_screen = new StartScreen;
    m_screen->restyle(m_style);
    connect(m_screen, &StartScreen::newWanted, this, &StartPage::newWanted);
    connect(m_screen, &StartScreen::recoverWanted, this, &StartPage::recoverWanted);
    connect(m_screen, &StartScreen::openWanted, &m_files, &FileCommands::open);
    connect(m_screen, &StartScreen::sampleWanted, &m_files, &FileCommands::openSample);
    connect(m_screen, &StartScreen::recentWanted, &m_files, &FileCommands::openPath);
    connect(m_screen, &StartScreen::backWanted, &m_scene, &Scene::showBoard);
    connect(m_screen, &StartScreen::removeWanted, this, [this](const QString &path) {
        m_recent.remove(path);
        refresh();
    });
}

void StartPage::show()
{
    if (!m_screen)
        make();
    refresh();
    m_scene.showPage(m_screen);
    emit shown();
}

void StartPage::presentAbandoned(const QList<AbandonedCopy> &copies)
{
    m_abandoned = copies;
    if (m_screen)
        m_screen->presentAbandoned(copies);
}

bool StartPage::isShown() const
{
    return m_screen && m_scene.page() == m_screen;
}

void StartPage::refresh()
{
    m_screen->present(
        m_recent.all(), m_hasPlan ? m_document.committed().settings.title : QString());
    m_screen->presentAbandoned(m_abandoned);
}

void StartPage::restyle(const Style &style)
{
    m_style = style;
    if (m_screen)
        m_screen->restyle(style);
}

void StartPage::notePath()
{
    const auto path = m_document.path();
    if (path == m_notedPath)
        return;
    m_notedPath = path;
    if (!path.isEmpty())
        m_recent.add(path, m_document.now());
}

void StartPage::planOpened()
{
    m_hasPlan = true;
    m_scene.showBoard();
}

void StartPage::showWithoutPlan()
{
    m_hasPlan = false;
    show();
}

} // namespace lockstep
