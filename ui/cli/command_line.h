// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Standard output and what stands before a command's work: options, positional arguments, plan
// files.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QMap>
#include <QStringList>
#include <functional>

namespace lockstep {

/// Writes all of `text` to standard output. Faults: CannotWrite, when it is closed or full.
[[nodiscard]] Result<void> print(const QString &text);
[[nodiscard]] Result<void> print(const QByteArray &bytes);
void complain(const QString &line); ///< to standard error
/// Why nobody knows whether a file's numbers are those of a scenario in the making.
[[nodiscard]] QString draftUnknown(const Error &error);

/// Without line ends and other orders to a terminal, and not too long: names and reasons come from
/// files and other libraries.
[[nodiscard]] QString inLine(QString text);
[[nodiscard]] QString line(const Error &error); ///< explained in one line, whatever it names

/// The words of a command line, sorted out.
struct Words {
    QStringList positional;
    QMap<QString, QStringList>
        options; ///< name without dashes -> values; a switch has an empty one
    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return options.value(name).value(0); }
};

/// Options as "--name value" or "--name=value"; "--" ends them. `switches` take no value, `listed`
/// ones may come more than once. Faults: UnknownOption, MissingArgument.
[[nodiscard]] Result<Words> sortWords(const QStringList &arguments, const QStringList &switches,
    const QStringList &valued, const QStringList &listed = {});

/// Exactly `names.size()` positional words, or at least so many. Faults: MissingArgument,
/// UnknownOption (a word too many).
enum class More { Refused, Allowed };
[[nodiscard]] Result<void> expectWords(
    const Words &words, const QStringList &names, More more = More::Refused);

/// Opens the plan at `path`, replaces it by `next(plan)` as one step named `title`, and publishes
/// it.
[[nodiscard]] Result<void> editPlanFile(const QString &path, const QString &title,
    const std::function<Result<Plan>(const Plan &)> &next);

} // namespace lockstep
