// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans that a crash left: looked for on another thread, offered once, listed in the side panel,
// opened or dropped. What is said about them is in ui/recover.

#include "app/store/recovery.h"
#include "ui/shared/style.h"

#include <QObject>
#include <QPointer>

#include <future>

namespace lockstep {

class FileCommands;
class RecoverPanel;
class SidePanel;

class Recovery : public QObject {
    Q_OBJECT

public:
    Recovery(FileCommands &files, SidePanel &panel, QString stateFolder, QObject *parent);
    ~Recovery() override; ///< waits for a search that goes on

    void look(); ///< found() follows, soon
    [[nodiscard]] const QList<AbandonedCopy> &copies() const { return m_copies; }
    void openPanel(const Style &style);
    void open(const AbandonedCopy &copy);

signals:
    void found();
    void failed(const Error &error);

private:
    void take();
    void endSearch();
    void dropForGood(const AbandonedCopy &copy);

    FileCommands &m_files;
    SidePanel &m_panel;
    QString m_stateFolder;
    QList<AbandonedCopy> m_copies;
    QPointer<RecoverPanel> m_list;
    std::future<QList<AbandonedCopy>> m_search;
};

} // namespace lockstep
