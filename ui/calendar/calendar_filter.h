// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is looked for on the calendar: words, kind, side, state and horizon.

#include "app/figures/revenue_balance.h"

#include <QSet>
#include <optional>

namespace lockstep {

struct CalendarFilter {
    QString words {}; ///< each of them in what the entry says
    std::optional<EntryKind> kind {};
    std::optional<Side> side {};
    std::optional<EntryState> state {};
    std::optional<Horizon> horizon {}; ///< among those that the entry works for
    QDate today {}; ///< from which `horizon` is seen; null: the plan's first day
    bool operator==(const CalendarFilter &) const = default;
};

/// Those that it finds; none: it looks for nothing.
[[nodiscard]] std::optional<QSet<Id<Entry>>> found(
    const Plan &plan, const Figures &figures, const CalendarFilter &filter);

/// "“fair”, Campaign, Proposed", as people chose it; empty where nothing is looked for.
[[nodiscard]] QString wordsOf(const CalendarFilter &filter);

} // namespace lockstep
