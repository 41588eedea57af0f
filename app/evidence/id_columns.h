// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Finds the columns by which files of leads and files of deals are joined.

#include "app/evidence/column_uses.h"

namespace lockstep {

/// The columns that are most plainly called as a lead's identifier hold the same ones again and
/// again.
[[nodiscard]] bool repeatsLeads(const FileSurvey &survey);

/// The column named so, compared without case; -1: none.
[[nodiscard]] qsizetype columnNamed(const FileSurvey &survey, const QString &name);

/// Sets each file's `id`. Where there are only files with both dates, one is not needed and taken
/// only when its name is plain. Fault: NoUsableColumn.
[[nodiscard]] Result<QList<FileUse>> withIdColumns(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const ColumnMap &map);

/// True where files share clearly more identifiers without regard to case, spaces and leading
/// zeros, and no two of a file become the same by that.
[[nodiscard]] bool needsLooseIds(const QList<FileUse> &files, const QList<FileSurvey> &surveys);

} // namespace lockstep
