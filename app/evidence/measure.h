// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Closed-loop measures from exports of two systems (or one): leads with the date of first contact,
// deals with the date they were won, joined by a shared identifier. Only aggregates leave this
// folder, never a person's or a company's record.

#include "app/base/result.h"
#include "app/evidence/column_map.h"
#include "app/evidence/slice.h"
#include "app/evidence/unused_reason.h"
#include "app/evidence/watch.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace lockstep {

/// A row that could not be used, or not for everything.
struct UnusedRow {
    QString file; ///< name without its folder
    qint64 row = 0; ///< as a spreadsheet counts: the header is row 1
    QString reason; ///< "won 2018-03-01, before the first contact 2018-03-04"
    UnusedReason why {}; ///< the same, for other languages
    bool operator==(const UnusedRow &other) const
    {
        return file == other.file && row == other.row && reason == other.reason;
    }
};

/// Leads in, won out, and how long it took; of one source or in total.
struct SourceMeasure {
    QString source; ///< kNoName for an empty cell
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

/// By which the files of leads and of deals belong together.
struct Joint {
    QString leadColumn; ///< "mql_id"; empty: one file holds both
    QString dealColumn;
    qint64 deals = 0; ///< rows of deals with an identifier
    qint64 matched = 0; ///< of them, those that a lead has
    qint64 leadsWithoutDeal = 0;
    bool isLoose = false; ///< regardless of case, spaces and leading zeros
    qint64 spelledOtherwise = 0; ///< matched only so
    [[nodiscard]] double rate() const
    {
        return deals == 0 ? 0 : static_cast<double>(matched) / static_cast<double>(deals);
    }
    bool operator==(const Joint &) const = default;
};

/// A number or names in a warning, to be written as the reader's language does.
struct WarningValue {
    enum class Unit { Names, Count, Share, Days, Date };
    Unit unit = Unit::Names;
    double number = 0; ///< a share 0 … 1
    QDate date {};
    QStringList names {};
    bool operator==(const WarningValue &) const = default;
};

/// What a reader should know before using the numbers.
struct Warning {
    enum class Kind {
        MeanFarFromMedian,
        SpreadBySource, ///< one rate hides several
        FewCases,
        OpenCohorts,
        DatesOutOfOrder,
        Duplicates,
        Unjoined, ///< deals without a lead
        LooseIdentifiers,
        UnusedRows,
        UnknownStages,
        NegativeAmounts,
        CrowdedColumns,
        UnplacedLosses, ///< told by a stage's name alone
        FurtherDeals, ///< of leads that were won before
        DealsNameOthers, ///< another owner, channel or market than the lead's
        NamedByDeals, ///< what only deals name
        NoWins, ///< nothing tells which leads were won
        EndedTwice, ///< with a date of losing and one of rejection
        UnratedAmounts, ///< in a currency that nobody said the worth of
        AssumedCurrency, ///< the others' rates are taken to be in it
        ShortRows,
        NotUtf8, ///< a file in Windows-1252
        StrayBytes, ///< some in a file that is UTF-8 otherwise
        NoHeader, ///< columns are guessed from their contents
        UnusedColumns, ///< of a history table
        TotalRows, ///< of a history table, whose parts are told
        // Of one step, which is the first of the values.
        StepFewCases,
        StepFewFrom,
        StepSpread,
        StepMeanFarFromMedian,
        StepOpen
    };
    Kind kind {};
    QString sentence;
    QList<WarningValue> values {}; ///< the numbers and names in it, as they come
    bool operator==(const Warning &) const = default;
};

/// How one file was read.
struct FileReading {
    QString file; ///< name without its folder
    QString encoding; ///< "UTF-8"
    qint64 strayRow = 0; ///< the first that is no UTF-8; 0: none
    qint64 strayBytes = 0; ///< that are no UTF-8
    QString delimiter; ///< "semicolon"
    qint64 headerRow = 0; ///< 0: none
    qint64 shortRows = 0; ///< with fewer cells than the header
    QList<qint64> firstShortRows; ///< the first of them
    bool operator==(const FileReading &) const = default;
};

/// Of the leads that ever came so far.
struct StageAttempts {
    qint64 leads = 0;
    qint64 reached = 0; ///< of them, those that were tried at least once
    qint64 attempts = 0;
    [[nodiscard]] double perLead() const
    {
        return leads == 0 ? 0 : static_cast<double>(attempts) / static_cast<double>(leads);
    }
    [[nodiscard]] double share() const
    {
        return leads == 0 ? 0 : static_cast<double>(reached) / static_cast<double>(leads);
    }
    bool operator==(const StageAttempts &) const = default;
};

/// How often leads were tried in one way; an empty cell says that nobody tried.
struct MeasuredAttempts {
    ColumnUse way = ColumnUse::Attempts; ///< one of kAttemptUses
    QList<StageAttempts> stages; ///< by stage
    bool operator==(const MeasuredAttempts &) const = default;
};

struct Measurement {
    QStringList files;
    QList<FileReading> readings; ///< file by file, as above
    QStringList columns; ///< "lead id: mql_id in leads.csv", one a use found, as mapped
    SourceMeasure total;
    QList<SourceMeasure> sources; ///< by leads, most first
    QDate firstContact; ///< earliest and latest date of first contact
    QDate lastContact;
    qint64 rows = 0; ///< records read, headers not counted
    qint64 dealsWithoutLead = 0; ///< won rows whose id no lead has
    qint64 duplicates = 0; ///< rows whose lead or deal was seen before in the same role
    qint64 furtherDeals = 0; ///< of leads that were won before: their sizes count, not their rates
    qint64 unusedCount = 0;
    QList<UnusedRow> unused; ///< the first 100, in the files' order by name

