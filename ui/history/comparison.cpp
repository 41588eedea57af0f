// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/comparison.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace lockstep {

void Comparison::begin(const Plan &first, const Plan &second)
{
    const auto number = ++m_number;
    // Back on the window's thread by way of the program, which is there to the end.
    QThreadPool::globalInstance()->start([first, second, number, self = QPointer(this)] {
        const auto all = differences(first, second);
        QMetaObject::invokeMethod(
            qApp,
            [all, number, self] {
                if (self && self->m_number == number)
                    emit self->found(all);
            },
            Qt::QueuedConnection);
    });
}

void Comparison::drop()
{
    ++m_number;
}

} // namespace lockstep
