// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_threads.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace lockstep {

namespace {

struct Shared {
    qint64 count;
    qint64 slice;
    const std::function<void(qint64, qint64)> &work;
    const std::atomic_bool *isCancelled;
    std::atomic<qint64> begun = 0;
    std::atomic<qint64> done = 0;

    [[nodiscard]] bool isStopped() const
    {
        return isCancelled && isCancelled->load(std::memory_order_relaxed);
    }
    /// One slice; false if none is left.
    bool doSlice()
    {
        const qint64 from = begun.fetch_add(slice, std::memory_order_relaxed);
        if (from >= count || isStopped())
            return false;
        const qint64 to = std::min(from + slice, count);
        work(from, to);
        done.fetch_add(to - from, std::memory_order_release);
        return true;
    }
};

} // namespace

bool inParallel(qint64 count, qint64 slice, int threads,
    const std::function<void(qint64, qint64)> &work, const ForecastProgress &progress)
{
    Shared shared { count, slice, work, progress.isCancelled };
    std::vector<std::thread> helpers;
    for (int i = 1; i < threads && i * slice < count; ++i)
        helpers.emplace_back([&shared] {
            while (shared.doSlice()) { }
        });
    while (shared.doSlice()) {
        if (progress.told)
            progress.told(static_cast<double>(shared.done) / static_cast<double>(count));
    }
    for (std::thread &helper : helpers)
        helper.join();
    return shared.done == count;
}

} // namespace lockstep
