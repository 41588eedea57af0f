// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What differs between two plans that may have been made apart: rows are the same by id or by name,
// and the differences that move most money come first.

#include "app/merge/changes.h"

namespace lockstep {

struct Difference {
    ItemChange change; ///< from the first plan to the second
    double worthMinorUnits = 0; ///< by which revenue moves with it
};

/// Largest in money first, unless they are too many for that.
[[nodiscard]] QList<Difference> differences(const Plan &first, const Plan &second);

/// Whether they were few enough to be put in the order of money.
[[nodiscard]] bool areWeighed(const QList<Difference> &differences);

} // namespace lockstep
