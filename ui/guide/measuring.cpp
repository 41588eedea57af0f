// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/measuring.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace lockstep {

void Measuring::start(const QStringList &paths, const ColumnMap &map, QDate today)
{
    const int round = ++m_round;
    m_isRunning = true;
    // Asked for in the window's thread only, where alone it may go away.
    const QPointer<Measuring> self = this;
    QThreadPool::globalInstance()->start([=] {
        auto measured = measure(paths, map, today);
        const auto tell = [self, round, measured = std::move(measured)] {
            if (!self || self->m_round != round)
                return;
            self->m_isRunning = false;
            emit self->done(measured);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void Measuring::cancel()
{
    ++m_round;
    m_isRunning = false;
}

} // namespace lockstep
