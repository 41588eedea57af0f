// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/file_commands.h"

#include "app/exchange/sample_plan.h"
#include "app/plan/new_plan.h"
#include "app/store/salvage.h"
#include "ui/recover/open_choice.h"
#include "ui/shared/finish_typing.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const auto kExtension = u"lockstep"_s;

} // namespace

QString withExtension(const QString &path, const QString &extension)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + u'.' + extension;
}

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
    openNew(lockstep::newPlan(m_document.now().date(), *QRandomGenerator::global()));
}

void FileCommands::openSample()
{
    openNew(samplePlan());
}

bool FileCommands::openNew(const Result<Plan> &plan)
{
    if (!plan)
        emit failed(plan.error());
    if (!plan || !mayLeave() || !replace(PlanFile::create(*plan, m_stateFolder)))
        return false;
    emit opened();
    return true;
}

void FileCommands::close()
{
    if (!mayLeave())
        return;
    const auto empty = lockstep::newPlan(m_document.now().date(), *QRandomGenerator::global());
    if (replace(PlanFile::create(empty, m_stateFolder)))
        emit closed();
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
    openAs(path, Access::Edit);
}

void FileCommands::openAs(const QString &path, Access access)
{
    const bool isOpen = access == Access::Edit && !m_document.isReadOnly()
        && QFileInfo(path).absoluteFilePath() == m_document.path();
    if (isOpen)
        emit opened(); // where it was left
    else
        takeIn(path, PlanFile::open(path, m_stateFolder, access));
}

void FileCommands::takeIn(const QString &path, Result<PlanFile> file)
{
    if (!file && hasChoice(file.error())) {
        emit refused(path, file.error());
        return;
    }
    const auto before = file ? file->takenOverFrom() : std::nullopt;
    if ((file && !mayLeave()) || !replace(std::move(file)))
        return;
    emit opened();
    if (before)
        emit takenOver(path, *before);
}

void FileCommands::openRecovered(const QString &workingCopy, const QString &path)
{
    const bool isSame = !path.isEmpty() && path == m_document.path();
    const bool isSafe = isSame && m_document.saveState() == Document::SaveState::Saved;
    if (!isSafe && !mayLeave())
        return;
    if (isSame) { // its file is free only once nobody has it open
        const auto empty = lockstep::newPlan(m_document.now().date(), *QRandomGenerator::global());
        if (!replace(PlanFile::create(empty, m_stateFolder)))
            return;
        m_document.discard();
    }
    if (replace(PlanFile::recover(workingCopy)))
        emit opened();
    else if (isSame)
        openPath(path);
    m_document.saveInBackground();
}

void FileCommands::openDamaged(const QString &path)
{
    auto salvaged = lockstep::salvage(path, m_stateFolder);
    if (!salvaged) {
        emit failed(salvaged.error());
        return;
    }
    if (!mayLeave() || !replace(std::move(salvaged->file)))
        return;
    emit opened();
    emit this->salvaged(salvaged->lost);
}

bool FileCommands::replace(Result<PlanFile> file)
{
    if (!file) {
        emit failed(file.error());
        return false;
    }
    emit aboutToReplace();
    m_document.adopt(std::move(*file));
    return true;
}

void FileCommands::save()
{
    finishTyping(*m_window, Then::StayInField);
    if (m_document.path().isEmpty())
        saveAs();
    else if (m_document.isReadOnly() || m_document.saveState() == Document::SaveState::CannotSave)
        report(m_document.save()); // says why not
    else
        m_document.saveInBackground();
}

void FileCommands::saveOver()
{
    report(m_document.saveOver());
}

void FileCommands::saveAs()
{
    finishTyping(*m_window, Then::StayInField);
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

bool FileCommands::mayLeave()
{
    finishTyping(*m_window);
    if (m_document.isReadOnly())
        return true;
    if (!m_document.path().isEmpty())
        return report(m_document.save());
    if (m_document.undoTitle().isEmpty()) {
        m_document.discard(); // nobody has typed anything into it
        return true;
    }
    switch (m_dialogs.askUntitled(m_window, m_document.committed().settings.title)) {
    case UntitledAnswer::Cancel:
        return false;
    case UntitledAnswer::Discard:
        m_document.discard();
        return true;
    case UntitledAnswer::KeepWorkingCopy:
        return report(m_document.saveAs(keptPath()));
    case UntitledAnswer::Save:
        break;
    }
    const auto path = askWhereToSave();
    return !path.isEmpty() && report(m_document.saveAs(path));
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

bool FileCommands::report(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

} // namespace lockstep
