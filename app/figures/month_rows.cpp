// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/month_rows.h"

namespace lockstep {

MonthRows::MonthRows(qsizetype rows, qsizetype months)
    : m_months(months)
    , m_cells(rows * months)
    , m_next(m_cells.data())
{
}

Series MonthRows::add(std::span<const double> come, double factor)
{
    double *const cells = m_next;
    m_next += m_months;
    Q_ASSERT(m_next <= m_cells.constData() + m_cells.size());
    const double *const borders = come.data();
    // Nobody leaves again: less than before can only be rounding.
    for (qsizetype i = 0; i < m_months; ++i)
        cells[i] = factor * std::max(borders[i + 1] - borders[i], 0.0);
    const double after = come.back() - borders[m_months];
    return { factor * borders[0], { m_cells, cells - m_cells.constData(), m_months },
        factor * std::max(after, 0.0) };
}

} // namespace lockstep
