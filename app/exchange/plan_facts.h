// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What only a plan knows of an entry, on its way through a calendar file: volume, cost, market and
// all other fields that iCalendar has no name for, each as X-LOCKSTEP-FIELD with the value of
// plan.json. Rows are told by their id, with their name beside it for people.

#include "app/exchange/calendar_event.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Those that the entry states.
[[nodiscard]] QList<PlanFact> factsOf(const Plan &plan, const Entry &entry);

/// Whether there is such a fact: "COST" of X-LOCKSTEP-COST.
[[nodiscard]] bool isPlanFact(const QByteArray &field);

struct TakenFacts {
    Entry entry;
    QList<EntryReach> reaches; ///< without ids where they have none of the plan's
    QStringList unknown; ///< rows and amounts that this plan cannot hold: "Automotive", "USD"
};
/// `entry` with the facts; what is not among them is as it is in a new entry. A row that `plan`
/// does not have is looked for by its name. Of what it moves with, the id as the file has it.
[[nodiscard]] TakenFacts withFacts(const Plan &plan, Entry entry, const QList<PlanFact> &facts);

/// In `next`, the fact's field as `before` has it.
void keepFact(Entry &next, const Entry &before, const QByteArray &field);
[[nodiscard]] QList<QByteArray> factFields(); ///< all of them, without the further audiences'
inline constexpr auto kReachesFact = "REACHES";

} // namespace lockstep
