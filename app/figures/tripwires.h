// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The limits that both sides watch together: what the plan itself comes to, what was measured last,
// and whether that is over the limit. Whoever answers for it acts first, but either side may.

#include "app/base/phrase.h"
#include "app/figures/figures.h"

#include <optional>

namespace lockstep {

/// What the latest study says, over the parts of its rows that the plan keeps.
struct TripwireMeasure {
    double value = 0; ///< share, 0 … 1; of Lag, days
    double low = 0; ///< the true one lies between these in 95 of 100 such studies
    double high = 0;
    qint64 cases = 0;
    QDate date; ///< when it was measured
    QString files;
    bool operator==(const TripwireMeasure &) const = default;
};

enum class TripwireState {
    NotMeasured,
    Holds, ///< the whole interval is on the good side
    Tripped, ///< it is wholly on the other
    TooFewCases ///< the limit lies within it
};

struct TripwireFigures {
    Id<Tripwire> tripwire;
    std::optional<double> planned; ///< none: the plan does not say
    bool isTrippedByPlan = false;
    std::optional<TripwireMeasure> measured;
    TripwireState state = TripwireState::NotMeasured;
    bool operator==(const TripwireFigures &) const = default;
};

/// One for each, in the order people see. The plan's rate and time are those of the first fiscal
/// year's revenue; who stands too long is told by the opening pipeline's ages, or measured where
/// the stage has no limit of its own: a study knows only whom nine in ten were quicker than.
[[nodiscard]] QList<TripwireFigures> tripwires(const Plan &plan, const Figures &figures);

/// With a limit to begin with, for its kind, stage and streams: four fifths of the planned rate, or
/// 10 % where there is none; the planned time and half as much again; a quarter who stand too long
/// or a little more than do. In whole per cent and days as far as they are not too coarse.
[[nodiscard]] Tripwire withProposedLimit(
    const Plan &plan, const Figures &figures, Tripwire tripwire);

/// Those that the plan itself trips, as warnings.
[[nodiscard]] QList<Finding> tripwireFindings(const Plan &plan, const Figures &figures);

/// "If SQL → Won falls under 18 %", "If more than 25 % at SQL have stood there too long".
[[nodiscard]] Phrase tripwireCondition(
    const Plan &plan, const Tripwire &tripwire, const Format &format);
/// With who acts first, until when, and how: "…, Sales acts within 3 days: call both leaders."
[[nodiscard]] Phrase tripwireSentence(
    const Plan &plan, const Tripwire &tripwire, const Format &format);
/// "The plan has 22 %.", "The plan itself has 16 % and trips it."
[[nodiscard]] Phrase plannedPhrase(
    const Tripwire &tripwire, const TripwireFigures &figures, const Format &format);
/// "Measured 16 % (12 % to 21 %, 240 cases, 12 Oct 2026): tripped."
[[nodiscard]] Phrase measuredPhrase(
    const Tripwire &tripwire, const TripwireFigures &figures, const Format &format);

} // namespace lockstep
