// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct DialogsWords {
    Q_DECLARE_TR_FUNCTIONS(dialogs)
};

UntitledAnswer askUntitled(QWidget *parent, const QString &planTitle)
{
    QMessageBox box(parent);
    box.setObjectName(u"untitledQuestion"_s);
    box.setText(DialogsWords::tr("Keep “%1”?").arg(planTitle));
    box.setInformativeText(DialogsWords::tr("It has no file of its own yet."));
    const auto *save = box.addButton(DialogsWords::tr("Save…"), QMessageBox::AcceptRole);
    const auto *keep
        = box.addButton(DialogsWords::tr("Keep as working copy"), QMessageBox::ApplyRole);
    const auto *discard = box.addButton(DialogsWords::tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    const auto *clicked = box.clickedButton();
    return clicked == save   ? UntitledAnswer::Save
        : clicked == keep    ? UntitledAnswer::KeepWorkingCopy
        : clicked == discard ? UntitledAnswer::Discard
                             : UntitledAnswer::Cancel;
}

} // namespace

Dialogs nativeDialogs()
{
    return { [](QWidget *parent, const FileQuestion &question) {
                return QFileDialog::getOpenFileName(
                    parent, question.title, question.suggested, question.filter);
            },
        [](QWidget *parent, const FileQuestion &question) {
            return QFileDialog::getOpenFileNames(
                parent, question.title, question.suggested, question.filter);
        },
        [](QWidget *parent, const FileQuestion &question) {
            return QFileDialog::getSaveFileName(
                parent, question.title, question.suggested, question.filter);
        },
        &askUntitled };
}

} // namespace lockstep
