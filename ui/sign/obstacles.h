// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What stands in the way of signing: findings, and items that both sides have not agreed to; ranked
// by how hard they stand there. Last, what does not: tripwires that are agreed and tripped already.

#include "app/figures/disagreements.h"
#include "app/figures/selection.h"

namespace lockstep {

/// Hardest first.
enum class ObstacleKind { Error, Disputed, Changed, Warning, Parked, OneSide, Open, Tripped };
inline constexpr int kObstacleKinds = int(ObstacleKind::Tripped) + 1;

struct Obstacle {
    ObstacleKind kind = ObstacleKind::Open;
    Standing standing; ///< of the item; empty for a finding
    Error finding;
    QList<Disagreement> apart {}; ///< values of the item that both sides see otherwise
    QString remark {}; ///< what else is to be said about it: that a tripwire is tripped
    [[nodiscard]] bool isFinding() const;
    [[nodiscard]] bool isInTheWay() const { return kind != ObstacleKind::Tripped; }
    [[nodiscard]] double price() const; ///< of the dearest of those, minor units
    bool operator==(const Obstacle &) const = default;
};

/// Items of one kind in the plan's order, but what is disputed by what it costs: the dearest first.
/// Values that both sides see otherwise make their item disputed, unless it is parked.
[[nodiscard]] QList<Obstacle> obstacles(
    const Figures &figures, const QList<Disagreement> &disagreements = {});
/// "Rate: Marketing 22 % (in the plan), Sales 18 %: 310 k EUR apart."; ends in "…" before that is
/// known.
[[nodiscard]] QString apartText(const Disagreement &disagreement, const Format &format);

/// There are items, and nothing stands in the way.
[[nodiscard]] bool isReadyToSign(const Figures &figures);

/// How one side stands to all items; each is counted once.
struct SideTally {
    int agreed = 0;
    int changed = 0; ///< agreed to something else than it is now
    int disputed = 0;
    int parked = 0;
    int open = 0;
    [[nodiscard]] int items() const { return agreed + changed + disputed + parked + open; }
    bool operator==(const SideTally &) const = default;
};
[[nodiscard]] SideTally tally(const Figures &figures, Side side);

/// What selecting an item selects.
[[nodiscard]] Selection selectionOf(const Plan &plan, const Item &item);
/// The item that a finding names; nothing where it names none.
[[nodiscard]] std::optional<Item> itemNamed(const Figures &figures, const QString &subject);

} // namespace lockstep
