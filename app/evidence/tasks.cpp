// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/tasks.h"

#include <atomic>
#include <thread>

namespace lockstep {

void runAll(const Tasks &tasks, int threads)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < tasks.size(); at = next++)
            tasks[at]();
    };
    std::vector<std::thread> others;
    for (int at = 1; at < threads; ++at)
        others.emplace_back(work);
    work();
    for (auto &other : others)
        other.join();
}

void runParts(std::size_t size, int threads,
    const std::function<void(std::size_t first, std::size_t end)> &part)
{
    const auto parts = static_cast<std::size_t>(threads);
    Tasks tasks;
    for (std::size_t at = 0; at < parts; ++at)
        tasks.emplace_back([&, at] { part(size * at / parts, size * (at + 1) / parts); });
    runAll(tasks, threads);
}

} // namespace lockstep
