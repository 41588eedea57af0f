// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/scenario_steps.h"

#include "app/plan/scenario.h"
#include "app/plan/scenario_draft.h"
#include "app/store/draft.h"

#include <QCoreApplication>

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

/// Whether steps of the scenario in the making can be done again. They would come back unmarked
/// once it is left.
bool isDraftUndone(const Document &document, const RestorePoint &begun)
{
    const auto steps = document.history();
    if (steps.isEmpty() || steps.last().number == document.cursor())
        return false;
    const auto next = std::find_if(steps.begin(), steps.end(),
        [&begun](const HistoryStep &step) { return step.number == begun.step + 1; });
    return next != steps.end() && next->at >= begun.at;
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

std::optional<RestorePoint> begunScenario(const Document &document)
{
    return begunPoint(document.restorePoints(), document.cursor());
}

Result<Plan> planAt(const Document &document, const RestorePoint &point)
{
    return document.states(point.step, point.step).map([](const QList<PlanState> &states) {
        return states.first().plan;
    });
}

Result<void> endScenario(Document &document)
{
    const auto begun = begunScenario(document);
    if (!begun)
        return {};
    if (begun->step == document.cursor()) // nothing to come back to
        return document.removeRestorePoint(begun->id);
    return document.setRestorePoint(
        ScenarioStepsWords::tr("A scenario was left"), PointKind::ScenarioLeft);
}

Result<void> leaveScenario(Document &document)
{
    document.cancel();
    const auto begun = begunScenario(document);
    if (!begun)
        return {};
    const auto start = planAt(document, *begun);
    if (!start)
        return Failure(start.error());
    const Plan before = beforeDraft(*start, document.committed());
    if (before == document.committed() && isDraftUndone(document, *begun))
        return document.goTo(document.history().last().number).and_then([&document] {
            return leaveScenario(document);
        });
    return document.commit(ScenarioStepsWords::tr("Back to the plan"), before)
        .and_then([&document] { return endScenario(document); });
}

Result<Plan> keepAsScenario(
    const Plan &start, const Plan &now, const QString &name, QRandomGenerator &ids)
{
    const auto changes = keepable(start, now);
    if (changes.isEmpty())
        return fail(Fault::Empty, u"scenario"_s);
    Scenario scenario;
    scenario.name = name;
    return putScenario(beforeDraft(start, now), scenario, changes, ids);
}

qsizetype notKept(const Plan &start, const Plan &now)
{
    return draftSize(start, now).total() - keepable(start, now).size();
}

} // namespace lockstep
