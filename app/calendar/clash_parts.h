// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The kinds of clashes one by one, for clashes.cpp to put together.

#include "app/calendar/clashes.h"

namespace lockstep {

/// An entry on one of its dates.
struct DatedEntry {
    const Entry *entry = nullptr;
    Period period {};
    bool isFirst = true; ///< of its dates
};
/// Those that are more than ideas, by their start.
using EntryRows = std::vector<DatedEntry>;

/// Dates of the same one are one entry.
[[nodiscard]] Clash clashOf(ClashKind kind, const EntryRows &entries);

/// Of the same audience or channel.
void addSameFortnight(QList<Clash> &to, const Plan &plan, const EntryRows &entries);
void addOverLoad(
    QList<Clash> &to, const Plan &plan, const WorkingDays &days, const EntryRows &entries);
void addAfterCloseOff(
    QList<Clash> &to, const Plan &plan, const WorkingDays &days, const EntryRows &entries);
void addOnHoliday(QList<Clash> &to, const WorkingDays &days, const EntryRows &entries);
/// What serves no stream or no target, and streams that nothing serves.
void addUnserved(QList<Clash> &to, const Plan &plan, const EntryRows &entries);
void addOverBudget(QList<Clash> &to, const Plan &plan);
/// What goes against the look back's verdicts.
void addAgainstVerdict(QList<Clash> &to, const Plan &plan, const EntryRows &entries);

/// Kinds that speak to a market.
[[nodiscard]] bool speaksToMarket(EntryKind kind);

} // namespace lockstep
