// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Decides which column of which file is for what: by the map where it says so, else by header
// names, contents and, for the identifier, by how far two files' values overlap.

#include "app/evidence/file_survey.h"
#include "app/evidence/measure.h"

namespace lockstep {

/// What one file gives. A file of leads has a contact column, one of deals a won column; one with
/// both holds a lead with its outcome in each row. -1: no such column.
struct FileUse {
    QString path;
    QString name;
    qsizetype columnCount = 0;
    qsizetype id = -1;
    qsizetype contact = -1;
    qsizetype won = -1;
    qsizetype source = -1;
    DateReading contactReading;
    DateReading wonReading;

    [[nodiscard]] bool holdsLeads() const { return contact >= 0; }
    [[nodiscard]] bool holdsDealsOnly() const { return contact < 0; }
};

/// One for each survey, in their order. Faults: NoUsableColumn, UnknownColumn, AmbiguousDates.
[[nodiscard]] Result<QList<FileUse>> columnUses(
    const QList<FileSurvey> &surveys, const ColumnMap &map);

/// "lead id: mql_id in leads.csv", one a use found.
[[nodiscard]] QStringList describe(const QList<FileUse> &uses, const QList<FileSurvey> &surveys);

} // namespace lockstep
