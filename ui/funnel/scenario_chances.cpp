// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/scenario_chances.h"

#include <chrono>

namespace lockstep {

using namespace std::chrono_literals;

ScenarioChances::ScenarioChances(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(150ms);
    connect(&m_quiet, &QTimer::timeout, this, &ScenarioChances::start);
}

ScenarioChances::~ScenarioChances()
{
    stop();
    m_pool.waitForDone();
}

void ScenarioChances::follow(const Plan &plan, const QList<Id<Scenario>> &scenarios)
{
    QList<Id<Scenario>> wanted { Id<Scenario>() };
    wanted += scenarios;
    const bool isSame = m_plan == plan;
    if (isSame && m_wanted == wanted)
        return;
    stop();
    if (!isSame)
        m_known.clear();
    m_plan = plan;
    m_wanted = wanted;
    m_quiet.start();
}

void ScenarioChances::stop()
{
    m_quiet.stop();
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
    m_wanted.clear();
}

void ScenarioChances::wait()
{
    if (m_quiet.isActive()) {
        m_quiet.stop();
        start();
    }
    m_pool.waitForDone();
}

std::optional<double> ScenarioChances::of(Id<Scenario> scenario) const
{
    return m_known.value(scenario);
}

bool ScenarioChances::isAwaited(Id<Scenario> scenario) const
{
    return m_wanted.contains(scenario) && !m_known.contains(scenario);
}

void ScenarioChances::start()
{
    QList<Id<Scenario>> missing = m_wanted;
    missing.removeIf([this](Id<Scenario> id) { return m_known.contains(id); });
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isCancelled = isCancelled;
    m_pool.start([this, plan = *m_plan, missing, isCancelled] {
        for (const Id<Scenario> id : missing) {
            const auto chance = scenarioChance(plan, id, *isCancelled);
            if (*isCancelled)
                return;
            QMetaObject::invokeMethod(
                this,
                [this, isCancelled, id, chance] {
                    if (isCancelled != m_isCancelled)
                        return;
                    m_known.insert(id, chance);
                    emit changed();
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace lockstep