    QStringList stages; ///< first to last: "Lead", "MQL", "Won"
    QMap<QString, QString> planStages; ///< what people said that they are in the plan
    QMap<QString, QString> planEntries; ///< likewise of campaigns, see ColumnMap
    EvidenceSlice all;
    QList<Breakdown> breakdowns; ///< by each dimension there is, then those asked for
    QList<Cohort> cohorts; ///< by quarter of first contact
    QList<InPeriod> periods; ///< by quarter of each stage's own date
    QList<Month> months; ///< from the first with a lead or a won deal to the last
    WonProfile profile;
    Joint joint;
    QString currency; ///< of deal sizes; empty: none stated
    QMap<QString, qint64> unrated; ///< by currency: amounts left out, for nobody said its worth
    bool isAssumedCurrency = false; ///< stated rates are taken to be in it
    QDate lastDate; ///< the latest date of all: what came later is not known
    QMap<QString, qint64> unusedReasons; ///< how many rows for which kind of reason
    QMap<UnusedKind, qint64> unusedKinds; ///< the same, for other languages
    qint64 disordered = 0; ///< dates before their predecessor
    qint64 unknownStages = 0; ///< rows whose stage has an unknown name
    QStringList crowded; ///< columns left out, for they hold too many different names
    qint64 skipped = 0; ///< leads that reached a stage without the one before it
    bool knowsWins = true; ///< false: the last step has no cases, and there is no rate in all
    QList<Dimension> namedByDeals; ///< what no file of leads tells: the others have no name there
    /// By dimension, leads whose deals name another than their own file.
    QMap<Dimension, qint64> renamed;
    qint64 endedTwice = 0; ///< leads with a date of losing and one of rejection
    QList<MeasuredAttempts> attempts; ///< in the ways that a column counts
    QList<Warning> warnings;
    /// Rates are of the cohorts closed by then alone, see closed_cohorts.h; null: of all.
    QDate closedUntil;
    bool isHistory = false; ///< typed or pasted counts by quarter: times are means alone
    bool operator==(const Measurement &) const = default;
};

/// What measuring is told besides the files.
struct MeasureOptions {
    ColumnMap map;
    QDate now; ///< later dates are unusable
    /// Crossings wanted besides each dimension alone; finer ones than anybody looks at are left
    /// out, as are those by crowded columns.
    QList<Dimensions> by {};
    int threads = 2;
    Watch watch {};
    QString currency {}; ///< that rates are stated in; empty: not known
    bool withQuarters = false; ///< each crossed with quarters, too, as closedCohortsOnly() needs
    bool withMarkets = false; ///< sources and channels by market, too, as streams are
};

/// Files in any order; the same files give the same Measurement. Faults: CannotOpen, CannotRead,
/// NoRows, NotDelimited, NoUsableColumn (detail: what was looked for, and the columns there are),
/// UnknownColumn, AmbiguousDates, NothingToJoin, SeveralCurrencies, ChangedWhileReading, Cancelled
/// and those of RecordReader.
[[nodiscard]] Result<Measurement> measure(const QStringList &paths, const MeasureOptions &options);
[[nodiscard]] Result<Measurement> measure(
    const QStringList &paths, const ColumnMap &map, QDate now);

} // namespace lockstep
