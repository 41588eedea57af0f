// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Long work on a thread of its own, one piece at a time, that keeps up with something that changes:
// it begins a moment after the last change, and what still goes on for an older one is given up.
// What it tells arrives on the owner's thread, and never once it is given up.

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace lockstep {

class QuietWork {
public:
    using Tell = std::function<void(std::function<void()>)>;
    /// On the other thread: holds values only, looks at `isCancelled` now and then, and calls
    /// `tell` with what is to be done on the owner's.
    using Work = std::function<void(const std::atomic_bool &isCancelled, const Tell &tell)>;

    /// A member of `owner`. `begin` is called on its thread when nothing was asked for during
    /// `quiet`, and runs the work.
    QuietWork(QObject *owner, std::chrono::milliseconds quiet, std::function<void()> begin);
    ~QuietWork(); ///< gives up what still goes on, and waits for its end
    Q_DISABLE_COPY_MOVE(QuietWork)

    void later() { m_quiet.start(); } ///< again: as long from now
    void run(Work work); ///< now, in place of what goes on
    void giveUp(); ///< and nothing begins
    void wait(); ///< until what goes on, or is about to begin, is done: for pictures

private:
    QObject *m_owner;
    std::function<void()> m_begin;
    QThreadPool m_pool;
    QTimer m_quiet;
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the work that is wanted
};

} // namespace lockstep
