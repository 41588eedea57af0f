// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The small plan with a fair that brings what can be worked by hand, and with people for it.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

inline constexpr Id<Entry> kFair { 701 };
inline constexpr Id<Team> kInsideSales { 751 };

/// 500 inquiries in July: 100 MQL from 31 July to 30 August, 100/31 a day; 10 deals, 1,000,000 EUR,
/// 90 days later: from 29 September to 29 October, 2 of 31 days in the first quarter, 29 in the
/// second.
inline Plan planWithFair()
{
    Plan plan = smallPlan();
    Entry fair;
    fair.id = kFair;
    fair.title = QStringLiteral("Fair");
    fair.period = { QDate(2026, 7, 1), QDate(2026, 8, 1) };
    fair.expectedVolume = 500;
    plan.entries = { fair };
    return plan;
}

/// Two people who handle 31 MQL a month each: two a day in July and in August.
inline Team insideSales()
{
    Team team;
    team.id = kInsideSales;
    team.name = QStringLiteral("Inside sales");
    team.stage = kMql;
    team.headCount = 2;
    team.perMonth = 31;
    return team;
}

/// They cannot follow what the fair brings in the week from 3 August. It costs 20,000 EUR.
inline Plan busyPlan()
{
    Plan plan = planWithFair();
    plan.entries[0].title = QStringLiteral("Spring fair");
    plan.entries[0].cost = { 2'000'000 };
    plan.teams = { insideSales() };
    return plan;
}

} // namespace lockstep::test
