// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The look back: a card for each campaign and channel of last year, sorted into what to keep, do
// more of, do less of, or stop. Cards are typed, or made of what exports say.

#include "app/evidence/measure.h"
#include "app/evidence/told_amounts.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

inline constexpr std::array kVerdicts { Verdict::Open, Verdict::Keep, Verdict::More, Verdict::Less,
    Verdict::Stop };

/// What stands in one pile, and together.
struct VerdictPile {
    Verdict verdict = Verdict::Open;
    QList<PastEffort> efforts; ///< most revenue first, then by position
    Money revenue;
    Money cost; ///< of those whose cost is known
    qint64 leads = 0;
    qint64 won = 0;
    double revenueShare = 0; ///< 0 … 1 of all cards' revenue
    bool operator==(const VerdictPile &) const = default;
};
/// Of the cards of one kind, for a channel's revenue is that of its campaigns; in the order of
/// kVerdicts, empty ones too.
[[nodiscard]] QList<VerdictPile> verdictPiles(const Plan &plan, PastKind kind);

/// (revenue - cost) / cost; nothing where the cost is not known.
[[nodiscard]] std::optional<double> returnOnCost(const PastEffort &effort);

/// Adds or replaces a card. A channel's card belongs to the plan's channel of that name. Faults:
/// Empty, Duplicate (one of this kind and name is there), OutOfRange.
[[nodiscard]] Result<Plan> putEffort(Plan plan, PastEffort effort);
/// A card of this kind for a line as typed: "Trade shows, 1.2 M" or a name alone. Faults: as above.
[[nodiscard]] Result<Plan> addEffortLine(
    Plan plan, const QString &line, PastKind kind, QRandomGenerator &ids);
/// Faults: NoSuchItem.
[[nodiscard]] Result<Plan> setVerdict(Plan plan, Id<PastEffort> id, Verdict verdict);
[[nodiscard]] Result<Plan> removeEffort(Plan plan, Id<PastEffort> id);

/// The parts of a measurement that would be cards; nothing where no column tells them apart.
/// Channels are told by a column of channels, or else of sources.
[[nodiscard]] std::optional<Dimension> lookBackDimension(
    const Measurement &measurement, PastKind kind);

struct TakenLookBack {
    Plan plan;
    qsizetype added = 0;
    qsizetype updated = 0;
    qsizetype left = 0; ///< parts that are no card, for there are too many
    Money leftRevenue; ///< that those brought
    bool hasRevenue = true; ///< false: amounts are missing, or in another currency than the plan's
    ToldAmounts amounts; ///< of the cards taken, where amounts are known at all
    QStringList addedNames; ///< of the cards
    /// Cards measured before from the same export, which calls none so now: somebody gave them
    /// another name, and those added may be the same.
    QStringList notNamed;
};
inline constexpr qsizetype kMostTaken = 24; ///< cards that a room can still read

/// The parts that brought most, as cards with revenue, leads and won as measured; name, verdict,
/// cost and note of a card that is there stay, and so does what the exports do not tell: who was
/// won, and revenue where amounts are in another currency than the plan's or none of the won has
/// one. Revenue is of all deals of the leads that came that way. Faults: NoUsableColumn where no
/// column tells them apart; those of sound().
[[nodiscard]] Result<TakenLookBack> takeLookBack(Plan plan, const Measurement &measurement,
    PastKind kind, QDate today, QRandomGenerator &ids, qsizetype most = kMostTaken);

} // namespace lockstep
