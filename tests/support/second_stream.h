// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A stream beside the small plan's.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

inline constexpr Id<Channel> kPartner { 202 };

/// Of the channel "Partner", like the first stream; it carries nothing of the target.
inline Stream partnerStream(Plan &plan)
{
    put(plan.channels, Channel { kPartner, 1, QStringLiteral("Partner") });
    Stream second = plan.streams.first();
    second.id = { 402 };
    second.channel = kPartner;
    second.targetShare = {};
    return second;
}

/// With copies of the first stream's steps; their ids are `above` those.
inline void putWithSteps(Plan &plan, const Stream &stream, qint64 above = 10)
{
    put(plan.streams, stream);
    for (const Id<Step> step : { kInquiryStep, kMqlStep }) {
        Step copy = *find(plan.steps, step);
        copy.id = { step.value + above };
        copy.stream = stream.id;
        put(plan.steps, copy);
    }
}

} // namespace lockstep::test
