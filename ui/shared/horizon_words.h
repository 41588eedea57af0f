// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The horizons that entries work for, in words.

#include "app/base/format.h"
#include "app/figures/revenue_balance.h"

namespace lockstep {

[[nodiscard]] QString horizonName(Horizon horizon); ///< "Next quarter"
/// As it stands beside others in a drawing: "Q3", "FY27", "later".
[[nodiscard]] QString shortHorizon(const RevenueBalance &balance, Horizon horizon);
/// "Q3 FY27", "later in FY27".
[[nodiscard]] QString horizonLabel(const RevenueBalance &balance, Horizon horizon);

/// "this quarter to later this year"; empty of what was over before.
[[nodiscard]] QString horizonSpan(const QList<Horizon> &horizons);

} // namespace lockstep
