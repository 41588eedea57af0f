// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Two pieces of work side by side, for where one after the other would be waited for. What takes
// longer, and may be stopped, has threads of its own (see forecast_threads.h).

#include <QSemaphore>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace lockstep {

/// Does both; `other` on a thread that is free, if one comes to it before this one does. Neither
/// may touch what the other changes: then it is the same whichever does it.
inline void together(const std::function<void()> &work, const std::function<void()> &other)
{
    struct Turn {
        std::atomic_flag isTaken;
        QSemaphore done;
    };
    const auto turn = std::make_shared<Turn>(); // a thread may come to it when all is over
    QThreadPool::globalInstance()->tryStart([turn, &other] {
        if (turn->isTaken.test_and_set())
            return;
        other();
        turn->done.release();
    });
    work();
    if (turn->isTaken.test_and_set())
        turn->done.acquire();
    else
        other();
}

} // namespace lockstep
