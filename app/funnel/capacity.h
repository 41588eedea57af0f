// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What enters the stages that teams work, week by week, against what the teams can handle. Who
// comes back after recycling is work again, each time; need counts everybody once. Who stood in the
// stage before the horizon began is not new to it, and who only counts as having come, but never
// stands in it, is no work. Teams of one stage share its entrants by what each can handle.
// Unrounded but for whole heads. Source: funnel-maths, section 5.

#include "app/funnel/whole_wins.h"
#include "app/plan/plan.h"

namespace lockstep {

struct StreamModel;

/// A calendar week from Monday, or what of it lies in the horizon.
struct TeamWeek {
    Period period;
    double heads = 0; ///< mean over its days; less than all before the start and while they ramp up
    double canHandle = 0; ///< entrants
    double planned = 0; ///< the team's part of the stage's entrants
    double needed = 0;
    bool operator==(const TeamWeek &) const = default;
};

/// Whether the team keeps up with one of the two, and the heads it takes in the fullest week.
struct Strain {
    int firstBreak = -1; ///< index of the first week with more than the team can handle; -1: none
    double over = 0; ///< by how many entrants in that week
    int weeks = 0; ///< how many weeks break
    HeadCount heads; ///< all at full strength
    bool operator==(const Strain &) const = default;
};

struct TeamFigures {
    Id<Team> team;
    Id<Stage> stage; ///< whose entrants it works
    bool isStated = false; ///< what one person can handle; without it the rest is empty
    double perWeek = 0; ///< entrants in a whole week, everybody at full strength
    double hoursPerEntrant = 0; ///< of the follow-up's touches; 0 where it does not count
    double skipShare = 0; ///< of the stage's entrants, who never stand in it: in none of the weeks
    QList<TeamWeek> weeks;
    Strain planned;
    Strain needed;
    bool operator==(const TeamFigures &) const = default;
};

/// One for each team, in the order people see. A person handles `perMonth` entrants, even over the
/// days of each month, and `hoursPerWeek`, even over the seven days, by the hours that all touches
/// of one entrant take; where both are stated, the less of both.
[[nodiscard]] QList<TeamFigures> capacity(const Plan &plan, const QList<StreamModel> &models);

/// Sellers' quotas against the revenue of one fiscal year, as far as the horizon holds it.
struct QuotaFigures {
    int fiscalYear = 0;
    double quotaMinorUnits = 0; ///< of all teams: heads over the year's days, ramp included
    double plannedMinorUnits = 0;
    double neededMinorUnits = 0; ///< what the streams carry
    bool operator==(const QuotaFigures &) const = default;
};
/// Nothing where no team has a quota.
[[nodiscard]] QList<QuotaFigures> quotas(const Plan &plan, const QList<StreamModel> &models);

/// Heads of `team` on `date`, counted at noon: 0 before its start, then rising evenly over the
/// ramp. A team without a start is there already, at full strength.
[[nodiscard]] double headsOn(const Team &team, QDate date);

/// The stage whose entrants `team` works: its own, or the first that its side owns, or else the
/// first.
[[nodiscard]] int stageOf(const Team &team, const QList<Stage> &stages);

} // namespace lockstep
