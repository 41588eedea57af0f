// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The commands of lockstep-cli: each reads its own arguments, does one thing to a plan, and writes
// what people asked for to standard output.

#include "app/base/result.h"

#include <QStringList>

namespace lockstep {

/// What the shell is told.
enum class Exit { Done = 0, PlanAtFault = 1, CommandLineAtFault = 2 };

struct Command {
    const char *name;
    const char *summary; ///< one line of the general help
    const char *help; ///< the whole help of this command
    Result<Exit> (*run)(const QStringList &arguments);
};

[[nodiscard]] const QList<Command> &commands();

// One each; `arguments` without program and command name.
[[nodiscard]] Result<Exit> runNew(const QStringList &arguments);
[[nodiscard]] Result<Exit> runCheck(const QStringList &arguments);
[[nodiscard]] Result<Exit> runFigures(const QStringList &arguments);
[[nodiscard]] Result<Exit> runMeasure(const QStringList &arguments);
[[nodiscard]] Result<Exit> runImport(const QStringList &arguments);
[[nodiscard]] Result<Exit> runExport(const QStringList &arguments);
[[nodiscard]] Result<Exit> runDiff(const QStringList &arguments);
[[nodiscard]] Result<Exit> runMerge(const QStringList &arguments);

/// Runs the command that `arguments` (without the program's name) ask for; what went wrong is one
/// line on standard error.
[[nodiscard]] Exit runCommandLine(const QStringList &arguments);

} // namespace lockstep
