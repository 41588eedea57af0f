// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The links by which a stream takes a group of its inputs from another one, and whether they lead
// anywhere. What the numbers are in the end is funnel/'s.

#include "app/plan/plan.h"

#include <array>

namespace lockstep {

using SameAs = Id<Stream> Stream::*;

/// With the names of their fields.
struct NamedLink {
    const char *field;
    SameAs member;
};
inline constexpr std::array sameAsLinks { NamedLink { "ratesSameAs", &Stream::ratesSameAs },
    NamedLink { "lagsSameAs", &Stream::lagsSameAs },
    NamedLink { "dealSizeSameAs", &Stream::dealSizeSameAs },
    NamedLink { "sharesSameAs", &Stream::sharesSameAs } };

/// Whether following the link from `stream` never comes to a stream with inputs of its own, or
/// takes more than kMaxLinks to get there.
[[nodiscard]] bool leadsInACircle(const Plan &plan, const Stream &stream, SameAs link);

/// The stream whose inputs count in the end; `stream` itself without a link, and in a circle.
[[nodiscard]] const Stream &linkedTo(const Plan &plan, const Stream &stream, SameAs link);

} // namespace lockstep
