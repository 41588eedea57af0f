// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the calendar says about an entry in words.

#include "app/base/format.h"
#include "app/figures/figures.h"

namespace lockstep {

[[nodiscard]] QString kindName(EntryKind kind); ///< "Trade show"
/// The plan's own word where the entry has one: "Webinar".
[[nodiscard]] QString kindName(const Plan &plan, const Entry &entry);
[[nodiscard]] QString stateName(EntryState state);
/// As part of a sentence: one in a script from right to left keeps the words around it in order.
[[nodiscard]] QString titleInWords(const Entry &entry);
[[nodiscard]] QString sideName(Side side);

/// Dates, volume, won, revenue, when it lands, cost and return, in one sentence; seen from `today`,
/// for which horizons it works.
[[nodiscard]] QString entrySentence(const Plan &plan, const Figures &figures, const Format &format,
    const Entry &entry, QDate today = {});
/// "In Q2 FY27: 5 Oct, 19 Oct, 2 Nov 2026.": the dates of one that recurs in the selected quarter;
/// empty where none is selected or it does not recur.
[[nodiscard]] QString datesInQuarter(const Plan &plan, const Figures &figures, const Format &format,
    const Entry &entry, int quarter);
[[nodiscard]] bool hasPhases(const Entry &entry); ///< beside its run
/// After the last day on which all that it brings is still revenue of its quarter.
[[nodiscard]] bool startsTooLate(const Plan &plan, const Figures &figures, const Entry &entry);
/// "1 Sep – 31 Oct 2026 · lands Q3 FY27 · prepared from 3 Aug 2026": beside the pointer during a
/// drag.
[[nodiscard]] QString dragText(
    const Plan &plan, const Figures &figures, const Format &format, const Entry &entry);
/// "−267 k EUR in the bridge of FY27": what a launch or an end of sale moves there that was at
/// `before`; empty where the bridge does not count with it, or nothing moves.
[[nodiscard]] QString movedInBridgeText(
    const Plan &plan, const Format &format, const Entry &before, const Entry &now);
/// "FY27: 120,000 EUR of 500,000 EUR left", of the year that the entry starts in; without a budget
/// what is planned.
[[nodiscard]] QString budgetText(const Plan &plan, const Format &format, const Entry &entry);
/// "Expo and Fair begin within a fortnight, for the same audience."
[[nodiscard]] QString clashText(const Plan &plan, const Format &format, const Clash &clash);
/// What is drawn on an empty stretch of a side's lane, before it has a name.
[[nodiscard]] Entry newEntry(Id<Entry> id, Side side, Period period);

} // namespace lockstep
