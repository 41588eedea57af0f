// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/transfers.h"

#include "app/exchange/plan_json.h"
#include "app/figures/figures.h"
#include "app/plan/fiscal_years.h"
#include "app/store/whole_file.h"
#include "ui/evidence/evidence_desk.h"
#include "ui/funnel/forecast_worker.h"
#include "ui/funnel/scenario_steps.h"
#include "ui/report/calendar_paper.h"
#include "ui/report/paper.h"
#include "ui/window/background.h"
#include "ui/window/calendar_files.h"
#include "ui/window/file_commands.h"
#include "ui/window/imports.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The PDF as bytes: it only becomes the file that was asked for once nobody can cancel any more.
Result<QByteArray> pdfOf(const Plan &plan, const QDateTime &now, const PdfOptions &options)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.pdf"_s));
    return writePdf(file.fileName(), plan, figures(plan), now, options)
        .and_then([&file]() -> Result<QByteArray> {
            if (!file.open(QIODevice::ReadOnly))
                return fail(Fault::CannotRead, file.fileName(), file.errorString());
            return file.readAll();
        });
}

/// The plan as it was when the scenario in the making was begun, if one is.
std::optional<Plan> beforeScenario(const Document &document)
{
    const auto begun = begunScenario(document);
    if (!begun)
        return std::nullopt;
    return planAt(document, *begun).value_or(document.committed());
}

/// A calendar that nobody sees does not follow what becomes of the plan meanwhile.
void bringUpToDate(CalendarPage &page)
{
    page.look.matching = found(page.plan, page.figures, page.filter);
    const Period whole = horizon(page.plan.settings);
    const Period &shown = page.look.shown;
    if (shown.start < whole.start || whole.end < shown.end)
        page.look.shown = {};
}

} // namespace

Transfers::Transfers(Document &document, Dialogs dialogs, QSettings &settings, FileCommands &files,
    Background &background)
    : QObject(&files)
    , m_document(document)
    , m_dialogs(std::move(dialogs))
    , m_settings(settings)
    , m_files(files)
    , m_background(background)
    , m_calendar(new CalendarFiles(document, m_dialogs, files, background))
{
    connect(m_calendar, &CalendarFiles::failed, this, &Transfers::failed);
    connect(m_calendar, &CalendarFiles::told, this, &Transfers::told);
}

void Transfers::importPlan()
{
    const auto path = m_dialogs.openFile(
        m_background.window(), { tr("Import plan.json"), tr("Plans as JSON (*.json)"), {} });
    if (!path.isEmpty())
        importPlanFrom(path);
}

void Transfers::importPlanFrom(const QString &path)
{
    const auto read = readPlanJson(path);
    const auto name = QFileInfo(path).fileName();
    const auto done = commitImport(tr("Import %1").arg(name), tr("Before importing %1").arg(name),
        read.map([](const ReadPlan &all) { return all.plan; }));
    report(done, read ? importNotice(*read, name) : QString());
}

Result<void> Transfers::commitImport(
    const QString &title, const QString &point, const Result<Plan> &next)
{
    if (!next || *next == m_document.committed())
        return m_document.commit(title, next);
    return m_document.setRestorePoint(point, PointKind::Import).and_then([&] {
        return m_document.commit(title, next);
    });
}

void Transfers::importEvidence()
{
    takeExports(m_dialogs.openFiles(m_background.window(),
        { tr("Import exports as evidence"), tr("Exports (*.csv *.tsv *.txt)"), {} }));
}

