// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Work in parts, side by side, for where one after the other would be waited for. What takes
// longer, and may be stopped, has threads of its own (see forecast_threads.h).

#include <QtGlobal>
#include <algorithm>
#include <functional>

namespace lockstep {

/// How many threads work side by side: this one and, if any comes, another that is free. Their
/// numbers are 0 and 1.
inline constexpr int kHands = 2;

/// Calls `part(number, hand)` with each of 0 … parts - 1 once: this thread from the first on, the
/// other from the last back. No part may touch what another one changes, but for what is kept for
/// the hand: then it is the same whoever does which.
void sideBySide(qsizetype parts, const std::function<void(qsizetype part, int hand)> &part);

/// Calls `work(from, to, hand)` for parts of at most `most` that together are [0, size).
template <class Work> void inParts(qsizetype size, qsizetype most, const Work &work)
{
    sideBySide((size + most - 1) / most, [&](qsizetype part, int hand) {
        work(part * most, std::min((part + 1) * most, size), hand);
    });
}

} // namespace lockstep
