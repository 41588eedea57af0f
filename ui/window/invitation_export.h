// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan's meetings written as invitations, one file each, and what is told about them.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QDateTime>

namespace lockstep {

/// Whether one of several may take the place of a file that nobody was asked about.
enum class OtherFiles { Kept, Replaced };

struct WrittenInvitations {
    QString notice; ///< in sentences: how many were written, what is called off, who has no address
    Plan plan; ///< remembers what was sent
};

/// To `path`; of several meetings to path-1.ics, path-2.ics, … by their first date, then those
/// called off. Faults: Empty, where no meeting has two people; AlreadyExists, where one of several
/// would take the place of a file, and nothing is written; CannotWrite, which says what was written
/// before.
[[nodiscard]] Result<WrittenInvitations> writeInvitations(const Plan &plan, const QString &path,
    const QDateTime &now, OtherFiles others = OtherFiles::Kept);

} // namespace lockstep
