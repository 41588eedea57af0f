// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A small plan with a bridge to its target, to be worked by hand.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

/// To a target of 1,200,000: 800,000 last year + 130,000 renewals = 930,000, which leaves 270,000
/// to new business. Of that marketing sources 60 %: 162,000; partners 10 %: 27,000; sales 81,000.
/// Ten MQLs on the first day, of which one is won after 60 days: 100,000 are planned, 170,000 are
/// missing.
inline Plan bridgePlan()
{
    Plan plan = smallPlan();
    const auto row = [](qint64 id, BridgeKind kind, qint64 units) {
        BridgeRow one;
        one.id = { id };
        one.fiscalYear = 2027;
        one.kind = kind;
        one.amount = { units * 100 };
        return one;
    };
    plan.bridgeRows = { row(1, BridgeKind::Base, 800'000), row(2, BridgeKind::Renewals, 130'000) };
    plan.streams.first().marketingShare = { 600'000 };
    plan.streams.first().partnerShare = { 100'000 };
    Entry entry;
    entry.id = { 901 };
    entry.title = QStringLiteral("Open day");
    entry.period = { { 2026, 7, 1 }, { 2026, 7, 2 } };
    entry.stage = kMql;
    entry.expectedVolume = 10;
    plan.entries = { entry };
    return plan;
}

/// The same with a second year that the plan holds half of: a target of 1,000,000, all of it new
/// business, nothing planned.
inline Plan bridgePlanOfTwoYears()
{
    Plan plan = bridgePlan();
    plan.settings.horizonMonths = 18;
    Target second = plan.targets.first();
    second.id = { 602 };
    second.fiscalYear = 2028;
    second.revenue = { 100'000'000 };
    plan.targets.append(second);
    return plan;
}

} // namespace lockstep::test
