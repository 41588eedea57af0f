// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes one measured number into the plan as an input of one stream: the rate, the time, the curve,
// the deal size, who stands where, last year's shape. Each leaves a reading behind, so that what is
// measured later can be compared. useMeasurement() takes a whole measurement at once.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

enum class MeasuredInput { Rate, Lag, Curve, DealSize, OpeningPipeline };

/// What of a measurement is taken, and where to.
struct Taken {
    MeasuredInput input = MeasuredInput::Rate;
    EvidenceSlice slice; ///< of all leads, or of one source
    qsizetype stage = 0; ///< of the measurement: the step from it to the next, or who stand there
    Id<Stream> stream;
};

/// The plan's stage for one of the measurement's: of the same name, or the first or the last.
/// Fault: NoSuchItem.
[[nodiscard]] Result<Id<Stage>> planStage(
    const Plan &plan, const Measurement &measurement, qsizetype stage);

/// Faults: SpansSeveralSteps where the plan has stages between the measured ones; Empty where
/// nothing was counted; NoSuchItem; those of sound().
[[nodiscard]] Result<Plan> takeMeasured(Plan plan, const Measurement &measurement,
    const Taken &taken, QDate today, QRandomGenerator &ids);

/// Revenue of the latest twelve whole months, by the target's quarters, as last year's shape; won
/// deals where there are no amounts. Faults: NoSuchItem, Empty where there are no twelve months.
[[nodiscard]] Result<Plan> takeLastYear(
    Plan plan, const Measurement &measurement, Id<Target> target);

/// Who go on so many months after entering, of curves counted by month: half of each month's at its
/// beginning, half at its end, which keeps the mean.
[[nodiscard]] LagCurve lagCurveOf(const MeasuredTime &time);

/// The study of these files of that day, added where there is none.
[[nodiscard]] Id<Study> studyIn(
    Plan &plan, const Measurement &measurement, QDate today, QRandomGenerator &ids);

/// What a slice says of a step's rate and time; `study`, place and id are the caller's.
[[nodiscard]] Reading rateReading(const EvidenceSlice &slice, qsizetype stage);
[[nodiscard]] Reading lagReading(const EvidenceSlice &slice, qsizetype stage);

} // namespace lockstep
