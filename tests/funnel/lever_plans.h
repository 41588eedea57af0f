// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The fair's plan with what levers and solving are tried on.

#include "app/funnel/levers.h"
#include "app/funnel/solve.h"
#include "tests/support/fair_plan.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline constexpr Id<Stream> kOther { 402 };
inline const Lever kMqlRate { LeverKind::Rate, kMql };
inline const Lever kInquiryLag { LeverKind::Lag, kInquiry };

/// Another channel that takes its rates and lags from the first; each has half of the target.
inline Plan planWithFollower()
{
    Plan plan = planWithFair();
    plan.channels.append({ { 202 }, 1, u"Partner"_s });
    plan.streams[0].targetShare = { 500'000 };
    Stream other = plan.streams[0];
    other.id = kOther;
    other.channel = { 202 };
    other.ratesSameAs = kStream;
    other.lagsSameAs = kStream;
    plan.streams.append(other);
    Step step = plan.steps[0];
    step.stream = kOther;
    step.id = { 503 };
    plan.steps.append(step);
    step.id = { 504 };
    step.stage = kMql;
    plan.steps.append(step);
    return plan;
}

/// Half of the fair's MQL are nurtured for 270 days: their five deals come from 26 June to 26 July,
/// 5 of 31 days in the year.
inline Plan planWithNurture()
{
    Plan plan = planWithFair();
    plan.steps[1].nurtureShare = { 500'000 };
    plan.steps[1].nurtureTime = durationFromDays(270);
    return plan;
}

inline Lever volumeOfFair()
{
    Lever lever { LeverKind::Volume };
    lever.entry = kFair;
    return lever;
}

inline Solution solved(const Plan &plan, const Lever &lever)
{
    return solve(LeverBench(plan), lever);
}

inline LeverEffect effectOf(const Plan &plan, const Lever &lever)
{
    return leverEffect(LeverBench(plan), lever);
}

} // namespace lockstep::test
