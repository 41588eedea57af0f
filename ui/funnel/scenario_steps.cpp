// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/scenario_steps.h"

#include "app/plan/scenario.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isTaken(const Plan &plan, const QString &name)
{
    return std::any_of(plan.scenarios.begin(), plan.scenarios.end(), [&](const auto &scenario) {
        return scenario.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString freeName(const Plan &plan, const QString &word)
{
    int number = int(plan.scenarios.size()) + 1;
    while (isTaken(plan, u"%1 %2"_s.arg(word).arg(number)))
        ++number;
    return u"%1 %2"_s.arg(word).arg(number);
}

Result<Plan> takeOver(const Plan &plan, Id<Scenario> scenario)
{
    return scenarioPlan(plan, scenario).and_then([scenario](const Plan &changed) {
        return removeScenario(changed, scenario);
    });
}

/// By a scenario of the opposite changes, which is taken over at once.
Result<Plan> takeBack(const Plan &start, const Plan &now, QRandomGenerator &ids)
{
    Scenario back;
    back.id = newId<Scenario>(ids);
    back.name = freeName(now, u"–"_s);
    return putScenario(now, back, captured(now, start), ids).and_then([&](const Plan &with) {
        return takeOver(with, back.id);
    });
}

Result<Plan> keepAsScenario(
    const Plan &start, const Plan &now, const QString &name, QRandomGenerator &ids)
{
    const auto changes = captured(start, now);
    if (changes.isEmpty())
        return fail(Fault::Empty, u"scenario"_s);
    return takeBack(start, now, ids).and_then([&](const Plan &before) {
        Scenario scenario;
        scenario.name = name;
        return putScenario(before, scenario, changes, ids);
    });
}

} // namespace lockstep
