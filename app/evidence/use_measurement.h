// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes measured rates and lags into a plan, as its inputs.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

/// Every source becomes a channel (found by name, ignoring case, or added), with a stream in each
/// market (a market "All customers" is added where there are none). Sources' streams carry the
/// target by their won deals where the plan had no streams before; otherwise new ones carry 0 %,
/// and copy the steps that were not measured from the stream most like them, as estimates. The step
/// from the first marketing-qualified stage (named MQL, or else the first) to the last is set to
/// the measured rate and mean lag, marked Measured with file, dates and counts. Sources with no won
/// deal are left out (a rate of 0 plans nothing) and returned in `leftOut`; where there are no
/// others, the plan stays as it is. A plan without streams takes the two measured stages, MQL and
/// won, as its funnel. Faults: SpansSeveralSteps when stages lie between and the plan already has
/// streams; Empty (subject: deal size) when a market is to be added and the settings state none;
/// those of sound(). With `today`, what was measured is kept in the plan as readings too.
struct UsedMeasurement;
[[nodiscard]] Result<UsedMeasurement> useMeasurement(
    const Plan &plan, const Measurement &measurement, QRandomGenerator &ids, QDate today = {});

struct UsedMeasurement {
    Plan plan;
    QStringList taken; ///< one sentence a stream
    QStringList leftOut; ///< "direct traffic: 499 leads, none won"
};

} // namespace lockstep
