// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/comparison.h"

#include "app/document/history_words.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace lockstep {

template <class Work, class Tell>
void Comparison::run(const Document &document, const Work &work, const Tell &tell)
{
    const auto number = ++m_number;
    const auto copy = std::make_shared<const Result<PlanFile>>(document.readOnlyCopy());
    // Back on the window's thread by way of the program, which is there to the end.
    QThreadPool::globalInstance()->start([copy, work, tell, number, self = QPointer(this)] {
        const auto done = *copy ? work(**copy) : tl::unexpected(copy->error());
        QMetaObject::invokeMethod(
            qApp,
            [done, tell, number, self] {
                if (!self || self->m_number != number)
                    return;
                if (done)
                    tell(*self, *done);
                else
                    emit self->failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

void Comparison::readStep(const Document &document, qint64 step)
{
    run(
        document, [step](const PlanFile &file) { return changesOf(file, step); },
        [](Comparison &self, const QList<ItemChange> &changes) { emit self.read(changes); });
}

void Comparison::compare(const Document &document, qint64 from, qint64 to)
{
    run(
        document,
        [from, to](const PlanFile &file) {
            return file.planAt(from).and_then([&](const Plan &first) {
                return file.planAt(to).map(
                    [&first](const Plan &second) { return differences(first, second); });
            });
        },
        [](Comparison &self, const QList<Difference> &all) { emit self.compared(all); });
}

void Comparison::drop()
{
    ++m_number;
}

} // namespace lockstep
