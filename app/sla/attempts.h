// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How often sales tries a lead today, and in which ways: the baseline of what the cadence promises.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

struct AttemptsToday {
    QList<AttemptsNow> kinds; ///< in the order of TouchKind
    double perLead = 0; ///< of all kinds together
    bool isMeasured = false; ///< all of them
    bool operator==(const AttemptsToday &) const = default;
};
[[nodiscard]] AttemptsToday attemptsToday(const Plan &plan);

/// One way of trying a lead, as people say it.
struct StatedAttempts {
    TouchKind kind = TouchKind::Call;
    Ratio perLead {};
    Ratio reached {}; ///< 0: not stated
    bool operator==(const StatedAttempts &) const = default;
};
/// In place of all that was known; what is stated as it was measured stays measured, others are
/// estimated. Nothing a lead is none of that kind. Faults: those of sound().
[[nodiscard]] Result<Plan> stateAttempts(
    Plan plan, const QList<StatedAttempts> &stated, QRandomGenerator &ids);

/// What the cadence promises: how many touches of each kind, in the order of TouchKind.
struct PromisedTouches {
    TouchKind kind = TouchKind::Call;
    qint64 count = 0;
    bool operator==(const PromisedTouches &) const = default;
};
[[nodiscard]] QList<PromisedTouches> promisedTouches(const Plan &plan);

} // namespace lockstep
