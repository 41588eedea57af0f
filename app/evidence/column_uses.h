// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Decides which column of which file is for what: by the map where it says so, else by header
// names, contents and, for the identifier, by how far two files' values overlap.

#include "app/evidence/column_map.h"
#include "app/evidence/file_survey.h"

#include <array>

namespace lockstep {

/// A stage's own column of dates in one file.
struct StageColumn {
    qsizetype stage = 0; ///< of Uses::stages
    qsizetype column = 0;
    DateReading reading;
};

/// What one file gives. A file of leads has a contact column, one of deals a won column; one with
/// both holds a lead with its outcome in each row. One of changes has a row for each stage that a
/// lead came to, with its date.
struct FileUse {
    QString path;
    QString name;
    FileForm form;
    std::array<qsizetype, kColumnUses.size()> columns; ///< by use; -1: no such column
    QList<StageColumn> stages; ///< between first contact and won
    DateReading contactReading;
    DateReading wonReading;
    DateReading lostReading;
    DateReading rejectedReading;
    DateReading changeReading;
    DecimalSign decimal = DecimalSign::Point;
    qsizetype dealKey = -1; ///< the deals' own identifier, beside that of the lead
    bool repeatsDealKey = false; ///< it tells no rows of one lead apart: several share it
    qsizetype leftSource = -1; ///< a source that only a file of deals tells
    bool addsToLeads = false; ///< its changes of stage belong to the leads of another file
    bool stageIsFlag = false; ///< its stage column says yes where the lead was won
    bool stageTellsWon = false; ///< its stage column names won leads: a closing date alone does not

    FileUse() { columns.fill(-1); }
    [[nodiscard]] qsizetype column(ColumnUse use) const
    {
        return columns[static_cast<std::size_t>(use)];
    }
    qsizetype &column(ColumnUse use) { return columns[static_cast<std::size_t>(use)]; }
    [[nodiscard]] bool has(ColumnUse use) const { return column(use) >= 0; }
    [[nodiscard]] bool holdsLeads() const
    {
        return has(ColumnUse::ContactDate) || (holdsChanges() && !addsToLeads);
    }
    [[nodiscard]] bool holdsChanges() const { return has(ColumnUse::ChangeDate); }
    [[nodiscard]] bool holdsDealsOnly() const { return !holdsLeads(); }
};

/// How often leads were tried; what changes and deals say of it is not theirs to add up.
[[nodiscard]] bool countsAttempts(const FileUse &file);

struct Uses {
    QList<FileUse> files; ///< in the surveys' order
    QStringList stages; ///< first to last
    bool isLoose = false; ///< identifiers are compared regardless of their spelling
    bool knowsWins = true; ///< false: nothing tells which leads were won
    bool repeatsWins = false; ///< leads of one file come again with further deals
};

/// Faults: NoUsableColumn, UnknownColumn, AmbiguousDates.
[[nodiscard]] Result<Uses> columnUses(const QList<FileSurvey> &surveys, const ColumnMap &map);

/// "lead id: mql_id in leads.csv", one a use found.
[[nodiscard]] QStringList describe(const Uses &uses, const QList<FileSurvey> &surveys);

} // namespace lockstep
