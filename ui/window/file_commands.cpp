// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/file_commands.h"

#include "app/exchange/plan_json.h"
#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
#include "app/plan/new_plan.h"
#include "app/store/whole_file.h"
#include "ui/report/paper.h"
#include "ui/window/imports.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const auto kExtension = u"lockstep"_s;

QString withExtension(const QString &path, const QString &extension)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + u'.' + extension;
}

} // namespace

FileCommands::FileCommands(
    Document &document, Dialogs dialogs, QString stateFolder, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(std::move(dialogs))
    , m_stateFolder(std::move(stateFolder))
    , m_window(window)
{
}

void FileCommands::newPlan()
{
    create(lockstep::newPlan(m_document.now().date(), *QRandomGenerator::global()));
}

void FileCommands::openSample()
{
    create(samplePlan());
}

void FileCommands::create(const Result<Plan> &plan)
{
    if (!plan)
        emit failed(plan.error());
    else if (mayLeave())
        replace(PlanFile::create(*plan, m_stateFolder));
}

void FileCommands::open()
{
    const auto path = m_dialogs.openFile(
        m_window, { tr("Open plan"), tr("Lockstep plans (*.lockstep)"), m_document.path() });
    if (!path.isEmpty())
        openPath(path);
}

void FileCommands::openPath(const QString &path)
{
    auto file = PlanFile::open(path, m_stateFolder);
    if (!file)
        emit failed(file.error());
    else if (mayLeave())
        replace(std::move(file));
}

void FileCommands::replace(Result<PlanFile> file)
{
    if (file)
        m_document.adopt(std::move(*file));
    else
        emit failed(file.error());
}

void FileCommands::save()
{
    if (m_document.path().isEmpty())
        saveAs();
    else
        report(m_document.save());
}

void FileCommands::saveAs()
{
    const auto path = askWhereToSave();
    if (!path.isEmpty())
        report(m_document.saveAs(path));
}

QString FileCommands::askWhereToSave()
{
    const auto path = m_dialogs.saveFile(
        m_window, { tr("Save plan"), tr("Lockstep plans (*.lockstep)"), suggestion(kExtension) });
    return withExtension(path, kExtension);
}

void FileCommands::importPlan()
{
    const auto path = m_dialogs.openFile(
        m_window, { tr("Import plan.json"), tr("Plans as JSON (*.json)"), {} });
    if (!path.isEmpty())
        importPlanFrom(path);
}

void FileCommands::importPlanFrom(const QString &path)
{
    const auto read = readPlanJson(path);
    const auto name = QFileInfo(path).fileName();
    const auto done = m_document.commit(
        tr("Import %1").arg(name), read.map([](const ReadPlan &all) { return all.plan; }));
    report(done, read ? importNotice(*read, name) : QString());
}

void FileCommands::importEvidence()
{
    const auto paths = m_dialogs.openFiles(
        m_window, { tr("Import exports as evidence"), tr("Exports (*.csv *.tsv *.txt)"), {} });
    if (!paths.isEmpty())
        measureFrom(paths);
}

void FileCommands::measureFrom(const QStringList &paths)
{
    const auto measured = measureInto(m_document.committed(), paths, m_document.now().date());
    const auto done = m_document.commit(tr("Take measured rates from exports"),
        measured.map([](const UsedMeasurement &used) { return used.plan; }));
    report(done, measured ? evidenceNotice(*measured) : QString());
}

void FileCommands::exportPdf()
{
    const auto path = m_dialogs.saveFile(
        m_window, { tr("Export plan as PDF"), tr("PDF documents (*.pdf)"), suggestion(u"pdf"_s) });
    if (path.isEmpty())
        return;
    const auto &plan = m_document.committed();
    const auto file = withExtension(path, u"pdf"_s);
    report(writePdf(file, plan, figures(plan), m_document.now()), tr("%1 is written.").arg(file));
}

void FileCommands::exportJson()
{
    const auto path = m_dialogs.saveFile(
        m_window, { tr("Export plan.json"), tr("Plans as JSON (*.json)"), suggestion(u"json"_s) });
    if (path.isEmpty())
        return;
    const auto file = withExtension(path, u"json"_s);
    report(writeWhole(file, toJson(m_document.committed())), tr("%1 is written.").arg(file));
}

void FileCommands::take(const QStringList &paths)
{
    QStringList exports;
    for (const auto &path : paths) {
        const auto extension = QFileInfo(path).suffix().toLower();
        if (extension == kExtension)
            openPath(path);
        else if (extension == u"json"_s)
            importPlanFrom(path);
        else
            exports.append(path);
    }
    if (!exports.isEmpty())
        measureFrom(exports);
}

bool FileCommands::mayLeave()
{
    if (!m_document.path().isEmpty())
        return report(m_document.save());
    if (m_document.undoTitle().isEmpty())
        return true;
    switch (m_dialogs.askUntitled(m_window, m_document.committed().settings.title)) {
    case UntitledAnswer::Cancel:
        return false;
    case UntitledAnswer::Discard:
        discard();
        return true;
    case UntitledAnswer::KeepWorkingCopy:
        return report(m_document.saveAs(keptPath()));
    case UntitledAnswer::Save:
        break;
    }
    const auto path = askWhereToSave();
    return !path.isEmpty() && report(m_document.saveAs(path));
}

/// A working copy goes once everything in it was published: here, to where nobody will look for it.
void FileCommands::discard()
{
    const QTemporaryDir nowhere;
    std::ignore = m_document.saveAs(nowhere.filePath(u"discarded."_s + kExtension));
}

QString FileCommands::keptPath() const
{
    const auto when = m_document.now().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    return m_stateFolder + u'/' + tr("Kept %1").arg(when) + u'.' + kExtension;
}

QString FileCommands::suggestion(const QString &extension) const
{
    const auto path = m_document.path();
    if (path.isEmpty())
        return m_document.committed().settings.title.simplified().replace(u'/', u'-') + u'.'
            + extension;
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u'.' + extension;
}

bool FileCommands::report(const Result<void> &done, const QString &success)
{
    if (!done)
        emit failed(done.error());
    else if (!success.isEmpty())
        emit told(success);
    return done.has_value();
}

} // namespace lockstep
