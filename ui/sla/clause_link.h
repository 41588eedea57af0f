// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a clause has to do with what is selected, told by the figures that it shows.

#include "app/figures/selection.h"

namespace lockstep {

enum class ClauseLink {
    None, ///< nothing is selected, or it is about all of the plan
    Shown, ///< it shows a figure of the selected stage, market or channel
    Elsewhere, ///< its figures belong to another market or channel
};

[[nodiscard]] ClauseLink clauseLink(
    const ClauseFigures &clause, const Figures &figures, const Selection &scope);

} // namespace lockstep
