// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the calendar brings and costs by horizon, as part of the figures' JSON.

#include "app/figures/revenue_balance.h"
#include "app/plan/json_writer.h"

namespace lockstep {

/// A member of the object that `to` stands in. `minorUnits`: in one unit of the currency.
void writeBalance(JsonWriter &to, const RevenueBalance &balance, QDate day, double minorUnits);

/// "thisQuarter", "laterThisYear": of one entry.
[[nodiscard]] QStringList horizonNames(const QList<Horizon> &horizons);

} // namespace lockstep
