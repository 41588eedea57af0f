// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/month_rows.h"

namespace lockstep {

MonthRows::MonthRows(qsizetype rows, qsizetype months)
    : m_months(months)
    , m_cells(rows * months)
{
    m_ends.reserve(size_t(rows));
}

void MonthRows::add(std::span<const double> come, double factor)
{
    double *const cells = m_cells.data() + qsizetype(m_ends.size()) * m_months;
    const double *const borders = come.data();
    // Nobody leaves again: less than before can only be rounding.
    for (qsizetype i = 0; i < m_months; ++i)
        cells[i] = factor * std::max(borders[i + 1] - borders[i], 0.0);
    const double after = come.back() - borders[m_months];
    m_ends.push_back({ factor * borders[0], factor * std::max(after, 0.0) });
}

Series MonthRows::row(qsizetype number) const
{
    const Ends ends = m_ends[size_t(number)];
    return { ends.before, { m_cells, number * m_months, m_months }, ends.after };
}

} // namespace lockstep
