// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plan files read and written whole: the one that the user named, and the working copy to begin
// with. What their bytes hold is left to schema.h.

#include "app/base/result.h"

#include <QByteArray>

namespace lockstep {

inline constexpr qsizetype kHeaderBytes = 100; ///< of an SQLite file, as its documentation has it

/// `bytes` of the file called `name`, once their first hundred say that they are a plan, complete
/// and, unless newer ones are taken, of a version that we know. An older or newer plan is brought
/// to the version of this program, see upgrade.h. Faults: NotAPlan, Damaged, NewerVersion.
enum class Versions { Known, Newer };
[[nodiscard]] Result<QByteArray> soundBytes(
    QByteArray bytes, const QString &name, Versions versions = Versions::Known);

/// The version that the plan in `bytes` says it has.
[[nodiscard]] quint32 versionOf(const QByteArray &bytes);

/// How the database is marked to be written. One marked for a write-ahead log does not open where
/// that log cannot be written: from a read-only medium, or in memory. Published files never are.
enum class Journal { Rollback, WriteAhead };

/// `bytes` of a whole file, so marked.
[[nodiscard]] QByteArray marked(QByteArray bytes, Journal journal);

/// Replaces the file at `path` by `bytes`, at once and durably, or leaves it as it was
/// (CannotWrite).
[[nodiscard]] Result<void> writeWhole(const QString &path, QByteArray bytes, Journal journal);

} // namespace lockstep
