// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes a calendar file into a plan: as entries, or its days as holidays. Read again, what is there
// already is brought up to date, never doubled.

#include "app/exchange/calendar_event.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>
#include <optional>

namespace lockstep {

struct CalendarImport {
    Side side = Side::Marketing; ///< whose new entries are where the file does not say
    QString untitled = QStringLiteral("Untitled"); ///< what those without a title are called
    std::optional<Side> by {}; ///< whose step it is: what this side may not move, is left out
    bool bringsBack = false; ///< also what was removed here
};

struct ImportedCalendar {
    Plan plan;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int older = 0; ///< the plan has a later version of them
    int left = 0; ///< stay in part as the plan has them: the file says of that what it said before
    int removed = 0; ///< were called off
    int shortened = 0; ///< say more than an entry can hold
    QStringList removedHere; ///< titles of those left out because they were removed here
    /// Titles of those that were otherwise in the plan, where nobody knows whether they were
    /// changed there since: no file was read for them before.
    QStringList overwritten;
    QList<Error> leftOut;
    QStringList unknownZones; ///< their times are kept as they stand
    QStringList unknownNames; ///< of markets, teams and currencies that this plan does not have
    qint64 skippedLines = 0;
};

/// `name` of the file. Faults: NoRows, TooManyEntries; why the first was left out where all were;
/// those of sound().
[[nodiscard]] Result<ImportedCalendar> importCalendar(Plan plan, const CalendarFile &read,
    const QString &name, const CalendarImport &how, QRandomGenerator &ids);

/// Every day of its events, recurring ones within the plan's years. Faults: the same.
[[nodiscard]] Result<ImportedCalendar> importHolidays(
    Plan plan, const CalendarFile &file, const QString &name, QRandomGenerator &ids);

} // namespace lockstep
