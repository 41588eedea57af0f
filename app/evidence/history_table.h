// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts that somebody keeps in a spreadsheet: what each quarter brought, by channel and segment
// where they are told. Typed or pasted, with names of the columns or without.

#include "app/base/period.h"
#include "app/base/result.h"

#include <QList>
#include <QStringList>

namespace lockstep {

/// What came in a quarter, a month or a year: events of that time, no cohort.
struct HistoryLine {
    Period period;
    QString channel; ///< empty: not told apart
    QString segment;
    QList<qint64> entered; ///< by stage, first to last
    qint64 amount = -1; ///< of the deals won, hundredths; -1: not stated
    double days = -1; ///< from first contact to won, on average; -1: not stated
    bool operator==(const HistoryLine &) const = default;
};

struct HistoryTable {
    QStringList stages; ///< two at least; the last is won
    QString currency; ///< ISO 4217; empty: none stated
    QList<HistoryLine> rows;
    QStringList unusedColumns; ///< left out: neither a stage nor anything else that is measured
    qint64 totals = 0; ///< rows left out, for others tell their parts
    bool operator==(const HistoryTable &) const = default;
};

/// As a spreadsheet has it on the clipboard, or as CSV: cells between tabs, semicolons or commas;
/// decimal point or comma, whichever the numbers prove. Rows of totals are left out: those of a
/// channel or segment where other rows of their time tell its parts; else they are not told apart.
/// Where names stand above, a column counts a stage by its name alone. Where nothing
/// names the columns, words are the quarter, the channel and the segment, and numbers `stages`,
/// then the revenue and the days where there are so many; or leads, won, revenue, days. Faults,
/// with the row in the subject: NoRows, NotADate, NotANumber, Empty,
/// SeveralCurrencies, Duplicate.
[[nodiscard]] Result<HistoryTable> historyTable(const QString &text, const QStringList &stages);
/// The same of a file. Faults: CannotOpen, CannotRead, TooManyEntries (over 16 MB), too.
[[nodiscard]] Result<HistoryTable> historyTableIn(const QString &path, const QStringList &stages);

} // namespace lockstep
