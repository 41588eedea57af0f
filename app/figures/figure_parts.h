// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The parts that figures() is put together from, each from the plan and the parts before it.

#include "app/figures/day_line.h"
#include "app/figures/figures.h"
#include "app/funnel/passage.h"

namespace lockstep {

/// An earlier plan and its figures.
struct Known {
    const Plan &plan;
    const Figures &figures;
    /// Whose steps differ, where nothing else does that funnels are read from.
    std::optional<QSet<Id<Stream>>> otherSteps;
};

/// The passages of streams, worked out once, when first asked for.
class StreamPassages {
public:
    [[nodiscard]] const QList<Kernel> &of(const QList<StreamModel> &models, qsizetype stream)
    {
        m_passages.resize(models.size());
        if (m_passages[stream].isEmpty())
            m_passages[stream] = passages(models[stream]);
        return m_passages[stream];
    }

private:
    QList<QList<Kernel>> m_passages; ///< by stream
};

/// Models and streams. Streams that no changed row can touch are taken from `known` (or nullptr).
void addStreams(Figures &to, const Plan &plan, const Known *known, StreamPassages &steps);

[[nodiscard]] QList<QuarterFigures> quarterFigures(
    const QList<StreamFigures> &streams, qsizetype quarters);

/// One per entry, in the plan's order, from the models. Those that no changed row can touch are
/// taken from `known` (or nullptr).
void addEntries(Figures &to, const Plan &plan, const Known *known, StreamPassages &steps);

/// One per market, in the order people see; without the overlaps.
[[nodiscard]] QList<MarketFigures> marketFigures(
    const Plan &plan, const QList<StreamFigures> &streams);

/// Of both whole lists and of each market's; those in `known`, of the same lists, as they are.
void addOverlaps(Figures &to, const Plan &plan, const Figures *known);

/// What people read or hear: clauses, standings, named figures. `known`: an earlier plan's.
void addTexts(Figures &to, const Plan &plan, const Known *known);

/// Revenue of the first fiscal year; nothing about agreement yet.
[[nodiscard]] Headline headline(const Plan &plan, const QList<StreamFigures> &streams);

/// A clause as it reads now.
[[nodiscard]] ClauseFigures clauseFigures(const Clause &clause, const FigureText &value);

} // namespace lockstep
