// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The few questions that need a dialog: which file, and what to do with a plan that has no name
// yet. A value of functions, so that tests answer by script. Errors never come this way.

#include <QStringList>

#include <functional>

class QWidget;

namespace lockstep {

enum class UntitledAnswer { Save, KeepWorkingCopy, Discard, Cancel };

struct FileQuestion {
    QString title;
    QString filter; ///< "Lockstep plans (*.lockstep)"
    QString suggested; ///< folder or whole path
};

/// Empty answers mean that the person thought better of it.
struct Dialogs {
    std::function<QString(QWidget *, const FileQuestion &)> openFile;
    std::function<QStringList(QWidget *, const FileQuestion &)> openFiles;
    std::function<QString(QWidget *, const FileQuestion &)> saveFile;
    std::function<UntitledAnswer(QWidget *, const QString &planTitle)> askUntitled;
};

[[nodiscard]] Dialogs nativeDialogs();

} // namespace lockstep
