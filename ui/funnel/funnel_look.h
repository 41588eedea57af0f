// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the funnel's pane is looked at: which face, and what the waterfall counts. It says nothing
// about the plan.

#include <QString>

namespace lockstep {

/// What the columns' heights and numbers are of.
enum class WaterfallMode {
    Volume, ///< entrants
    Money, ///< the revenue that they become
    Both ///< entrants, with what they are worth
};
inline constexpr int kWaterfallModeCount = int(WaterfallMode::Both) + 1;

struct FunnelLook {
    QString face = QStringLiteral("waterfall"); ///< a key of faceOffers()
    WaterfallMode mode = WaterfallMode::Both;
    bool operator==(const FunnelLook &) const = default;
};

} // namespace lockstep
