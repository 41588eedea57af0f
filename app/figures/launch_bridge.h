// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Launches and ends of sale in the calendar beside the products that the way to a year's target
// counts with. An entry names its product (Entry::bridgeRow); one that names none is joined by
// name: the bridge's product is named in the entry's title, or the other way round, whole words, in
// any case.

#include "app/plan/plan.h"

namespace lockstep {

/// The product that a launch brings or an end of sale takes away: the one that it names; by name,
/// of the year in which the entry begins if there is one, with the longest name; nullptr: none, or
/// an entry of another kind.
[[nodiscard]] const BridgeRow *bridgeRowOf(const Plan &plan, const Entry &entry);
/// Those that the entry may name, by year and their order on the way; none of an entry of another
/// kind.
[[nodiscard]] QList<BridgeRow> bridgeChoices(const Plan &plan, const Entry &entry);
/// The first entry that names the product, else the first one by name; nullptr: the calendar has
/// none, or it is another kind of row.
[[nodiscard]] const Entry *entryOf(const Plan &plan, const BridgeRow &row);

/// Whether what begins on `start` comes too late for the row's year, so that nothing of the amount
/// is to be expected in it.
[[nodiscard]] bool isAfterYear(const Plan &plan, const BridgeRow &row, QDate start);

/// What a product's amount in its year becomes when its entry moves, if the amount was stated for
/// `before` and comes evenly from then to the year's end: what moves out of the year (under 0) or
/// into it, in minor units as the bridge adds them up, so an end of sale that comes later is worth
/// more. Unrounded; 0 where nothing of the year was left before.
[[nodiscard]] double movedInBridge(
    const Plan &plan, const BridgeRow &row, QDate before, QDate after);

} // namespace lockstep
