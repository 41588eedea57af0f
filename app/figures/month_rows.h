// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Series of many streams and stages that share one list, written one after the other.

#include "app/figures/series.h"

#include <span>

namespace lockstep {

class MonthRows {
public:
    /// As many `rows` as will be added.
    MonthRows(qsizetype rows, qsizetype months);

    /// The next row: `factor` times what has `come` by each month's first day (see DayLine).
    [[nodiscard]] Series add(std::span<const double> come, double factor);

private:
    qsizetype m_months;
    QList<double> m_cells;
    double *m_next; ///< where the next row goes; nobody has got that yet
};

} // namespace lockstep
