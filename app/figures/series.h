// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Flows counted by the horizon's months.

#include "app/figures/figures.h"
#include "app/funnel/flow.h"

namespace lockstep {

/// Month borders on the line of days, see flow.h.
[[nodiscard]] QList<double> monthBorders(const QList<QDate> &monthStarts);
[[nodiscard]] Series series(const Flow &flow, const QList<double> &borders);
/// What falls into the months [from, to) of the horizon.
[[nodiscard]] double inMonths(const Series &series, qsizetype from, qsizetype to);

} // namespace lockstep
