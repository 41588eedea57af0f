// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/apart_worker.h"

namespace lockstep {

using namespace std::chrono_literals;

ApartWorker::ApartWorker(QObject *parent)
    : QObject(parent)
    , m_work(this, 100ms, [this] { start(); })
{
}

void ApartWorker::follow(const Plan &plan)
{
    Plan unsealed = plan;
    unsealed.seals.clear();
    if (m_plan == unsealed)
        return;
    const bool isFirst = !m_plan;
    m_work.giveUp();
    m_plan = std::move(unsealed);
    if (isFirst)
        start();
    else
        m_work.later();
}

void ApartWorker::start()
{
    if (m_plan->opinions.isEmpty()) {
        emit done({});
        return;
    }
    m_work.run([this, plan = *m_plan](const auto &isCancelled, const auto &tell) {
        const Figures known = figures(plan);
        const auto all = priced(unpriced(plan, known), plan, known, isCancelled);
        tell([this, all] { emit done(all); });
    });
}

} // namespace lockstep
