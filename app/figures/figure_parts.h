// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The parts that figures() is put together from, each from the plan and the parts before it.

#include "app/figures/day_line.h"
#include "app/figures/figures.h"

namespace lockstep {

/// An earlier plan and its figures.
struct Known {
    const Plan &plan;
    const Figures &figures;
    std::optional<QList<qsizetype>> changedSteps; ///< see changedSteps()
    bool haveOnlySteps = false; ///< changed, of all that funnels are read from
    /// That take place on other days, by their places; none: more differs than that.
    std::optional<QList<qsizetype>> movedEntries {};
    bool isOfCommitted = false; ///< the plan is only a preview of a change to it
};

/// Models and streams. Streams that no changed row can touch are taken from `known` (or nullptr).
void addStreams(Figures &to, const Plan &plan, const Known *known);

[[nodiscard]] QList<QuarterFigures> quarterFigures(
    const QList<StreamFigures> &streams, qsizetype quarters);

/// One per entry, in the plan's order, from the models. Those that no changed row can touch are
/// taken from `known` (or nullptr).
void addEntries(Figures &to, const Plan &plan, const Known *known);

/// One per market, in the order people see; without the overlaps.
[[nodiscard]] QList<MarketFigures> marketFigures(
    const Plan &plan, const QList<StreamFigures> &streams);

/// Of both whole lists and of each market's; those in `known`, of the same lists, as they are.
void addOverlaps(Figures &to, const Plan &plan, const Figures *known);

/// What people read or hear: clauses, standings, named figures. `known`: an earlier plan's.
void addTexts(Figures &to, const Plan &plan, const Known *known);

/// Of the first fiscal year; what is guessed of it is left alone.
void addRevenue(Headline &to, const Plan &plan, const QList<MarketFigures> &markets);

/// A clause as it reads now.
[[nodiscard]] ClauseFigures clauseFigures(const Clause &clause, const FigureText &value);

} // namespace lockstep
