// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the latest study that knows of it says about what a tripwire watches.

#include "app/figures/tripwires.h"

namespace lockstep {

/// Parts of one study's rows that are told apart are put together, each once; where they overlap,
/// the largest alone counts. Nothing where no study says anything.
[[nodiscard]] std::optional<TripwireMeasure> measuredOf(const Plan &plan, const Tripwire &tripwire);

} // namespace lockstep
