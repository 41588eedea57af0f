// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Dates that are mere numbers. Which kind a column holds, its values tell: they never overlap.

#include <QDate>
#include <array>
#include <optional>

namespace lockstep {

enum class DateNumber {
    Serial, ///< days since 30 December 1899, as spreadsheets count
    Compact, ///< 20240219
    Seconds, ///< since 1970, in UTC
    Milliseconds
};
inline constexpr std::array kDateNumbers { DateNumber::Serial, DateNumber::Compact,
    DateNumber::Seconds, DateNumber::Milliseconds };

/// Nothing where no kind gives a plausible date: before 1955 or after 2118.
[[nodiscard]] std::optional<DateNumber> dateNumberOf(qint64 number);
/// Invalid where there is no such day.
[[nodiscard]] QDate dateOf(qint64 number, DateNumber kind);

} // namespace lockstep
