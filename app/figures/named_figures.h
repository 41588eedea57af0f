// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Every figure that has a name.

#include "app/figures/figures.h"

namespace lockstep {

// All from `figures` with everything but clauses, standings and named figures in it.
/// Of the whole plan: the year, the funnel, the follow-up.
[[nodiscard]] QList<NamedFigure> funnelFigures(const Plan &plan, const Figures &figures);
/// Of the whole plan: check_figures.h's. They take longer than all the others.
[[nodiscard]] QList<NamedFigure> checkedFigures(const Plan &plan, const Figures &figures);
/// Of both lists of accounts.
[[nodiscard]] QList<NamedFigure> overlapFigures(const Plan &plan, const Figures &figures);
/// By market, then by channel.
[[nodiscard]] QList<NamedFigure> partFigures(const Plan &plan, const Figures &figures);

/// agreed, items, disputed. Apart, because clauses are agreed to: their texts come first.
[[nodiscard]] QList<NamedFigure> agreementFigures(const Plan &plan, const Tally &tally);

} // namespace lockstep
