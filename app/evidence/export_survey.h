// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// All files of one measurement, looked through before they are measured.

#include "app/evidence/column_uses.h"

namespace lockstep {

struct ExportSurvey {
    QList<FileSurvey> files; ///< by name, each once
    Uses uses;
};

/// Faults: MissingArgument without paths, those of surveyFile.
[[nodiscard]] Result<QList<FileSurvey>> surveyFiles(
    const QStringList &paths, const Watch &watch, std::optional<char> delimiter = {});
/// Faults: those of surveyFiles and columnUses.
[[nodiscard]] Result<ExportSurvey> surveyExports(
    const QStringList &paths, const ColumnMap &map, const Watch &watch);

} // namespace lockstep
