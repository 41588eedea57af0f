// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/measuring.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace lockstep {

void Measuring::start(const QStringList &paths, const ColumnMap &map, QDate today)
{
    cancel();
    const auto isCancelled = m_isCancelled = std::make_shared<std::atomic_bool>(false);
    // Asked for in the window's thread only, where alone it may go away.
    const QPointer<Measuring> self = this;
    QThreadPool::globalInstance()->start([=] {
        MeasureOptions options { map, today };
        options.watch.isCancelled = [isCancelled] { return isCancelled->load(); };
        auto measured = measure(paths, options);
        const auto tell = [self, isCancelled, measured = std::move(measured)] {
            if (!self || *isCancelled)
                return;
            self->m_isCancelled.reset();
            emit self->done(measured);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void Measuring::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

} // namespace lockstep
