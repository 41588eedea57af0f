// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether a number is the one worked by hand, but for what adding up leaves behind.

#include <algorithm>
#include <cmath>

namespace lockstep::test {

/// To a billionth of it, or of 1.
inline bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace lockstep::test
