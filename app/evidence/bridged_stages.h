// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A measurement as if some of its stages had not been: the steps over them are counted from those
// who reached one end and those who reached the other.

#include "app/evidence/measure.h"

namespace lockstep {

/// Slices alone are made so, without cohorts. The time over several steps was not measured, unless
/// they are all there are: it has no cases. Who stand in a stage that is gone, stand in the one
/// before it.
[[nodiscard]] Measurement withoutStages(Measurement measurement, const QStringList &gone);

} // namespace lockstep
