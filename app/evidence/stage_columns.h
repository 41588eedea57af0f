// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which stages exports tell apart: from columns with a date for each, and from the names in a
// column of stages.

#include "app/evidence/column_uses.h"

namespace lockstep {

struct StagedFiles {
    QList<FileUse> files;
    QStringList names; ///< first to last, at least two
};

/// Sets each file's `stages`. The map's stages are taken as they stand. Fault: UnknownColumn.
[[nodiscard]] Result<StagedFiles> withStages(
    QList<FileUse> files, const QList<FileSurvey> &surveys, const ColumnMap &map);

} // namespace lockstep
