// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/recovery.h"

#include "ui/recover/recover_panel.h"
#include "ui/shared/side_panel.h"
#include "ui/window/file_commands.h"

namespace lockstep {

Recovery::Recovery(FileCommands &files, SidePanel &panel, QString stateFolder, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_panel(panel)
    , m_stateFolder(std::move(stateFolder))
{
}

Recovery::~Recovery() = default;

void Recovery::look()
{
    if (m_search.valid())
        return;
    m_search = std::async(std::launch::async, [this, folder = m_stateFolder] {
        auto copies = abandonedWorkingCopies(folder);
        QMetaObject::invokeMethod(this, &Recovery::take, Qt::QueuedConnection);
        return copies;
    });
}

void Recovery::take()
{
    if (!m_search.valid())
        return; // ended early
    m_copies = m_search.get();
    if (m_list)
        m_list->present(m_copies);
    emit found();
}

void Recovery::openPanel(const Style &style)
{
    m_list = new RecoverPanel(style);
    connect(m_list, &RecoverPanel::openWanted, this, &Recovery::open);
    connect(m_list, &RecoverPanel::dropWanted, this, &Recovery::dropForGood);
    m_list->present(m_copies);
    m_panel.open(tr("Recover"), m_list);
    look();
}

/// It holds each working copy for a moment, which nobody else can open then.
void Recovery::endSearch()
{
    if (m_search.valid())
        m_search.get();
}

void Recovery::open(const AbandonedCopy &copy)
{
    endSearch();
    m_panel.shut();
    m_files.openRecovered(copy.workingCopy, copy.path);
    look();
}

void Recovery::dropForGood(const AbandonedCopy &copy)
{
    endSearch();
    if (const auto done = drop(copy); !done)
        emit failed(done.error());
    look();
}

} // namespace lockstep
