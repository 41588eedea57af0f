// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Conversion by quarter as a table to look at: cohorts, or what happened in each quarter. The two
// are never in one table. How warm a cell is, is left to who paints it by `heat`.

#include "app/evidence/measure.h"

namespace lockstep {

/// A row or a column.
struct HeatHead {
    QString name; ///< a stage or a source; empty of a quarter
    QDate quarter; ///< its first day
    qint64 leads = 0; ///< of a row: who entered
    bool isOpen = false; ///< a young cohort: more may come
    bool operator==(const HeatHead &) const = default;
};

struct HeatCell {
    qint64 of = 0; ///< who entered; 0: nobody, so there is no share
    qint64 count = 0;
    double share = 0;
    double low = 0; ///< the interval of a cohort's share; none in period
    double high = 0;
    double heat = 0; ///< 0 … 1 of the table's largest share up to 100 %
    bool isBeyond = false; ///< over 100 %, as happens in period: no shade is right for it
    bool operator==(const HeatCell &) const = default;
};

struct HeatTable {
    QList<HeatHead> rows;
    QList<HeatHead> columns;
    QList<QList<HeatCell>> cells; ///< row by row
    bool operator==(const HeatTable &) const = default;
};

/// Of each quarter's leads, who ever reached each stage after the first.
[[nodiscard]] HeatTable cohortTable(const Measurement &measurement);
/// The same of the leads that are called so alone: of one source, of one channel's in one market.
/// Empty where that was not counted by quarter.
[[nodiscard]] HeatTable cohortTable(
    const Measurement &measurement, const Dimensions &by, const QStringList &names);
/// Of each source's leads of a quarter, the rate of the step from the stage of that number to the
/// next, of the whole way where it is negative: rows are sources, most leads first. Empty where the
/// measurement was not asked for the crossing of quarter and dimension.
[[nodiscard]] HeatTable cohortTable(
    const Measurement &measurement, Dimension dimension, qsizetype step = -1);
/// Entrants of each stage in a quarter by the leads that came in it, whenever their own leads came.
[[nodiscard]] HeatTable periodTable(const Measurement &measurement);
/// The same of the leads that are called so alone; empty where that was not counted.
[[nodiscard]] HeatTable periodTable(
    const Measurement &measurement, const Dimensions &by, const QStringList &names);
/// Of each source, entrants of the stage after the one of that number in a quarter by those of that
/// one, of the last by the first where it is negative: rows are sources, most leads first.
[[nodiscard]] HeatTable periodTable(
    const Measurement &measurement, Dimension dimension, qsizetype step = -1);

/// The share that is done by the end of each month.
[[nodiscard]] QList<double> doneByMonth(const MeasuredTime &time);

struct DayShare {
    int days = 0;
    double share = 0;
};
/// The share that is done by the end of each day on which any was: between them it stays.
[[nodiscard]] QList<DayShare> doneByDay(const MeasuredTime &time);

/// nullptr: it was not counted.
[[nodiscard]] const Breakdown *breakdownBy(const Measurement &measurement, const Dimensions &by);

} // namespace lockstep
