// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the leaders hold beside the funnel: the way to the target, who can handle what comes, the
// open pipeline. Which of it does not hold is told like what check() finds, as warnings.

#include "app/figures/late.h"
#include "app/funnel/capacity.h"
#include "app/funnel/pipeline.h"
#include "app/objective/bridge.h"
#include "app/plan/findings.h"

namespace lockstep {

struct Checks {
    LateList<Bridge> bridges; ///< one a target, by year
    LateList<TeamFigures> teams; ///< in the order people see
    LateList<QuotaFigures> quotas; ///< one a fiscal year; empty where no team has a quota
    Late<Pipeline> pipeline;
    bool operator==(const Checks &) const = default;
};

[[nodiscard]] Checks checks(const Plan &plan, const QList<StreamModel> &models);

/// An earlier plan and its checks.
struct KnownChecks {
    const Plan &plan;
    const Checks &checks;
    bool hasSameSteps = false;
};
/// What none of the changed rows can touch is taken from `known`.
[[nodiscard]] Checks checks(
    const Plan &plan, const QList<StreamModel> &models, const KnownChecks &known);

struct Figures;
/// Teams that cannot handle what is planned, fiscal years whose quotas do not come to what is
/// needed, markets that need more accounts than exist, with how much would be possible; stages that
/// are skipped and may not be, tripwires that the plan itself trips.
[[nodiscard]] QList<Finding> checkFindings(const Plan &plan, const Figures &figures);

} // namespace lockstep
