// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel once more, day by day: slow and simple, to compare the quick one with. Everything that
// a day brings is moved by the sum of its lags at once and split between the two days it then
// touches, which is exact as long as days are only counted by month.

#include "app/funnel/funnel.h"

#include <QMap>

namespace lockstep::test {

/// Amount by day; day 0 is the horizon's first.
using Days = QMap<int, double>;

[[nodiscard]] Days dailyNeed(const StreamModel &stream, int stage);
[[nodiscard]] Days dailyYield(const StreamModel &stream, int stage);
[[nodiscard]] Days dailyRevenue(const StreamModel &stream);

/// The sum over the days [from, to).
[[nodiscard]] double sum(const Days &days, double from, double to);

} // namespace lockstep::test
