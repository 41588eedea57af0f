// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the columns that were found are to be read: the order of their dates, their decimal sign.

#include "app/evidence/column_uses.h"

namespace lockstep {

/// Faults: AmbiguousDates, NoUsableColumn where a column of dates holds too few.
[[nodiscard]] Result<QList<FileUse>> withReadings(
    QList<FileUse> files, const QList<FileSurvey> &surveys, const ColumnMap &map);

} // namespace lockstep
