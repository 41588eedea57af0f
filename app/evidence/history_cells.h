// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The cells of a pasted table, and which of its columns is for what.

#include "app/base/result.h"

#include <QList>
#include <QStringList>

namespace lockstep {

struct HistoryCells {
    QStringList names; ///< of the columns; empty: nothing names them
    QList<QStringList> rows; ///< all as wide as the widest
    QList<qint64> numbers; ///< of the rows, as a spreadsheet counts them
    [[nodiscard]] qsizetype width() const { return rows.isEmpty() ? 0 : rows.first().size(); }
};

/// Faults: NoRows, those of RecordReader.
[[nodiscard]] Result<HistoryCells> historyCells(const QString &text);

struct HistoryColumns {
    qsizetype period = -1;
    qsizetype channel = -1;
    qsizetype segment = -1;
    qsizetype amount = -1;
    qsizetype days = -1;
    QList<qsizetype> stages;
    QStringList stageNames; ///< from leads to won, whatever the columns' order
    QStringList leftOut; ///< names of columns that are for nothing of these, "#4" without one
};

/// A column of numbers is a stage by its name alone: one of `stages`, which comes before all else
/// that it may mean, or historyStage(). Fault: Empty, where there are no quarters, or no leads or
/// won deals.
[[nodiscard]] Result<HistoryColumns> historyColumns(
    const HistoryCells &cells, const QStringList &stages);

/// A number in any way of writing it, or nothing at all.
[[nodiscard]] bool isNumberCell(const QString &cell);

} // namespace lockstep
