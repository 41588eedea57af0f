// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/calendar_files.h"

#include "app/exchange/calendar_export.h"
#include "app/store/whole_file.h"
#include "ui/window/background.h"
#include "ui/window/file_commands.h"
#include "ui/window/invitation_export.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

CalendarFiles::CalendarFiles(
    Document &document, Dialogs dialogs, FileCommands &files, Background &background)
    : QObject(&files)
    , m_document(document)
    , m_dialogs(std::move(dialogs))
    , m_files(files)
    , m_background(background)
{
}

void CalendarFiles::importAs(CalendarDays as)
{
    const auto title = as == CalendarDays::Holidays ? tr("Import holidays") : tr("Import calendar");
    const auto path
        = m_dialogs.openFile(m_background.window(), { title, tr("Calendars (*.ics)"), {} });
    if (!path.isEmpty())
        importFrom(path, as);
}

void CalendarFiles::importFrom(const QString &path, CalendarDays as)
{
    m_background.run(tr("Reading the calendar…"), [this, path, as]() -> Background::Finish {
        const auto file = readCalendarFile(path);
        return [this, path, as, file] {
            const auto name = QFileInfo(path).fileName();
            const auto imported
                = useCalendar(m_document.committed(), file, name, as, m_document.side());
            const auto done
                = commit(name, imported.map([](const ImportedCalendar &all) { return all.plan; }));
            report(done, imported ? calendarNotice(*imported, name) : QString());
        };
    });
}

/// With a restore point before it, unless nothing comes of it.
Result<void> CalendarFiles::commit(const QString &name, const Result<Plan> &next)
{
    const auto title = tr("Import %1").arg(name);
    if (!next || *next == m_document.committed())
        return m_document.commit(title, next);
    return m_document.setRestorePoint(tr("Before importing %1").arg(name), PointKind::Import)
        .and_then([&] { return m_document.commit(title, next); });
}

void CalendarFiles::exportEntries()
{
    const auto asked = m_dialogs.saveFile(m_background.window(),
        { tr("Export calendar"), tr("Calendars (*.ics)"), m_files.suggestion(u"ics"_s) });
    const auto path = withExtension(asked, u"ics"_s);
    if (path.isEmpty())
        return;
    report(writeWhole(path, exportCalendar(m_document.committed(), m_document.now())),
        tr("%1 is written.").arg(path));
}

void CalendarFiles::exportInvitations()
{
    const auto asked = m_dialogs.saveFile(m_background.window(),
        { tr("Export invitations"), tr("Calendars (*.ics)"), m_files.suggestion(u"ics"_s) });
    const auto path = withExtension(asked, u"ics"_s);
    if (path.isEmpty())
        return;
    const auto done = writeInvitations(m_document.committed(), path, m_document.now());
    report(done.map([](const QString &) {}), done.value_or(QString()));
}

void CalendarFiles::report(const Result<void> &done, const QString &success)
{
    if (!done)
        emit failed(done.error());
    else if (!success.isEmpty())
        emit told(success);
}

} // namespace lockstep
