// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/scenario_chances.h"

namespace lockstep {

using namespace std::chrono_literals;

ScenarioChances::ScenarioChances(QObject *parent)
    : QObject(parent)
    , m_work(this, 150ms, [this] { start(); })
{
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
    m_work.later();
}

void ScenarioChances::stop()
{
    m_work.giveUp();
    m_wanted.clear();
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
    m_work.run([this, plan = *m_plan, missing](const auto &isCancelled, const auto &tell) {
        for (const Id<Scenario> id : missing) {
            const auto chance = scenarioChance(plan, id, isCancelled);
            if (isCancelled)
                return;
            tell([this, id, chance] {
                m_known.insert(id, chance);
                emit changed();
            });
        }
    });
}

} // namespace lockstep
