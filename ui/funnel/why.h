// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Why a number of the waterfall is what it is, in one sentence each.

#include "ui/funnel/step_gesture.h"
#include "ui/funnel/waterfall_layout.h"
#include "ui/shared/view.h"

namespace lockstep {

[[nodiscard]] QString stageWhy(const WaterfallStage &stage, const Format &format);
/// Who needs nurturing at the stage, for how long, and how many are in nurture; empty where nobody
/// does. Without `monthStarts` no month is named.
[[nodiscard]] QString nurtureWhy(
    const WaterfallStage &stage, const QList<QDate> &monthStarts, const Format &format);
/// The named figure that says `what` ("Need", "RateLever") of a stage, as far as one says it of
/// exactly what is looked at; empty otherwise.
[[nodiscard]] QString figureOf(const Snapshot &snapshot, Id<Stage> stage, const QString &what);
/// How a number of the waterfall came about, to say aloud.
[[nodiscard]] QString numberWhy(
    const Waterfall &waterfall, const WaterfallNumber &number, const Format &format);
/// The stream that is looked at, or nothing if there are several.
[[nodiscard]] const StreamFigures *onlyStream(const Snapshot &snapshot);
/// From the stage at `index` to the next.
[[nodiscard]] QString stepWhy(
    StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format);
/// Who still has to agree to the step from the stage at `index`, by the streams' names; empty if
/// nobody has to.
[[nodiscard]] QString openByName(const Snapshot &snapshot, qsizetype index);
/// "Rate MQL → SAL: 22 %".
[[nodiscard]] QString stepTitle(
    StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format);
/// Every stage in words, for those who cannot see the drawing.
[[nodiscard]] QString inWords(const Waterfall &waterfall, const Format &format);

} // namespace lockstep
