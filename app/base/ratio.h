// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A share or conversion rate in whole parts per million: 1,000,000 ppm is 100 %.

#include <QtGlobal>
#include <cmath>
#include <compare>

namespace lockstep {

struct Ratio {
    qint64 ppm = 0;

    [[nodiscard]] double fraction() const { return static_cast<double>(ppm) / 1e6; }
    bool operator==(const Ratio &) const = default;
    auto operator<=>(const Ratio &) const = default;
};

/// Nearest ppm to `fraction` (0.25 is 25 %). `fraction` must be finite.
inline Ratio ratioFromFraction(double fraction)
{
    return { static_cast<qint64>(std::llround(fraction * 1e6)) };
}

} // namespace lockstep
