// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whom we win beside whom we say we want: won deals by vertical or region, with the markets whose
// profile states it, and what is stated but never won.

#include "app/evidence/slice.h"
#include "app/plan/plan.h"

namespace lockstep {

struct BesidePart {
    QString value; ///< "Automotive"
    qint64 won = 0;
    double share = 0; ///< of the won deals that say so
    QStringList markets; ///< whose profile states it; empty: none
    bool operator==(const BesidePart &) const = default;
};

/// In the parts' order, then what is stated alone. A profile may state several, between commas.
[[nodiscard]] QList<BesidePart> verticalsBeside(const Plan &plan, const QList<ProfilePart> &parts);
[[nodiscard]] QList<BesidePart> regionsBeside(const Plan &plan, const QList<ProfilePart> &parts);
/// Sizes are called differently everywhere: no market is named beside them.
[[nodiscard]] QList<BesidePart> sizesAlone(const QList<ProfilePart> &parts);

/// Hundredths of a measured amount, in the plan's minor units.
[[nodiscard]] double minorUnits(const Plan &plan, double hundredths);

} // namespace lockstep
