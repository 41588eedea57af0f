// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The channels and streams that measured sources become in a plan: found, or made like the others.

#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

/// The channel of that name, ignoring case; added where there is none.
[[nodiscard]] Id<Channel> channelFor(Plan &plan, const QString &name, QRandomGenerator &ids);

/// The stream of both. A new one carries nothing of the target, and has steps like the stream that
/// is most like it, as estimates, or guesses where there is none.
[[nodiscard]] Id<Stream> streamFor(
    Plan &plan, Id<Market> market, Id<Channel> channel, QRandomGenerator &ids);

} // namespace lockstep
