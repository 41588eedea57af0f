// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Every figure that has a name.

#include "app/base/format.h"
#include "app/figures/figures.h"

namespace lockstep {

/// All but those about agreement, from `figures` with everything but clauses and standings in it.
[[nodiscard]] QList<NamedFigure> namedFigures(
    const Plan &plan, const Figures &figures, const Format &format);

/// agreed, items, disputed. Apart, because clauses are agreed to: their texts come first.
[[nodiscard]] QList<NamedFigure> agreementFigures(const Headline &headline, const Format &format);

} // namespace lockstep
