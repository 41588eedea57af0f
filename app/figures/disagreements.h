// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The price of a disagreement: what the plan's revenue would be with marketing's value of an input,
// and what with sales', so that the dear ones are talked about first. Source: ledger 2.1, 3.

#include "app/evidence/input_place.h"
#include "app/figures/figures.h"

#include <atomic>

namespace lockstep {

/// What the plan comes to with one side's value, all else as planned.
struct ViewRevenue {
    qint64 value = 0; ///< in the field's own unit
    QString reason;
    std::optional<Error> problem; ///< why the plan cannot have it; the revenue is then 0
    double plannedMinorUnits = 0; ///< of all of the plan's years, as far as the horizon holds them
    double targetMinorUnits = 0;
    bool operator==(const ViewRevenue &) const = default;
};

/// An input that both sides named a value for, not the same one, and that they have not agreed to.
struct Disagreement {
    InputPlace place;
    QString title; ///< "rate of MQL → SAL, Direct · Automotive"
    InputUnit unit = InputUnit::Count;
    qint64 planned = 0; ///< what the plan has
    std::optional<ItemKind> kind; ///< of the item that it belongs to; nothing where it is none
    qint64 item = 0;
    ViewRevenue marketing;
    ViewRevenue sales;
    bool isPriced = true; ///< both views' revenue is worked out
    bool operator==(const Disagreement &) const = default;

    /// By how many minor units planned revenue is apart, or the target, whichever is more; never
    /// negative. 0 where one of the plans cannot be computed, or neither has been yet.
    [[nodiscard]] double price() const;
    [[nodiscard]] bool hasView(Side side) const; ///< the plan has that side's value
    /// About the same input, and both sides name the same values for it.
    [[nodiscard]] bool isSameDispute(const Disagreement &other) const;
};

/// The dearest first; those alike in the order of their places. What other streams take by "same
/// as" moves with it.
[[nodiscard]] QList<Disagreement> disagreements(const Plan &plan, const Figures &known);
/// The same in the order of their places, none of them priced: at once, whereas a price takes two
/// plans' figures.
[[nodiscard]] QList<Disagreement> unpriced(const Plan &plan, const Figures &known);
/// Works out the prices of `all`; empty once it is cancelled.
[[nodiscard]] QList<Disagreement> priced(QList<Disagreement> all, const Plan &plan,
    const Figures &known, const std::atomic_bool &isCancelled);

} // namespace lockstep
