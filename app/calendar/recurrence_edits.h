// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of entries that recur: of one date, of this and the following ones, of all. A changed date
// is an entry of its own that says which date it replaces.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>
#include <optional>

namespace lockstep {

enum class Dates { This, Following, All };

/// One date of an entry that recurs, or of a changed one.
struct EntryDate {
    Id<Entry> entry;
    QDate date; ///< as the rule gives it
};

/// `changed` as it is to be on that date; whose it is and its rule are looked up. All: the others
/// move as far as this one. Following: a rule of its own from there on. What was ordered, paid or
/// brought stays told of the whole, but for what `changed` says otherwise. `by`: whose step it is.
/// Faults: NoSuchItem, those of putEntry() and mayGoAhead(); those of mayMove() where that date is
/// moved or the rule cut in two.
[[nodiscard]] Result<Plan> changeDates(Plan plan, const EntryDate &which, Dates dates,
    Entry changed, QRandomGenerator &ids, std::optional<Side> by = std::nullopt);
/// Faults: NoSuchItem.
[[nodiscard]] Result<Plan> removeDates(Plan plan, const EntryDate &which, Dates dates);
/// How it recurs; "": not at all, its changed dates go too. Faults: NoSuchItem, those of
/// recurrenceRule() and putEntry().
[[nodiscard]] Result<Plan> setRule(
    Plan plan, Id<Entry> id, const QString &rule, std::optional<Side> by = std::nullopt);

/// The entry's rule as it ends with what begins on `day` or before, after so many times, or not at
/// all (0); as it is where it cannot be read.
[[nodiscard]] QString ruleEndingOn(const Entry &entry, QDate day);
[[nodiscard]] QString ruleEndingAfter(const Entry &entry, int times);
/// The last day that the entry's rule names as its end; null: none.
[[nodiscard]] QDate lastDayOfRule(const Entry &entry);

/// The rule of what begins so many days later: the days of its weeks, its day of the month or which
/// weekday of it go along.
[[nodiscard]] QString laterRule(const QString &rule, QDate start, qint64 days);

} // namespace lockstep
