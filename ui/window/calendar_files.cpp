// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/calendar_files.h"

#include "app/exchange/calendar_export.h"
#include "app/store/whole_file.h"
#include "ui/window/background.h"
#include "ui/window/file_commands.h"

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

void CalendarFiles::importFrom(const QString &path, CalendarDays as, bool bringsBack)
{
    m_background.run(
        tr("Reading the calendar…"), [this, path, as, bringsBack]() -> Background::Finish {
            const auto file = readCalendarFile(path);
            return [this, path, as, bringsBack, file] {
                const auto name = QFileInfo(path).fileName();
                const auto imported = useCalendar(
                    m_document.committed(), file, name, { as, bringsBack, m_document.side() });
                const auto done = commit(
                    name, imported.map([](const ImportedCalendar &all) { return all.plan; }));
                if (done)
                    emit offered(calendarNotice(*imported, name), remediesAfter(*imported, path));
                else
                    emit failed(done.error());
            };
        });
}

/// What was left out because it was removed here is brought back; what was taken in its place is
/// taken back.
QList<Banner::Remedy> CalendarFiles::remediesAfter(
    const ImportedCalendar &imported, const QString &path)
{
    QList<Banner::Remedy> remedies;
    if (!imported.removedHere.isEmpty())
        remedies.append({ u"bringBackButton"_s, tr("Bring them back"),
            [this, path] { importFrom(path, CalendarDays::Entries, true); } });
    if (!imported.overwritten.isEmpty())
        remedies.append({ u"undoImportButton"_s, tr("Undo the import"), [this] {
                             if (const auto undone = m_document.undo(); !undone)
                                 emit failed(undone.error());
                         } });
    return remedies;
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
    writeInvitationsTo(path, OtherFiles::Kept);
}

/// What was sent is remembered as a step of its own.
void CalendarFiles::writeInvitationsTo(const QString &path, OtherFiles others)
{
    const auto done = writeInvitations(m_document.committed(), path, m_document.now(), others);
    if (!done && done.error().fault == Fault::AlreadyExists) {
        emit offered(tr("%1 exists already, so nothing was written.").arg(done.error().subject),
            { { u"replaceInvitationsButton"_s, tr("Replace what is there"),
                [this, path] { writeInvitationsTo(path, OtherFiles::Replaced); } } });
        return;
    }
    if (!done)
        return report(Failure(done.error()), {});
    const auto kept = done->plan == m_document.committed()
        ? Result<void>()
        : m_document.commit(tr("Export invitations"), done->plan);
    report(kept, done->notice);
}

void CalendarFiles::report(const Result<void> &done, const QString &success)
{
    if (!done)
        emit failed(done.error());
    else if (!success.isEmpty())
        emit told(success);
}

} // namespace lockstep
