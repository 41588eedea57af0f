// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What crashes and power cuts left in the state folder: listed, opened again with
// PlanFile::recover(), or dropped, which only people decide.

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace lockstep {

/// A working copy that no running program has open and that holds more than the published file.
struct AbandonedCopy {
    QString workingCopy; ///< for PlanFile::recover() and drop()
    QString path; ///< of the file that the user named; empty: it never had a name
    QString title; ///< of the plan
    qint64 steps = 0; ///< taken or taken back since the file was published
    QDateTime lastStep; ///< UTC; null: there is none, or without a time
    std::optional<Error> error {}; ///< why it cannot be opened, where that is so
};

/// Oldest first. Plans that are open now are not among them; copies that hold nothing, or nothing
/// but what is in their file, are removed on the way.
[[nodiscard]] QList<AbandonedCopy> abandonedWorkingCopies(const QString &stateFolder);

/// Removes it for good. Faults: InUse (it is open).
[[nodiscard]] Result<void> drop(const AbandonedCopy &copy);

} // namespace lockstep
