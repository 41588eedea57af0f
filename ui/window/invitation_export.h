// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan's meetings written as invitations, one file each, and what is told about them.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QDateTime>

namespace lockstep {

/// To `path`; of several meetings to path-1.ics, path-2.ics, … by their first date. In sentences:
/// how many were written, and who has no address. Faults: Empty, where no meeting has two people;
/// AlreadyExists, where one of several would take the place of a file, and nothing is written;
/// CannotWrite, which says what was written before.
[[nodiscard]] Result<QString> writeInvitations(
    const Plan &plan, const QString &path, const QDateTime &now);

} // namespace lockstep
