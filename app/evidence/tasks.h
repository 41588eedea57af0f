// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Things that can be done at the same time, and the threads that do them.

#include <functional>
#include <vector>

namespace lockstep {

using Tasks = std::vector<std::function<void()>>;

/// Each by whichever thread is free. `threads` from 1: the caller's is one of them.
void runAll(const Tasks &tasks, int threads);

/// All numbers below `size`, in one part for each thread.
void runParts(std::size_t size, int threads,
    const std::function<void(std::size_t first, std::size_t end)> &part);

} // namespace lockstep
