// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plan files read and written whole: the one that the user named, and the working copy to begin
// with. What their bytes hold is left to schema.h.

#include "app/base/result.h"

#include <QByteArray>

namespace lockstep {

/// The bytes of the plan at `path`, once their first hundred say that they are one, complete and of
/// a version that we know. Faults: CannotOpen, CannotRead, NotAPlan, Damaged, NewerVersion.
[[nodiscard]] Result<QByteArray> readPublished(const QString &path);

/// How the database is marked to be written. One marked for a write-ahead log does not open where
/// that log cannot be written: from a read-only medium, or in memory. Published files never are.
enum class Journal { Rollback, WriteAhead };

/// Replaces the file at `path` by `bytes`, at once and durably, or leaves it as it was
/// (CannotWrite).
[[nodiscard]] Result<void> writeWhole(const QString &path, QByteArray bytes, Journal journal);

} // namespace lockstep
