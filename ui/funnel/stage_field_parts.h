// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What fields of a step are put together from, and groups of them that have files of their own.

#include "ui/funnel/stage_fields.h"

namespace lockstep {

/// Of a field that may stay empty: 0 is not stated.
[[nodiscard]] QString stated(Ratio ratio, const Format &format);
/// Nothing typed is 0.
[[nodiscard]] Result<Ratio> ratioOf(const QString &typed, const Format &format);
/// How well an input of the step is known.
[[nodiscard]] StageField mark(const QString &name, const QString &label,
    const Step *StageScope::*step, Evidence Step::*member);

/// Who needs nurturing first, for how long, and how well that is known.
[[nodiscard]] QList<StageField> nurtureFields();
/// The rate that each side would plan with.
[[nodiscard]] QList<StageField> ownViewFields();

} // namespace lockstep
