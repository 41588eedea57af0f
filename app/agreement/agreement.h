// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who agreed to what, and whether it still is what they agreed to. A seal holds the digest of the
// content it was given to; when the content changes, the seal is void and says what changed since.
// How the plan writes numbers and dates is not what was agreed: a seal outlives another locale, as
// far as that is one in use.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <functional>

namespace lockstep {

/// Something that both sides can agree to, with its content as people read it: one `name: value` a
/// line. For a clause the content is its text with the live figures filled in.
struct Item {
    ItemKind kind = ItemKind::Clause;
    qint64 id = 0;
    QString title;
    QString content;
    bool operator==(const Item &) const = default;
};

/// Every item of the plan but clauses' texts, which need figures: `clauseText` gives them.
/// Order: targets, bridges, markets, stages, streams, steps, opening pipeline, teams, entries (by
/// start), clauses, scenarios. What a stream takes from another one is agreed to there: a step of
/// which neither rate nor lag counts is no item.
using ClauseText = std::function<QString(const Clause &)>;
[[nodiscard]] QList<Item> items(const Plan &plan, const ClauseText &clauseText);

struct Standing;
/// What is known of an earlier plan. Rows that read the same in both plans need no second reading.
struct KnownItems {
    const Plan &plan;
    const QList<Standing> &standings;
};
[[nodiscard]] QList<Item> items(
    const Plan &plan, const ClauseText &clauseText, const KnownItems &known);

[[nodiscard]] QString digestOf(const QString &content); ///< SHA-256, hexadecimal

/// One side's word on one item.
struct Voice {
    Stand stand = Stand::Open; ///< as given; Open when there is no seal
    bool isVoid = false; ///< given to other content than the item has now
    QStringList changes; ///< since then, "rate: 20 % → 22 %"; empty unless void
    QString note;
    QString by;
    QDateTime at;
    bool operator==(const Voice &) const = default;
    [[nodiscard]] bool isYes() const; ///< agreed, perhaps with a reservation, and not void
    /// Disputed. Typing another value over what is disputed settles nothing: it stays so until the
    /// side says otherwise.
    [[nodiscard]] bool isNo() const;
};

struct Standing {
    Item item;
    Voice marketing;
    Voice sales;
    bool operator==(const Standing &) const = default;
    /// Both sides agreed (reservations count) and neither word is void.
    [[nodiscard]] bool isAgreed() const;
    [[nodiscard]] bool isDisputed() const; ///< by either side
};
/// Clauses' texts with numbers and dates as another locale has them, "de_DE".
using ClauseTextIn = std::function<ClauseText(const QString &locale)>;
[[nodiscard]] QList<Standing> standings(
    const Plan &plan, const QList<Item> &items, const ClauseTextIn &inOther = {});

/// By their places in the plan.
struct ChangedRows {
    QList<qsizetype> steps {};
    QList<qsizetype> entries {}; ///< that take place on other days
};
/// Those of a plan that differs from an earlier one only in these rows, and in the figures of its
/// clauses; `known`: the earlier one's.
[[nodiscard]] QList<Standing> standings(const Plan &plan, const ClauseText &clauseText,
    QList<Standing> known, const ChangedRows &changed, const ClauseTextIn &inOther = {});

/// Who says it, and when (UTC).
struct Word {
    Side side = Side::Marketing;
    Stand stand = Stand::Agreed;
    QString note;
    QString by;
    QDateTime at;
};
/// Replaces the side's earlier seal on `item`; Stand::Open takes it away. What both sides approve
/// of the calendar is approved then, what one declines is only proposed again.
[[nodiscard]] Result<Plan> seal(Plan plan, const Item &item, Word word, QRandomGenerator &ids);

} // namespace lockstep
