// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/scenario_summaries.h"

#include "app/calendar/entry_dates.h"
#include "app/figures/revenue_chain.h"
#include "app/figures/stage_totals.h"
#include "app/funnel/forecast.h"
#include "app/funnel/whole_wins.h"
#include "app/plan/scenario.h"
#include "app/plan/typed_over.h"

#include <limits>

namespace lockstep {

namespace {

double spend(const Plan &plan)
{
    const int year = firstFiscalYear(plan.settings);
    const Period period = fiscalYearPeriod(plan.settings, year);
    const CountedDates dates(plan);
    double minorUnits = 0;
    for (const Entry &entry : plan.entries) {
        if (entry.state == EntryState::Idea || entry.cost.minorUnits == 0)
            continue;
        const auto all = dates.of(entry);
        const auto times = std::count_if(all.begin(), all.end(),
            [&period](const Period &date) { return period.contains(date.start); });
        minorUnits += static_cast<double>(times) * static_cast<double>(entry.cost.minorUnits);
    }
    return minorUnits;
}

ScenarioFigures figuresOf(const Plan &plan, const Figures &all)
{
    ScenarioFigures result;
    result.targetMinorUnits = all.headline.targetMinorUnits;
    result.plannedMinorUnits = all.headline.plannedMinorUnits;
    result.gapMinorUnits = all.headline.gapMinorUnits;
    const auto streams = streamsOf(all, {}, {});
    const QList<Stage> stages = ordered(plan.stages);
    QList<double> needs;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const StageTotals totals = stageTotals(all, streams, i, revenueSpan(all, -1));
        result.stages.append({ stages[i].id, totals.need, totals.planned });
        needs.append(totals.need);
    }
    needs = shownNeeds(plan.settings, needs);
    for (qsizetype i = 0; i < stages.size(); ++i)
        result.stages[i].shownNeed = needs[i];
    result.spendMinorUnits = spend(plan);
    result.guessShare = all.headline.guessShare;
    return result;
}

void addBreak(ScenarioSummary &to, const Figures &all)
{
    for (const TeamFigures &team : all.checks.teams) {
        if (team.planned.firstBreak < 0)
            continue;
        const QDate day = team.weeks[team.planned.firstBreak].period.start;
        if (to.firstBreak.isNull() || day < to.firstBreak) {
            to.firstTeam = team.team;
            to.firstBreak = day;
        }
    }
}

void addTeams(ScenarioSummary &to, const Plan &plan, const Figures &all)
{
    for (const TeamFigures &team : all.checks.teams) {
        const Team *row = find(plan.teams, team.team);
        if (row && team.isStated)
            to.teams.append(
                { team.team, row->side, team.stage, team.planned.heads, row->headCount });
    }
}

/// A measured rate is drawn from its counts, whatever it is set to: one that the scenario sets to
/// something else is as good as one that people typed.
Plan withTypedRates(const Plan &plan, Plan changed)
{
    for (Step &step : changed.steps) {
        const Step *before = find(plan.steps, step.id);
        if (before && before->rate != step.rate && before->rateEvidence == step.rateEvidence)
            step.rateEvidence = typedOver(step.rateEvidence);
    }
    return changed;
}

ScenarioSummary summary(const Plan &plan, const Figures &all)
{
    ScenarioSummary result;
    for (const Finding &finding : all.findings) {
        if (finding.severity == Severity::Error) {
            result.problem = finding.error;
            return result;
        }
    }
    result.figures = figuresOf(plan, all);
    addBreak(result, all);
    addTeams(result, plan, all);
    if (const QList<Stage> stages = ordered(plan.stages); !stages.isEmpty())
        result.handOff = stages[leadStage(stages)].id;
    const qsizetype last = revenueSpan(all, -1).to - 1;
    result.lastStart = lastDays(all, streamsOf(all, {}, {}), 0, last).allStreams;
    return result;
}

ScenarioSummary summary(const Plan &plan, const Figures &known, Id<Scenario> id)
{
    ScenarioSummary result;
    if (const auto changed = scenarioPlan(plan, id))
        result = summary(*changed, figures(*changed, plan, known));
    else
        result.problem = changed.error();
    result.scenario = id;
    if (const Scenario *scenario = find(plan.scenarios, id))
        result.name = scenario->name;
    return result;
}

} // namespace

ScenarioPeople ScenarioSummary::people(Side side) const
{
    ScenarioPeople all;
    for (const ScenarioTeam &team : teams) {
        if (team.side != side)
            continue;
        ++all.teams;
        all.needed += team.needed.whole;
        all.there += team.there;
    }
    return all;
}

const ScenarioTeam *ScenarioSummary::busiest(Side side) const
{
    // Those who need people and have none first: more of them is more than any share.
    const auto load = [](const ScenarioTeam &team) {
        return team.there > 0 ? team.needed.exact / team.there
                              : team.needed.exact * std::numeric_limits<float>::max();
    };
    const ScenarioTeam *most = nullptr;
    for (const ScenarioTeam &team : teams) {
        if (team.side == side && (!most || load(team) > load(*most)))
            most = &team;
    }
    return most;
}

ScenarioFigures operator-(const ScenarioFigures &a, const ScenarioFigures &b)
{
    ScenarioFigures result { a.targetMinorUnits - b.targetMinorUnits,
        a.plannedMinorUnits - b.plannedMinorUnits, a.gapMinorUnits - b.gapMinorUnits, a.stages,
        a.spendMinorUnits - b.spendMinorUnits, a.guessShare - b.guessShare };
    // A scenario changes fields of stages, never which there are; their order may differ.
    for (ScenarioNeed &stage : result.stages) {
        for (const ScenarioNeed &other : b.stages) {
            if (other.stage == stage.stage) {
                stage.need -= other.need;
                stage.planned -= other.planned;
                stage.shownNeed -= other.shownNeed;
            }
        }
    }
    return result;
}

QList<ScenarioSummary> scenarioSummaries(
    const Plan &plan, const Figures &known, const QList<Id<Scenario>> &scenarios)
{
    QList<ScenarioSummary> summaries { summary(plan, known) };
    if (summaries.first().problem)
        return summaries;
    for (const Id<Scenario> id : scenarios.mid(0, kMostScenarios - 1))
        summaries.append(summary(plan, known, id));
    const ScenarioFigures base = summaries.first().figures;
    for (ScenarioSummary &each : summaries) {
        if (!each.problem)
            each.difference = each.figures - base;
    }
    return summaries;
}

QList<ScenarioSummary> scenarioSummaries(const Plan &plan)
{
    QList<Id<Scenario>> ids;
    for (const Scenario &scenario : ordered(plan.scenarios))
        ids.append(scenario.id);
    return scenarioSummaries(plan, figures(plan), ids);
}

std::optional<double> scenarioChance(
    const Plan &plan, Id<Scenario> scenario, const std::atomic_bool &isCancelled)
{
    const Result<Plan> changed
        = scenario.isNull() ? Result<Plan>(plan) : scenarioPlan(plan, scenario);
    if (!changed)
        return std::nullopt;
    const QList<Finding> findings = check(*changed);
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            return std::nullopt;
    }
    const auto drawn
        = forecast(withTypedRates(plan, *changed), forecastOptions(*changed), { {}, &isCancelled });
    return drawn && !drawn->years.isEmpty() ? drawn->years.first().revenue.chance : std::nullopt;
}

} // namespace lockstep
