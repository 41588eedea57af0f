// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The rules by which public holidays come each year, as a table. What days they give is
// holidays.h'.

#include <span>
#include <string_view>

namespace lockstep {

enum class DayRule {
    Fixed, ///< `month`, `day`
    Easter, ///< `day` days after Easter Sunday
    Nth, ///< the `day`th `weekday` of `month`; -1: the last one
    OnOrBefore, ///< the last `weekday` up to `month`, `day`
    Brigid, ///< first Monday in February, or the 1st where that is a Friday
    King, ///< 27 April, or the day before where that is a Sunday
    VernalEquinox,
    AutumnalEquinox
};

/// What happens where the day is on a weekend.
enum class InLieu {
    Nothing,
    Nearest, ///< Saturday: the Friday before; Sunday: the Monday after
    Next, ///< the next weekday that is no holiday
    NextOfSunday ///< of a Sunday only, the next day that is no holiday
};

struct HolidayRule {
    /// Of regions, with spaces around each: " DE AT ". "DE" is for all of Germany.
    std::u16string_view regions;
    std::u16string_view name;
    DayRule rule = DayRule::Fixed;
    int month = 0;
    int day = 0;
    int weekday = 0; ///< Qt::Monday …
    InLieu inLieu = InLieu::Nothing;
    int from = 0; ///< the first year
    int every = 1; ///< years from the first on
};

/// Of all countries.
[[nodiscard]] std::span<const HolidayRule> holidayRules();
/// Those of them that have a file of their own.
[[nodiscard]] std::span<const HolidayRule> furtherHolidayRules();

} // namespace lockstep
