// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A measurement to read in a terminal, and as JSON for other programs.

#include "app/evidence/measure.h"

#include <QByteArray>

namespace lockstep {

/// Totals, a table by source, one for each of `by`, stages, deal sizes and cohorts where there are
/// any, what not to trust, the columns as mapped, and the rows that could not be used.
[[nodiscard]] QString measurementText(
    const Measurement &measurement, const QList<Dimensions> &by = {});

/// UTF-8, indented, keys sorted; every number's name ends in its unit unless it is a count.
[[nodiscard]] QByteArray measurementJson(const Measurement &measurement);

} // namespace lockstep
