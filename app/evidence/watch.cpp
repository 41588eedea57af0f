// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/watch.h"

#include <algorithm>

namespace lockstep {

Pace::Pace(const Watch &watch, qint64 totalBytes)
    : m_watch(watch)
    , m_begin(watch.seconds ? watch.seconds() : 0)
{
    m_progress.totalBytes = totalBytes;
}

bool Pace::advance(qint64 bytes, qint64 rows)
{
    m_progress.bytes += bytes;
    m_progress.rows += rows;
    const double passed = m_watch.seconds ? m_watch.seconds() - m_begin : 0;
    if (passed > 0 && m_progress.bytes > 0) {
        const auto left = std::max<qint64>(0, m_progress.totalBytes - m_progress.bytes);
        m_progress.rowsPerSecond = static_cast<double>(m_progress.rows) / passed;
        m_progress.secondsLeft
            = passed * static_cast<double>(left) / static_cast<double>(m_progress.bytes);
    }
    if (m_watch.tell)
        m_watch.tell(m_progress);
    return !m_watch.isCancelled || !m_watch.isCancelled();
}

} // namespace lockstep
