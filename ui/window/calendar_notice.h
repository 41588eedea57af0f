// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A calendar file read for the open plan, and what people are told about what came of it.

#include "app/exchange/calendar_import.h"

namespace lockstep {

/// As what a calendar file is read.
enum class CalendarDays { Entries, Holidays };

/// Faults: those of the reader, CannotOpen, CannotRead.
[[nodiscard]] Result<CalendarFile> readCalendarFile(const QString &path);
/// What a calendar file is taken for.
struct CalendarUse {
    CalendarDays as = CalendarDays::Entries;
    bool bringsBack = false; ///< also what was removed here
    std::optional<Side> by {}; ///< whose step it is
};
/// `name` of the file. Faults: those of the file and of the import.
[[nodiscard]] Result<ImportedCalendar> useCalendar(const Plan &plan,
    const Result<CalendarFile> &file, const QString &name, const CalendarUse &use);
/// In sentences; of what was left out, the first.
[[nodiscard]] QString calendarNotice(const ImportedCalendar &imported, const QString &name);

} // namespace lockstep
