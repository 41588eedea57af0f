// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the parts of the way to the target are called, and what a part may be made into.

#include "app/plan/plan.h"
#include "ui/target/plan_edit.h"

#include <QStringList>

namespace lockstep {

inline constexpr int kBridgeKinds = int(BridgeKind::NewBusiness) + 1;

/// What a row may be: the kinds, then for each ended product of the year a launch in its place.
struct BridgeChoice {
    QString name;
    BridgeKind kind = BridgeKind::Base;
    Id<BridgeRow> replaces;
    bool operator==(const BridgeChoice &) const = default;
};
[[nodiscard]] QList<BridgeChoice> bridgeChoices(const Plan &plan, const BridgeRow &row);

/// Changes the one row; nothing is left of those that are gone meanwhile.
[[nodiscard]] PlanEdit changeRow(
    Id<BridgeRow> id, const std::function<Result<BridgeRow>(BridgeRow)> &change);
/// How well a row is known, said by people.
[[nodiscard]] Evidence saidBy(const Evidence &before, EvidenceMark mark);

} // namespace lockstep
