// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Supply against need at one stage over time: what enters it in each month and quarter, what would
// have to, and what that lacks in number and in money.

#include "app/figures/selection.h"

namespace lockstep {

/// Of a month or a quarter, by when people enter the stage, not by when they are revenue.
struct SupplySpan {
    Period period;
    double planned = 0;
    double need = 0;
    double gapMinorUnits = 0; ///< what each stream lacks, or has too much, x its value per entrant
    [[nodiscard]] double gap() const { return planned - need; }
    bool operator==(const SupplySpan &) const = default;
};

struct StageSupply {
    Id<Stage> stage; ///< null: the plan has none, or nothing is known of it
    QString name;
    Side owner = Side::Marketing;
    QList<SupplySpan> months; ///< the horizon's
    QList<SupplySpan> quarters; ///< as Figures::quarters, what of each the horizon holds
    int worstMonth = -1; ///< in which most is missing, half of one at least; -1: in none
    bool operator==(const StageSupply &) const = default;
};
/// The index, in order, of the selected stage, or of the one that marketing hands over; -1: none.
[[nodiscard]] qsizetype suppliedStage(const Plan &plan, const Selection &selection);
/// At the selected stage, or at the one that marketing hands over; of the selected market's and
/// channel's streams.
[[nodiscard]] StageSupply stageSupply(
    const Plan &plan, const Figures &figures, const Selection &selection);

/// Months one after the other in which a stage gets much more, or much less, than it needs.
struct SupplySwing {
    bool isLump = false; ///< more than half as much again; else a trough: less than half
    int firstMonth = 0; ///< index into Figures::monthStarts
    int months = 0;
    double planned = 0;
    double need = 0;
    bool operator==(const SupplySwing &) const = default;
};
/// In order.
[[nodiscard]] QList<SupplySwing> supplySwings(const StageSupply &supply);
/// Of all streams together. `stage` is an index.
[[nodiscard]] QList<SupplySwing> supplySwings(const Figures &figures, qsizetype stage);

/// How many stand in the open pipeline at the end of each month, each for as long as a stage takes
/// on average; and the lowest point, while what comes can still be revenue within the plan.
struct PipelineLevel {
    QList<double> atMonthEnds;
    int lowest = -1; ///< index of the month; the first of several; -1: none
    int counted = 0; ///< so many of the first months does that look at
    bool operator==(const PipelineLevel &) const = default;
};
/// Of the selected market's and channel's streams.
[[nodiscard]] PipelineLevel pipelineLevel(
    const Plan &plan, const Figures &figures, const Selection &selection = {});

} // namespace lockstep
