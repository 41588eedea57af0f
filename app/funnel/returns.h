// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who comes back after recycling is work again, though passage.h counts each person once: this
// counts the other times.

#include "app/funnel/kernel.h"
#include "app/funnel/model.h"

namespace lockstep {

[[nodiscard]] bool recycles(const StreamModel &stream);

/// How often, and when, one who came into the funnel at `from` enters `stage` again, or at all
/// where `stage` is an earlier one. By the day: what falls between two midnights is shared between
/// them. Until the stream's end.
[[nodiscard]] Kernel returns(const StreamModel &stream, int from, int stage);
/// The same of one who stands in `from` when day 0 begins, see restsOf().
[[nodiscard]] Kernel returnsOfStanding(
    const StreamModel &stream, int from, int stage, Duration age);

} // namespace lockstep
