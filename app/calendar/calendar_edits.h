// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of the calendar's entries: from plan to plan, nothing else touched. Each refuses what
// limits.h does not allow, with the input's name and the entry's title as subject ("cost of Spring
// fair"). How days and years are counted is edited in day_edits.h.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QSet>
#include <optional>

namespace lockstep {

// `by`: whose step it is, where entries may not be moved by everybody; see movers.h.

/// Adds it, or replaces the one with its id, which does not go ahead unapproved, see approval.h. A
/// changed volume whose evidence stays loses the mark
/// Measured; a close-off that keeps to its quarter falls where that puts it.
[[nodiscard]] Result<Plan> putEntry(Plan plan, Entry entry, std::optional<Side> by = std::nullopt);

/// To `period`. Of the same length it is moved, with all that moves with it; else only resized.
[[nodiscard]] Result<Plan> moveEntry(
    Plan plan, Id<Entry> id, Period period, std::optional<Side> by = std::nullopt);

/// By so many days, each once, with all that moves with them and the dates that they name. A
/// launch's first quota quarter stays the one after it, what moves with another by working days
/// (inWorkingDays) as many of them away; close-offs that keep to their quarter stay,
/// and are refused by themselves.
[[nodiscard]] Result<Plan> moveEntries(
    Plan plan, const QSet<Id<Entry>> &entries, qint64 days, std::optional<Side> by = std::nullopt);

/// So that it begins on that day, as moveEntries() does it.
[[nodiscard]] Result<Plan> beginOn(
    Plan plan, Id<Entry> id, QDate start, std::optional<Side> by = std::nullopt);

/// The entries again, so many days later, with what else they serve: new to other calendars, nobody
/// has said anything to them or spent anything. What moved with one of them moves with its copy.
[[nodiscard]] Result<Plan> copyEntries(
    Plan plan, const QSet<Id<Entry>> &entries, qint64 days, QRandomGenerator &ids);

/// With its seals, what else it serves and changed dates of it; what moved with it stays. Of an
/// entry that a file told of or people were invited to, that is remembered, see removed_events.h.
[[nodiscard]] Result<Plan> removeEntry(Plan plan, Id<Entry> id);
/// Those of them that there are, all at once. What a file called off needs no remembering.
enum class Removal { Here, CalledOff };
[[nodiscard]] Plan removeEntries(
    Plan plan, const QSet<Id<Entry>> &entries, Removal how = Removal::Here);

/// What it serves beside its own market and channel, in place of what there was.
[[nodiscard]] Result<Plan> setReaches(
    Plan plan, Id<Entry> id, QList<EntryReach> reaches, QRandomGenerator &ids);

/// The kind with that name, however it is spaced or in what case; null: none.
[[nodiscard]] const FreeKind *freeKindCalled(const Plan &plan, const QString &name);
/// Adds it at the end, or replaces the one with its id.
[[nodiscard]] Result<Plan> putFreeKind(Plan plan, FreeKind kind, QRandomGenerator &ids);
[[nodiscard]] Result<Plan> removeFreeKind(Plan plan, Id<FreeKind> id); ///< its entries stay, plain

} // namespace lockstep
