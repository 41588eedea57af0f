// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Files of other calendars, in and out of the open plan. They are read in the background.

#include "app/document/document.h"
#include "ui/shared/dialogs.h"
#include "ui/window/banner.h"
#include "ui/window/calendar_notice.h"
#include "ui/window/invitation_export.h"

namespace lockstep {

class Background;
class FileCommands;

class CalendarFiles : public QObject {
    Q_OBJECT

public:
    CalendarFiles(Document &document, Dialogs dialogs, FileCommands &files, Background &background);

    void importAs(CalendarDays as);
    /// `bringsBack`: also what was removed here.
    void importFrom(const QString &path, CalendarDays as, bool bringsBack = false);
    void exportEntries();
    void exportInvitations(); ///< one file a meeting

signals:
    void failed(const Error &error);
    void told(const QString &text);
    /// Something was done, and there is something to do about it.
    void offered(const QString &text, const QList<Banner::Remedy> &remedies);

private:
    [[nodiscard]] Result<void> commit(const QString &name, const Result<Plan> &next);
    void writeInvitationsTo(const QString &path, OtherFiles others);
    [[nodiscard]] QList<Banner::Remedy> remediesAfter(
        const ImportedCalendar &imported, const QString &path);
    void report(const Result<void> &done, const QString &success);

    Document &m_document;
    Dialogs m_dialogs;
    FileCommands &m_files;
    Background &m_background;
};

} // namespace lockstep