/// What people correct of a mapping is remembered for files with the same header line.
EvidenceDesk &Transfers::desk()
{
    if (m_desk)
        return *m_desk;
    const auto settingOf = [](const QString &headerKey) {
        const auto digest
            = QCryptographicHash::hash(headerKey.toUtf8(), QCryptographicHash::Sha1).toHex();
        return u"exports/"_s + QString::fromLatin1(digest);
    };
    MapMemory memory { [this, settingOf](const QString &key) {
                          return m_settings.value(settingOf(key)).toStringList();
                      },
        [this, settingOf](const QString &key, const QStringList &arguments) {
            if (arguments.isEmpty())
                m_settings.remove(settingOf(key));
            else
                m_settings.setValue(settingOf(key), arguments);
        } };
    m_desk = new EvidenceDesk(
        { m_dialogs, [this] { return m_document.now().date(); }, std::move(memory) }, this);
    connect(&m_files, &FileCommands::aboutToReplace, m_desk, &EvidenceDesk::forget);
    return *m_desk;
}

void Transfers::takeExports(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    desk().take(paths);
    emit exportsTaken();
}

QString Transfers::askWhere(const QString &title, const QString &filter, const QString &extension)
{
    const auto path = m_dialogs.saveFile(
        m_background.window(), { title, filter, m_files.suggestion(extension) });
    return withExtension(path, extension);
}

void Transfers::exportPdf()
{
    const auto path = askWhere(tr("Export plan as PDF"), tr("PDF documents (*.pdf)"), u"pdf"_s);
    if (path.isEmpty())
        return;
    const bool isOfPlan = m_forecast && m_document.plan() == m_document.committed();
    const auto known = isOfPlan ? m_forecast->state().result : nullptr;
    m_background.run(tr("Setting the plan as PDF…"),
        [this, path, plan = m_document.committed(), now = m_document.now(), known,
            before = beforeScenario(m_document)](
            const std::atomic_bool &isCancelled) -> Background::Finish {
            const auto pdf = pdfOf(plan, now, { &isCancelled, known, before });
            return [this, path, pdf] {
                report(
                    pdf.and_then([&](const QByteArray &bytes) { return writeWhole(path, bytes); }),
                    tr("%1 is written.").arg(path));
            };
        });
}

void Transfers::exportCalendarPage(CalendarPage page)
{
    // Not under the name that the whole plan's PDF is suggested.
    const auto chosen = m_dialogs.saveFile(m_background.window(),
        { tr("Export calendar on one page"), tr("PDF documents (*.pdf)"),
            m_files.suggestion(u"calendar.pdf"_s) });
    if (chosen.isEmpty())
        return;
    const auto path = withExtension(chosen, u"pdf"_s);
    const auto &settings = m_document.committed().settings;
    const QDateTime now = m_document.now();
    page.plan = m_document.committed();
    page.date = Format(settings.locale, settings.currency).date(now.toLocalTime().date());
    m_background.run(tr("Setting the calendar on one page…"),
        [this, path, page, now]() mutable -> Background::Finish {
            page.figures = figures(page.plan);
            bringUpToDate(page);
            const auto pdf = calendarPdf(page, usualPaper(page.plan), now);
            return [this, path, pdf] {
                report(
                    pdf.and_then([&](const QByteArray &bytes) { return writeWhole(path, bytes); }),
                    tr("%1 is written.").arg(path));
            };
        });
}

void Transfers::exportJson()
{
    const auto path = askWhere(tr("Export plan.json"), tr("Plans as JSON (*.json)"), u"json"_s);
    if (!path.isEmpty())
        report(writeWhole(path, toJson(m_document.committed())), tr("%1 is written.").arg(path));
}

void Transfers::take(const QStringList &paths)
{
    QStringList exports;
    for (const auto &path : paths) {
        const auto extension = QFileInfo(path).suffix().toLower();
        if (extension == u"lockstep"_s)
            m_files.openPath(path);
        else if (extension == u"json"_s)
            importPlanFrom(path);
        else if (extension == u"ics"_s)
            m_calendar->importFrom(path, CalendarDays::Entries);
        else
            exports.append(path);
    }
    takeExports(exports);
}

void Transfers::report(const Result<void> &done, const QString &success)
{
    if (!done)
        emit failed(done.error());
    else if (!success.isEmpty())
        emit told(success);
}

} // namespace lockstep
