// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes one measured number into the plan as an input of one stream: the rate, the time, the curve,
// the deal size, who stands where. Each leaves a reading behind, so that what is
// measured later can be compared. useMeasurement() takes a whole measurement at once.

#include "app/evidence/input_place.h"
#include "app/evidence/measure.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

enum class MeasuredInput {
    Rate,
    Lag,
    Curve,
    DealSize,
    OpeningPipeline,
    LastYear,
    Recycling, ///< with the rate of first tries: the plan reckons those who come back itself
    Skips ///< who count at the stage and never stood there
};

/// What of a measurement is taken, and where to.
struct Taken {
    MeasuredInput input = MeasuredInput::Rate;
    EvidenceSlice slice; ///< of all leads, or of one source
    qsizetype stage = 0; ///< of the measurement: the step from it to the next, or who stand there
    Id<Stream> stream;
};

/// Amounts can be taken: they are in the plan's currency, or were made so. Fault:
/// SeveralCurrencies.
[[nodiscard]] Result<void> isInPlansCurrency(const Plan &plan, const Measurement &measurement);

/// A rate does not count twice who was recycled: see stepRate(), which may be of first tries or end
/// the step's recycling. Faults: SpansSeveralSteps where the plan has stages between the measured
/// ones; Empty where nothing was counted, or the plan has no such stage; SeveralCurrencies;
/// NoSuchItem; those of sound().
[[nodiscard]] Result<Plan> takeMeasured(Plan plan, const Measurement &measurement,
    const Taken &taken, QDate today, QRandomGenerator &ids, Check check = Check::Now);

/// The mean of all deals as what one brings in the market. Faults: Empty, SeveralCurrencies, those
/// of sound().
[[nodiscard]] Result<Plan> takeDealSize(Plan plan, const Measurement &measurement,
    Id<Market> market, QDate today, QRandomGenerator &ids);

/// Who go on so many months after entering, of curves counted by month: half of each month's at its
/// beginning, half at its end, which keeps the mean.
[[nodiscard]] LagCurve lagCurveOf(const MeasuredTime &time);

/// The study of these files, added where there is none. The same counts of the same files are the
/// same study, on whatever day they are measured: it is then of that day.
[[nodiscard]] Id<Study> studyIn(
    Plan &plan, const Measurement &measurement, QDate today, QRandomGenerator &ids);

/// A later export of the same is called alike but for dates, numbers and "copy".
[[nodiscard]] bool isSameExport(const QString &files, const QString &others);

/// What a slice says of a step's rate and time; `study`, place and id are the caller's.
[[nodiscard]] Reading rateReading(const EvidenceSlice &slice, qsizetype stage);
[[nodiscard]] Reading lagReading(const EvidenceSlice &slice, qsizetype stage);
/// The mean days of all who come to these steps that nurturing takes there: the plan adds them to
/// the steps' own lags, and what is measured holds them.
[[nodiscard]] Duration nurtureIn(const Plan &plan, const QList<Id<Step>> &steps);
/// lagReading() as the lag of these steps themselves: every time in it shorter by nurtureIn(), and
/// at least 0.
[[nodiscard]] Reading ownLagReading(
    const Plan &plan, const EvidenceSlice &slice, qsizetype stage, const QList<Id<Step>> &steps);
/// "12 days of nurturing not in it"; empty where these steps nurture nobody.
[[nodiscard]] QString nurtureRemark(const Plan &plan, const QList<Id<Step>> &steps);
/// Whether that was said of what was measured.
[[nodiscard]] bool leavesNurtureOut(const Evidence &measured);
/// Of those who did not go on from a stage at the first try, who came back; no cases where nobody
/// did.
[[nodiscard]] Reading recyclingReading(const EvidenceSlice &slice, qsizetype stage);
/// Who went on at the first try; of those who were recycled, none.
[[nodiscard]] Reading firstTryReading(const EvidenceSlice &slice, qsizetype stage);
/// Of those who reached a stage, who never stood in it; no cases where nobody reached it.
[[nodiscard]] Reading skipReading(const EvidenceSlice &slice, qsizetype stage);
/// What of it this step of the plan can take: no cases where nobody skips there, by the plan
/// neither. nullptr: no step.
[[nodiscard]] Reading skipOffer(const EvidenceSlice &slice, qsizetype stage, const Step *step);
/// Who stand in a stage, without those who do for so long that they leaked away.
[[nodiscard]] Reading pipelineReading(const EvidenceSlice &slice, qsizetype stage);

} // namespace lockstep
