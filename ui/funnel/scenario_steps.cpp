// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/scenario_steps.h"

#include "app/plan/scenario.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct ScenarioStepsWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioSteps)
};

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

std::optional<RestorePoint> begunScenario(const Document &document)
{
    std::optional<RestorePoint> begun;
    const auto points = document.restorePoints();
    for (const auto &point : points) {
        if (point.kind == PointKind::Scenario && point.step <= document.cursor())
            begun = point;
    }
    return begun;
}

std::optional<Plan> planAt(const Document &document, const RestorePoint &point)
{
    const auto states = document.states(point.step, point.step);
    return states && !states->isEmpty() ? std::optional(states->first().plan) : std::nullopt;
}

Result<void> leaveScenario(Document &document)
{
    document.cancel();
    const auto begun = begunScenario(document);
    if (!begun)
        return {};
    const auto start = planAt(document, *begun);
    const auto &now = document.committed();
    if (start && !captured(*start, now).isEmpty()) {
        const auto done = document.commit(ScenarioStepsWords::tr("Back to the plan"),
            takeBack(*start, now, *QRandomGenerator::global()));
        if (!done)
            return done;
    }
    return document.removeRestorePoint(begun->id);
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
