// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/apart_worker.h"

#include <chrono>

namespace lockstep {

using namespace std::chrono_literals;

namespace {

constexpr auto kApartQuiet = 100ms;

} // namespace

ApartWorker::ApartWorker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kApartQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &ApartWorker::start);
}

ApartWorker::~ApartWorker()
{
    giveUp();
    m_pool.waitForDone();
}

void ApartWorker::follow(const Plan &plan)
{
    Plan unsealed = plan;
    unsealed.seals.clear();
    if (m_plan == unsealed)
        return;
    const bool isFirst = !m_plan;
    giveUp();
    m_plan = std::move(unsealed);
    if (isFirst)
        start();
    else
        m_quiet.start();
}

void ApartWorker::wait()
{
    m_pool.waitForDone();
}

void ApartWorker::giveUp()
{
    m_quiet.stop();
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

void ApartWorker::start()
{
    if (m_plan->opinions.isEmpty())
        return take(m_isCancelled, {});
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isCancelled = isCancelled;
    m_pool.start([this, plan = *m_plan, isCancelled] {
        const Figures known = figures(plan);
        const auto all = priced(unpriced(plan, known), plan, known, *isCancelled);
        QMetaObject::invokeMethod(
            this, [this, isCancelled, all] { take(isCancelled, all); }, Qt::QueuedConnection);
    });
}

void ApartWorker::take(
    const std::shared_ptr<std::atomic_bool> &of, const QList<Disagreement> &priced)
{
    if (of == m_isCancelled) // else about a plan that has changed since
        emit done(priced);
}

} // namespace lockstep
