// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the way to a year's target is drawn wherever it is: the parts' names, where each floats
// between what comes before and after it, and what it looks like.

#include "app/objective/bridge.h"
#include "ui/shared/style.h"

class QPainter;

namespace lockstep {

[[nodiscard]] QString kindName(BridgeKind kind); ///< "Ended product"

enum class BridgeLook { Total, Adds, TakesAway, Streams, Difference };
[[nodiscard]] BridgeLook lookOf(const BridgeLine &line);
void drawBridgeBar(QPainter &painter, const QRectF &at, BridgeLook look, const Style &style);

struct BridgeSpan {
    double from = 0; ///< of the whole, 0 … 1
    double to = 0;
    double zero = 0; ///< where nothing is
};
/// Where each line of the bridge floats, and the target itself, the last one. The whole reaches up
/// to `highest` minor units at least.
[[nodiscard]] QList<BridgeSpan> bridgeSpans(const Bridge &bridge, double highest = 0);

} // namespace lockstep
