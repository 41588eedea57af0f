// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The last starts for each quarter's revenue that the calendar shows: of all streams together, or
// of each one where a market or a channel is selected.

#include "app/figures/selection.h"

namespace lockstep {

struct NoReturnRow {
    QString name; ///< of the stream's other half; empty: all that is selected
    QList<NoReturnLine> lines;
    bool operator==(const NoReturnRow &) const = default;
};

/// Nothing without streams.
[[nodiscard]] QList<NoReturnRow> noReturnRows(
    const Plan &plan, const Figures &figures, const Selection &selection);

} // namespace lockstep
