// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Series that share one list. First all are counted, then they can be read.

#include "app/figures/series.h"

#include <span>
#include <vector>

namespace lockstep {

class MonthRows {
public:
    MonthRows(qsizetype rows, qsizetype months);

    /// The next row: `factor` times what has `come` by each month's first day (see DayLine).
    void add(std::span<const double> come, double factor);
    [[nodiscard]] Series row(qsizetype number) const;

private:
    struct Ends {
        double before = 0;
        double after = 0;
    };

    qsizetype m_months;
    QList<double> m_cells;
    std::vector<Ends> m_ends;
};

} // namespace lockstep
