// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Work on numbered pieces, shared out among threads. Which thread does which piece is left to
// chance; each piece writes to its own place, so what comes out is not.

#include "app/funnel/forecast.h"

namespace lockstep {

/// Calls `work(from, to)` for slices of up to `slice` pieces that together are [0, count), on the
/// caller's thread and on as many more as make `threads`. False if it was cancelled first.
[[nodiscard]] bool inParallel(qint64 count, qint64 slice, int threads,
    const std::function<void(qint64, qint64)> &work, const ForecastProgress &progress);

} // namespace lockstep
