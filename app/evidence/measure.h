// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Closed-loop measures from exports of two systems (or one): leads with the date of first contact,
// deals with the date they were won, joined by a shared identifier. Only aggregates leave this
// folder, never a person's or a company's record.

#include "app/base/result.h"
#include "app/evidence/date_text.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace lockstep {

/// What a column can be for.
enum class ColumnUse { LeadId, ContactDate, WonDate, Source };

/// What people say about their files, in place of what is guessed.
struct ColumnMap {
    QMap<ColumnUse, QString> names; ///< header names as in the files, compared without case
    std::optional<DateOrder> dates; ///< of dates such as 03/04/2018
    bool operator==(const ColumnMap &) const = default;
};

/// Parses "--map" arguments such as "id=mql_id", "contact=first_contact_date", "won=closed",
/// "source=origin", "dates=dmy" or "dates=mdy". Faults: UnknownOption (subject: the word).
[[nodiscard]] Result<ColumnMap> columnMap(const QStringList &arguments);

/// A row that could not be used, or not for everything.
struct UnusedRow {
    QString file; ///< name without its folder
    qint64 row = 0; ///< as a spreadsheet counts: the header is row 1
    QString reason; ///< "won 2018-03-01, before the first contact 2018-03-04"
    bool operator==(const UnusedRow &) const = default;
};

/// Leads in, won out, and how long it took; of one source or in total.
struct SourceMeasure {
    QString source; ///< "(none)" for an empty cell
    qint64 leads = 0;
    qint64 won = 0;
    qint64 timed = 0; ///< won with usable dates: what the days are taken over
    double rate = 0; ///< won / leads, 0 … 1
    double meanDays = 0; ///< whole days from first contact to won
    double medianDays = 0;
    double within30 = 0; ///< share of `timed` won within so many days
    double within90 = 0;
    double within180 = 0;
    bool operator==(const SourceMeasure &) const = default;
};

struct Measurement {
    QStringList files;
    QStringList columns; ///< "lead id: mql_id in leads.csv", one a use found, as mapped
    SourceMeasure total;
    QList<SourceMeasure> sources; ///< by leads, most first
    QDate firstContact; ///< earliest and latest date of first contact
    QDate lastContact;
    qint64 rows = 0; ///< records read, headers not counted
    qint64 dealsWithoutLead = 0; ///< won rows whose id no lead has
    qint64 duplicates = 0; ///< rows whose id was seen before in the same role
    qint64 unusedCount = 0;
    QList<UnusedRow> unused; ///< the first 100, in the files' order by name
    bool operator==(const Measurement &) const = default;
};

/// Files in any order; the same files give the same Measurement. `map` overrides what is guessed
/// from header names and contents. `now` bounds dates that can be: later ones are unusable. Faults:
/// CannotOpen, CannotRead, NoRows, NoUsableColumn (detail: what was looked for, and the columns
/// there are), UnknownColumn, AmbiguousDates, NothingToJoin and those of CsvScanner.
[[nodiscard]] Result<Measurement> measure(
    const QStringList &paths, const ColumnMap &map, QDate now);

} // namespace lockstep
