// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/measuring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

namespace lockstep {

namespace {

constexpr qint64 kTellEvery = 100; // ms

/// Calls `tell` in the window's thread.
template <class Tell> void inWindow(Tell tell)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(tell), Qt::QueuedConnection);
}

} // namespace

/// `self` is asked for in the window's thread only, where alone it may go away.
Watch Measuring::watch()
{
    const auto isCancelled = m_isCancelled;
    const QPointer<Measuring> self = this;
    const auto clock = std::make_shared<QElapsedTimer>();
    const auto told = std::make_shared<qint64>(0);
    clock->start();
    Watch watch;
    watch.isCancelled = [isCancelled] { return isCancelled->load(); };
    watch.seconds = [clock] { return double(clock->elapsed()) / 1'000; };
    watch.tell = [=](const ReadProgress &progress) {
        if (clock->elapsed() - *told < kTellEvery)
            return;
        *told = clock->elapsed();
        inWindow([self, isCancelled, progress] {
            if (self && !*isCancelled)
                emit self->progressed(progress);
        });
    };
    return watch;
}

template <class Read, class Done> void Measuring::run(Read read, Done done)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto isCancelled = m_isCancelled;
    const QPointer<Measuring> self = this;
    QThreadPool::globalInstance()->start([=, watched = watch()] {
        auto result = read(watched);
        inWindow([self, isCancelled, done, result = std::move(result)] {
            if (!self || *isCancelled)
                return;
            self->m_isCancelled.reset();
            done(*self, result);
        });
    });
}

void Measuring::look(const QStringList &paths, std::optional<char> delimiter)
{
    run([=](const Watch &watched) { return surveyFiles(paths, watched, delimiter); },
        [](Measuring &self, const Result<QList<FileSurvey>> &files) {
            if (files)
                emit self.looked(*files);
            else
                emit self.refused(files.error());
        });
}

void Measuring::start(const QStringList &paths, const MeasureOptions &options)
{
    run(
        [paths, options](const Watch &watched) {
            auto watchedOptions = options;
            watchedOptions.watch = watched;
            return measure(paths, watchedOptions);
        },
        [](Measuring &self, const Result<Measurement> &measured) { emit self.done(measured); });
}

void Measuring::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

} // namespace lockstep
