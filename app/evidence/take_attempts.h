// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How often sales tries a lead today, and in which ways, as exports say.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

struct TakenAttempts {
    Plan plan;
    Id<Stage> stage; ///< of the plan: of whom the attempts are; null: of all leads
    QList<TouchKind> kinds; ///< taken
    QList<TouchKind> removed; ///< stood there, and are counted in those taken, or counted these
    bool isOfAnyKind = false; ///< a column counts attempts of any kind: they stand as calls
};

/// Of the leads that came to the stage which marketing hands over, in place of what was there of
/// these kinds. Attempts that no column tells apart count as calls, which most of them are, and
/// their evidence says so; no other kind stands beside them, nor they beside kinds told apart, for
/// then attempts counted twice. Faults: NoUsableColumn where no column counts attempts.
[[nodiscard]] Result<TakenAttempts> takeAttempts(
    Plan plan, const Measurement &measurement, QDate today, QRandomGenerator &ids);

} // namespace lockstep
