// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The small card on which both sides choose what to plan with: what was measured and how sure that
// is, what each side would take, and what the plan has. Also what was measured later against what
// was planned.

#include "app/evidence/input_place.h"

namespace lockstep {

/// One measurement of an input, with when and of what.
struct DatedReading {
    Reading reading;
    Study study;
    bool operator==(const DatedReading &) const = default;
};

/// One of several steps that a number of the whole way is put on.
struct SpannedStep {
    QString title; ///< as the card's
    qint64 planned = 0;
    bool operator==(const SpannedStep &) const = default;
};

/// Last year's revenue by quarter, and how the plan spreads the target now.
struct YearShape {
    QList<Ratio> shares;
    Spread now = Spread::Even;
    bool operator==(const YearShape &) const = default;
};

struct PlanningCard {
    InputPlace place;
    QString title; ///< "rate of MQL → SAL, Direct · Automotive"
    InputUnit unit = InputUnit::Count;
    qint64 planned = 0; ///< in the field's own unit, as all numbers here
    Evidence evidence; ///< of what is planned
    QList<DatedReading> readings; ///< latest first
    std::optional<Opinion> marketing;
    std::optional<Opinion> sales;
    QList<SpannedStep> steps {}; ///< more than one where the plan has stages in between
    std::optional<YearShape> shape {}; ///< where the card is about that, see last_year.h

    /// Both said the same, and the plan has it.
    [[nodiscard]] bool isAgreed() const;
    /// The latest reading's interval does not hold what is planned: the plan hopes for more or less
    /// than was seen. Of times and deal sizes, the middle half is meant; the measured mean itself
    /// is never outside.
    [[nodiscard]] bool isOutside() const;
    /// What an earlier export of the same files said, beside the latest reading; null: none.
    [[nodiscard]] const DatedReading *then() const;
};

/// Of an input of the plan, measured or not. Faults: NoSuchItem.
[[nodiscard]] Result<PlanningCard> planningCard(const Plan &plan, const InputPlace &place);

/// Of every input that was measured or that a side has an opinion about, in the plan's order.
[[nodiscard]] QList<PlanningCard> planningCards(const Plan &plan);

/// In place of what the side said before. Faults: NoSuchItem, those of sound().
[[nodiscard]] Result<Plan> putOpinion(Plan plan, const InputPlace &place, Side side, qint64 value,
    const QString &reason, QRandomGenerator &ids);
/// Faults: NoSuchItem.
[[nodiscard]] Result<Plan> removeOpinion(Plan plan, const InputPlace &place, Side side);

/// Both take `value`: it becomes the plan's, and each side's opinion. Measured where it is the
/// latest reading's, else estimated with the measured one as its source. Faults: those of
/// withInput.
[[nodiscard]] Result<Plan> agreeOn(
    Plan plan, const InputPlace &place, qint64 value, QRandomGenerator &ids);

/// What both bring to the table about one input, each in the field's own unit.
struct PlanningChoice {
    std::optional<qint64> marketing {};
    QString marketingReason {};
    std::optional<qint64> sales {};
    QString salesReason {};
    std::optional<qint64> planned {}; ///< nothing: the plan keeps what it has
};

/// Keeps each side's view as it is stated, and plans with what both chose. Faults: those of
/// putOpinion and agreeOn.
[[nodiscard]] Result<Plan> settle(
    Plan plan, const InputPlace &place, const PlanningChoice &choice, QRandomGenerator &ids);

/// "crm.csv, 1 Jan – 31 Dec 2025, 400 cases": where a measured input comes from.
[[nodiscard]] QString sourceText(const Plan &plan, const DatedReading &reading);

} // namespace lockstep
