// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether all deals pass a stage, or some enter after it: only then do the needs of a stage follow
// from those of the next one.

namespace lockstep {

/// Both in minor units: what is needed at the stage, and at a later one.
[[nodiscard]] inline bool isPassedByAll(double here, double later)
{
    constexpr double kAlmostAll = 0.999; // the rest is not worth a word
    return here >= later * kAlmostAll;
}

} // namespace lockstep
