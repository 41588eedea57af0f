// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How far reading has come, for whoever waits for it, and a way to end it early. The clock is the
// caller's.

#include <QtGlobal>
#include <functional>

namespace lockstep {

struct ReadProgress {
    qint64 bytes = 0; ///< of all files
    qint64 totalBytes = 0;
    qint64 rows = 0;
    double rowsPerSecond = 0; ///< 0: not known yet
    double secondsLeft = 0;
    bool operator==(const ReadProgress &) const = default;
};

/// Each may be missing. They are called often, by any thread, one at a time.
struct Watch {
    std::function<void(const ReadProgress &)> tell;
    std::function<bool()> isCancelled;
    std::function<double()> seconds; ///< since any moment, of a clock that never goes back
};

/// Adds up what several files' reading tells, and works out how fast it goes.
class Pace {
public:
    Pace(const Watch &watch, qint64 totalBytes);
    /// False: it is to end.
    [[nodiscard]] bool advance(qint64 bytes, qint64 rows);

private:
    const Watch &m_watch;
    ReadProgress m_progress;
    double m_begin = 0;
};

} // namespace lockstep
