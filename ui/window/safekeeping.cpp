// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the window does so that nothing is lost: plans left by a crash are offered, files that are
// open elsewhere or changed outside come with ways to go on, other leaders' files are merged.

#include "ui/recover/open_choice.h"
#include "ui/recover/recover_words.h"
#include "ui/shared/explain.h"
#include "ui/shared/side_panel.h"
#include "ui/shared/toast.h"
#include "ui/window/banner.h"
#include "ui/window/file_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/merging.h"
#include "ui/window/recovery.h"
#include "ui/window/save_badge.h"
#include "ui/window/scene.h"
#include "ui/window/start_page.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A new or sample plan in which all was taken back: listed, but no reason to speak up.
bool isUntouched(const AbandonedCopy &copy)
{
    return copy.path.isEmpty() && copy.steps == 0 && !copy.error;
}

} // namespace

void MainWindow::connectSafekeeping()
{
    connect(m_files, &FileCommands::refused, this, &MainWindow::showRefusal);
    connect(m_files, &FileCommands::takenOver, this, &MainWindow::tellTakenOver);
    connect(m_files, &FileCommands::salvaged, this, [this](const QStringList &lost) {
        m_panel->open(tr("What was lost"), lostList(lost, m_snapshot.style));
    });
    connect(m_files, &FileCommands::aboutToReplace, m_merging, &Merging::drop);
    connect(m_recovery, &Recovery::failed, this, &MainWindow::showError);
    connect(m_recovery, &Recovery::found, this,
        [this] { m_start->presentAbandoned(m_recovery->copies()); });
    connect(m_start, &StartPage::shown, m_recovery, &Recovery::look);
    connect(m_start, &StartPage::recoverWanted, this, &MainWindow::openRecoverPanel);
    connect(m_merging, &Merging::failed, this, &MainWindow::showError);
    connect(m_merging, &Merging::told, this, &MainWindow::tell);
    connect(m_merging, &Merging::merged, this, &MainWindow::tellMerged);
}

void MainWindow::showError(const Error &error)
{
    QList<Banner::Remedy> remedies;
    if (error.fault == Fault::ChangedOutside)
        remedies = { { u"mergeOutsideButton"_s, tr("Merge…"), [this] { mergeOutside(); } },
            { u"saveAsideButton"_s, tr("Save as…"), [this] { m_files->saveAs(); } },
            { u"overwriteButton"_s, tr("Overwrite"), [this] { m_files->saveOver(); } } };
    m_scene->banner().say(Banner::Kind::Error, explain(error), remedies);
}

std::optional<Error> MainWindow::tellSaveError()
{
    if (m_document.saveState() == Document::SaveState::CannotSave) {
        showError(m_document.saveError());
        return m_document.saveError();
    }
    if (m_saveError)
        m_scene->banner().retract(explain(*m_saveError));
    return {};
}

void MainWindow::tell(const QString &notice)
{
    m_scene->banner().say(Banner::Kind::Notice, notice);
}

void MainWindow::offer(const QString &notice, const QList<Banner::Remedy> &remedies)
{
    m_scene->banner().say(Banner::Kind::Notice, notice, remedies);
}

void MainWindow::openSavePanel()
{
    m_panel->open(tr("Saving"),
        savePanel(
            m_document, *m_files, [this] { mergeOutside(); }, m_snapshot.style));
}

void MainWindow::mergeOutside()
{
    m_panel->shut();
    m_merging->beginOutside();
}

void MainWindow::tellMerged(const QString &notice, std::optional<qint64> before)
{
    if (!before)
        return tell(notice);
    m_scene->banner().say(Banner::Kind::Notice, notice,
        { { u"undoMergeButton"_s, tr("Undo the merge"),
            [this, before] { report(m_document.goTo(*before)); } } });
}

void MainWindow::showRefusal(const QString &path, const Error &error)
{
    if (!hasChoice(error))
        return showError(error);
    auto *choice = new OpenChoice({ path, error, holderOf(path) }, m_snapshot.style);
    connect(choice, &OpenChoice::accessWanted, this, [this, path](Access access) {
        m_panel->shut();
        m_files->openAs(path, access);
    });
    connect(choice, &OpenChoice::salvageWanted, this, [this, path] {
        m_panel->shut();
        m_files->openDamaged(path);
    });
    m_panel->open(tr("Open %1").arg(QFileInfo(path).fileName()), choice);
}

void MainWindow::startWithout(const QString &path, const Error &error)
{
    m_start->showWithoutPlan();
    showRefusal(path, error);
}

void MainWindow::tellTakenOver(const QString &path, const Holder &before)
{
    if (!m_toast)
        makeToast();
    m_toast->say(takenOverSentence(QFileInfo(path).fileName(), before));
}

void MainWindow::openRecoverPanel()
{
    m_recovery->openPanel(m_snapshot.style);
}

void MainWindow::offerRecovered()
{
    connect(
        m_recovery, &Recovery::found, this,
        [this] {
            auto copies = m_recovery->copies();
            copies.removeIf(isUntouched);
            if (copies.isEmpty())
                return;
            QList<Banner::Remedy> remedies { { u"listRecoveredButton"_s, tr("Show all…"),
                [this] { openRecoverPanel(); } } };
            if (copies.size() == 1 && !copies.first().error)
                remedies = { { u"openRecoveredButton"_s, tr("Open it"),
                    [this, copy = copies.first()] { m_recovery->open(copy); } } };
            m_scene->banner().say(Banner::Kind::Offer, leftOffer(copies), remedies);
        },
        Qt::SingleShotConnection);
    m_recovery->look();
}

} // namespace lockstep
