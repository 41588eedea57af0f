// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/same_as.h"

#include "app/plan/limits.h"

namespace lockstep {

namespace {

/// Null: there is none, or it is too far away.
const Stream *endOf(const Plan &plan, const Stream &stream, SameAs link)
{
    const Stream *at = &stream;
    for (int links = 0; links <= limits::kMaxLinks; ++links) {
        const Id<Stream> id = at->*link;
        const Stream *next = id.isNull() ? nullptr : find(plan.streams, id);
        if (!next)
            return at;
        at = next;
    }
    return nullptr;
}

} // namespace

bool leadsInACircle(const Plan &plan, const Stream &stream, SameAs link)
{
    return !endOf(plan, stream, link);
}

const Stream &linkedTo(const Plan &plan, const Stream &stream, SameAs link)
{
    const Stream *end = endOf(plan, stream, link);
    return end ? *end : stream;
}

} // namespace lockstep
