// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/quiet_work.h"

namespace lockstep {

QuietWork::QuietWork(QObject *owner, std::chrono::milliseconds quiet, std::function<void()> begin)
    : m_owner(owner)
    , m_begin(std::move(begin))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    QObject::connect(&m_quiet, &QTimer::timeout, owner, m_begin);
}

QuietWork::~QuietWork()
{
    giveUp();
    m_pool.waitForDone();
}

void QuietWork::run(Work work)
{
    giveUp();
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isCancelled = isCancelled;
    m_pool.start([owner = m_owner, work = std::move(work), isCancelled] {
        work(*isCancelled, [owner, isCancelled](std::function<void()> told) {
            const auto ifWanted = [isCancelled, told = std::move(told)] {
                if (!*isCancelled)
                    told();
            };
            QMetaObject::invokeMethod(owner, ifWanted, Qt::QueuedConnection);
        });
    });
}

void QuietWork::giveUp()
{
    m_quiet.stop();
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

void QuietWork::wait()
{
    if (m_quiet.isActive()) {
        m_quiet.stop();
        m_begin();
    }
    m_pool.waitForDone();
}

} // namespace lockstep
