// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The small plan with a second channel, whose stream has inputs of its own.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

inline constexpr Id<Stream> kOther { 402 };

/// A second channel; its inquiries convert at 40 %, its deals are worth 70,000.00.
inline Plan twoStreams()
{
    Plan plan = smallPlan();
    plan.channels.append({ { 202 }, 1, QStringLiteral("Partners") });
    plan.streams[0].targetShare = { 500'000 };
    plan.streams[0].marketingShare = { 600'000 };
    plan.streams.append(plan.streams[0]);
    plan.streams[1].id = kOther;
    plan.streams[1].channel = { 202 };
    plan.streams[1].dealSize = { 7'000'000 };
    for (Step step : QList<Step>(plan.steps)) {
        step.id.value += 10;
        step.stream = kOther;
        plan.steps.append(step);
    }
    plan.steps[2].rate = { 400'000 };
    return plan;
}

} // namespace lockstep::test
