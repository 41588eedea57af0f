// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which column is taken for what, before anything is measured: a table for people to look at and
// correct, and what is remembered of their corrections.

#include "app/evidence/column_map.h"
#include "app/evidence/file_survey.h"

#include <functional>

namespace lockstep {

/// One column of one file.
struct ColumnGuess {
    QString file; ///< name without its folder
    QString column;
    std::optional<ColumnUse> use; ///< none: it is left out
    QString stage; ///< of StageDate
    double confidence = 0; ///< 0 … 1, of the use; 1 where people said so
    QString note; ///< "day first", "decimal comma"
    QStringList samples; ///< a few different cells; shown, never kept
    bool operator==(const ColumnGuess &) const = default;
};

struct Mapping {
    QList<ColumnGuess> columns; ///< file by file, in the files' order
    QStringList stages;
    QString headerKey; ///< the header lines: by it a correction is remembered
    QStringList currencies; ///< that amounts are stated in, as far as was read
    std::optional<double> matchRate; ///< of the identifiers that files are joined by
    std::optional<Error> problem; ///< why nothing can be measured so
    [[nodiscard]] bool has(ColumnUse use) const;
    bool operator==(const Mapping &) const = default;
};

/// Of files that were looked through. Where `map` cannot be used, the columns are there all the
/// same, to be corrected, and the problem says why: NoUsableColumn, UnknownColumn, AmbiguousDates.
[[nodiscard]] Mapping mappingOf(const QList<FileSurvey> &files, const ColumnMap &map);
/// Reads only as much as is needed. Faults: those of measure() about files and columns.
[[nodiscard]] Result<Mapping> mappingOf(
    const QStringList &paths, const ColumnMap &map, const Watch &watch = {});

/// Gives and keeps mapArguments() by header key; where, is its owner's business.
struct MapMemory {
    std::function<QStringList(const QString &headerKey)> recall;
    std::function<void(const QString &headerKey, const QStringList &arguments)> keep;
};

[[nodiscard]] QString headerKeyOf(const QList<FileSurvey> &files);
/// What is remembered for files with these headers, an empty map where nothing is.
[[nodiscard]] Result<ColumnMap> rememberedMap(const QStringList &paths, const MapMemory &memory);

} // namespace lockstep
