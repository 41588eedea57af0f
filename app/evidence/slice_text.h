// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The parts of a measurement to read in a terminal that not every export has: stages between, deal
// sizes, cohorts, and tables by one or two dimensions.

#include "app/evidence/measure.h"

namespace lockstep {

[[nodiscard]] QStringList sliceTexts(const Measurement &measurement, const QList<Dimensions> &by);

} // namespace lockstep
