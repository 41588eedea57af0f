// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// By what leads are counted, and in which order, so that all threads are busy to the end and what
// is the sum of something counted already is not counted again.

#include "app/evidence/lead_tally.h"
#include "app/evidence/tasks.h"

namespace lockstep {

/// That of all leads, as by no dimension; then each dimension there is, then those crossed that
/// `options` ask for. `others` is done beside it.
[[nodiscard]] std::vector<Breakdown> countBreakdowns(
    const LeadTally &tally, const MeasureOptions &options, const Tasks &others);

} // namespace lockstep
