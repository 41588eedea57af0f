// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The whole of several steps, and its parts in proportion to what the steps have.

#include "app/evidence/planning_card.h"

namespace lockstep {

/// The product of rates, or the sum of times.
[[nodiscard]] qint64 ofSteps(InputUnit unit, const QList<qint64> &steps);
/// Parts of `whole`: rates are raised to one power, so that they multiply to the whole; times are
/// stretched by one factor, so that they add up to it. Where there is nothing to go by, equal
/// parts.
[[nodiscard]] QList<qint64> onSteps(InputUnit unit, const QList<qint64> &steps, qint64 whole);

} // namespace lockstep
