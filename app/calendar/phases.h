// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// An entry's phases around its period, and the day on which a close-off falls. Which start is early
// enough for a quarter's revenue is figures'.

#include "app/calendar/working_days.h"

#include <optional>

namespace lockstep {

enum class Phase { Brief, Build, Run, FollowUp, Review };

struct PhaseSpan {
    Phase phase = Phase::Run;
    Period period;
    bool operator==(const PhaseSpan &) const = default;
};

/// In order, one after the other, those that take any time.
[[nodiscard]] QList<PhaseSpan> phases(const WorkingDays &days, const Entry &entry);
/// From the first day of its first phase to the last day of its last.
[[nodiscard]] Period wholeSpan(const WorkingDays &days, const Entry &entry);
/// Where it runs in `period`.
[[nodiscard]] Period wholeSpan(const WorkingDays &days, const Entry &entry, const Period &period);

/// The quarter that a close-off keeps to, if the entry is one that does.
[[nodiscard]] std::optional<Period> closeOffQuarter(const Settings &settings, const Entry &entry);
/// The day of such a close-off, at the earliest its quarter's first; null of any other entry.
[[nodiscard]] QDate closeOffDay(
    const Settings &settings, const WorkingDays &days, const Entry &entry);

} // namespace lockstep
