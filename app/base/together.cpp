// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/together.h"

#include <QThreadPool>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace lockstep {

namespace {

/// What two threads do. Either claims part by part, so that whoever is quicker does more; from the
/// two ends, so that each meets again what it has met before.
class Job {
public:
    Job(qsizetype parts, const std::function<void(qsizetype, int)> &part)
        : m_parts(parts)
        , m_part(part)
    {
    }

    void workFromTheFirst()
    {
        for (qsizetype next = 0; claims(); ++next)
            m_part(next, 0);
    }
    void workFromTheLast()
    {
        for (qsizetype next = m_parts; claims();)
            m_part(--next, 1);
        m_isLeft.store(true, std::memory_order_release);
    }

    /// Until the other thread is out of it: no longer than a part takes.
    void waitUntilLeft() const
    {
        constexpr int kSpins = 20'000; // some ten microseconds
        for (int i = 0; !m_isLeft.load(std::memory_order_acquire); ++i) {
            if (i > kSpins)
                std::this_thread::yield();
        }
    }

private:
    [[nodiscard]] bool claims() { return m_claimed.fetch_add(1) < m_parts; }

    const qsizetype m_parts;
    const std::function<void(qsizetype, int)> &m_part; ///< there until both are out of it
    std::atomic<qsizetype> m_claimed = 0;
    std::atomic_bool m_isLeft = false;
};

/// Where jobs lie until somebody comes to help with them. Parts may have parts of their own: the
/// last is taken first.
class Offers {
public:
    void put(const std::shared_ptr<Job> &job)
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(job);
        m_isAny = true;
    }
    /// False if somebody has taken it.
    [[nodiscard]] bool takeBack(const std::shared_ptr<Job> &job)
    {
        const std::scoped_lock lock(m_mutex);
        const auto removed = std::erase(m_jobs, job);
        m_isAny = !m_jobs.empty();
        return removed > 0;
    }
    [[nodiscard]] std::shared_ptr<Job> take()
    {
        if (!m_isAny.load(std::memory_order_relaxed))
            return {};
        const std::scoped_lock lock(m_mutex);
        if (m_jobs.empty())
            return {};
        auto job = std::move(m_jobs.back());
        m_jobs.pop_back();
        m_isAny = !m_jobs.empty();
        return job;
    }

private:
    std::mutex m_mutex;
    std::vector<std::shared_ptr<Job>> m_jobs;
    std::atomic_bool m_isAny = false;
};

Offers offers;
std::atomic_bool isHelped = false; ///< a thread waits for offers, or works

/// A thread that has come waits a little for what follows: to wake one takes longer than most jobs.
void help()
{
    constexpr int kPatience = 2'000; // yields: less than a millisecond
    for (int i = 0; i < kPatience; ++i) {
        if (const auto job = offers.take()) {
            job->workFromTheLast();
            i = 0;
        }
        std::this_thread::yield();
    }
    isHelped = false;
}

} // namespace

void sideBySide(qsizetype parts, const std::function<void(qsizetype, int)> &part)
{
    if (parts < 2) {
        if (parts == 1)
            part(0, 0);
        return;
    }
    const auto job = std::make_shared<Job>(parts, part);
    offers.put(job);
    if (!isHelped.exchange(true) && !QThreadPool::globalInstance()->tryStart(help))
        isHelped = false;
    job->workFromTheFirst();
    if (!offers.takeBack(job))
        job->waitUntilLeft();
}

} // namespace lockstep
