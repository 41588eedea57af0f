// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A length of time in whole minutes: a first-response limit of ten minutes, a lag of 48.4 days.
// A day is 24 hours; calendars, working days and time zones are not its business.

#include <QtGlobal>
#include <cmath>
#include <compare>

namespace lockstep {

inline constexpr qint64 kMinutesPerDay = qint64 { 24 } * 60;

struct Duration {
    qint64 minutes = 0;

    [[nodiscard]] double days() const { return static_cast<double>(minutes) / kMinutesPerDay; }
    bool operator==(const Duration &) const = default;
    auto operator<=>(const Duration &) const = default;
};

/// Nearest minute to `days`. `days` must be finite.
inline Duration durationFromDays(double days)
{
    return { static_cast<qint64>(std::llround(days * static_cast<double>(kMinutesPerDay))) };
}

} // namespace lockstep
