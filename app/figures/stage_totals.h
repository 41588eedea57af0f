// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One stage summed over some streams: what the waterfall shows and the named figures say.

#include "app/figures/figures.h"
#include "app/funnel/lever.h"

namespace lockstep {

/// Null ids mean "any".
[[nodiscard]] QList<const StreamFigures *> streamsOf(
    const Figures &figures, Id<Market> market, Id<Channel> channel);

/// What is counted: entrants that become revenue in the quarters [from, to) of Figures::quarters.
struct RevenueSpan {
    qsizetype from = 0;
    qsizetype to = 0;
};
/// `quarter`, or the first fiscal year for -1.
[[nodiscard]] RevenueSpan revenueSpan(const Figures &figures, int quarter);

struct StageTotals {
    double need = 0; ///< with needBefore
    double needBefore = 0;
    double planned = 0; ///< with passed
    double passed = 0; ///< see StageFigures::passedByQuarter
    double gapMinorUnits = 0;
    double needMinorUnits = 0;
    double plannedMinorUnits = 0;
    double rate = 0; ///< weighted by the whole need; the plain mean where nothing is needed
    double lagDays = 0; ///< with what nurturing takes
    double nurtureDays = 0; ///< the part of it that nurturing takes
    Late<double> onePointMinorUnits; ///< planned revenue that a rate one point higher would bring
    Late<double> twoPointsMinorUnits;
};
/// `streams` of `figures`; `stage` counts from 0, the first.
[[nodiscard]] StageTotals stageTotals(const Figures &figures,
    const QList<const StreamFigures *> &streams, qsizetype stage, RevenueSpan span);

/// What one stream's planned revenue in the span gains when the rate seen over several is changed
/// as changeRate() does.
[[nodiscard]] double rateWorth(const Figures &figures, const StreamFigures &stream, qsizetype stage,
    RevenueSpan span, RateChange change);

/// Those of `streams` in which some have to come to stage number `stage` earlier, as they need
/// nurturing first: neither all nor none do.
[[nodiscard]] QList<const StreamFigures *> nurturedFirst(
    QList<const StreamFigures *> streams, qsizetype stage);

/// The points of no return of `streams` at stage number `stage` for one quarter: the earliest
/// (every stream can still land) and the latest (at least one can). Null where there are none.
struct LastDays {
    QDate allStreams;
    QDate anyStream;
    /// allStreams of nurturedFirst() for those who need nurturing first; null where there are none.
    QDate nurtured;
};
[[nodiscard]] LastDays lastDays(const Figures &figures, const QList<const StreamFigures *> &streams,
    qsizetype stage, qsizetype quarter);
/// The same by quarter.
[[nodiscard]] QList<LastDays> lastDays(
    const Figures &figures, const QList<const StreamFigures *> &streams, qsizetype stage);

} // namespace lockstep
