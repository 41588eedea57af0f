// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Scenarios side by side with the plan as it is: what each comes to in the first fiscal year, and
// the difference. Worked out like any plan's figures, so as slow as those, once a scenario.
// Source: funnel-maths, section 6.

#include "app/figures/figures.h"

namespace lockstep {

inline constexpr int kMostScenarios = 5; ///< side by side: the plan itself and up to four

struct ScenarioNeed {
    Id<Stage> stage;
    double need = 0; ///< for the first fiscal year's revenue, as the waterfall counts it
    double planned = 0;
    double shownNeed = 0; ///< where it is read as a number, see shownNeeds()
    bool operator==(const ScenarioNeed &) const = default;
};

struct ScenarioFigures {
    double targetMinorUnits = 0;
    double plannedMinorUnits = 0;
    double gapMinorUnits = 0;
    QList<ScenarioNeed> stages; ///< first to last
    double spendMinorUnits = 0; ///< cost of the entries that begin in the year
    double guessShare = 0; ///< 0 … 1 of the target, see guessShare()
    bool operator==(const ScenarioFigures &) const = default;
};
[[nodiscard]] ScenarioFigures operator-(const ScenarioFigures &a, const ScenarioFigures &b);

/// The people that a team takes in its fullest week of what is planned.
struct ScenarioTeam {
    Id<Team> team;
    Side side = Side::Sales;
    Id<Stage> stage; ///< whose entrants it works
    HeadCount needed; ///< all at full strength
    int there = 0;
    bool operator==(const ScenarioTeam &) const = default;
};

struct ScenarioPeople {
    int teams = 0; ///< that state what one person can handle
    double needed = 0;
    int there = 0;
    bool operator==(const ScenarioPeople &) const = default;
};

struct ScenarioSummary {
    Id<Scenario> scenario; ///< null: the plan as it is
    QString name; ///< empty for the plan
    std::optional<Error> problem; ///< what keeps it from being computed; all else is then empty
    ScenarioFigures figures;
    ScenarioFigures difference; ///< to the plan as it is
    Id<Team> firstTeam; ///< the one that cannot handle what is planned first; null: all can
    QDate firstBreak; ///< the first day of that week
    /// By when the first stage must be entered so that every stream can still land in the year;
    /// null without streams.
    QDate lastStart;
    QList<ScenarioTeam> teams; ///< that state what one person can handle, in the order people see
    Id<Stage> handOff; ///< what marketing hands over, see leadStage(); null without a plan
    bool operator==(const ScenarioSummary &) const = default;

    /// Of all the side's teams together, each in its own fullest week; whole heads.
    [[nodiscard]] ScenarioPeople people(Side side) const;
    /// The side's team that takes most people for each one there; null where it has none.
    [[nodiscard]] const ScenarioTeam *busiest(Side side) const;
};

/// The plan, then as many scenarios as fit, in the order people see.
[[nodiscard]] QList<ScenarioSummary> scenarioSummaries(const Plan &plan);
/// The plan, whose figures are `known`, then these, as many as fit.
[[nodiscard]] QList<ScenarioSummary> scenarioSummaries(
    const Plan &plan, const Figures &known, const QList<Id<Scenario>> &scenarios);

/// The chance that the first fiscal year reaches its target, as in the forecast: of a scenario, or
/// of the plan for null. A measured rate that it changes counts as typed. As slow as a forecast.
/// Nothing without a target, where it cannot be computed, or once `isCancelled`.
[[nodiscard]] std::optional<double> scenarioChance(
    const Plan &plan, Id<Scenario> scenario, const std::atomic_bool &isCancelled);

} // namespace lockstep
