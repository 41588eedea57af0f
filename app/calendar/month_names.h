// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a fiscal month is called by.

#include <QDate>

namespace lockstep {

/// A day within the calendar month that the fiscal month from `start` on has most of: one of whole
/// weeks that begins on 28 June is July.
[[nodiscard]] inline QDate namingDay(QDate start)
{
    constexpr int kHalf = 14; // days, of four or five weeks
    return start.addDays(kHalf);
}

} // namespace lockstep
