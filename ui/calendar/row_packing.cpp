// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/row_packing.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace lockstep {

namespace {

/// Where each row ends, as a tree of the earliest ends: the first row that is free from some point
/// on is found in steps of its depth. All rows are free at first.
class RowEnds {
public:
    explicit RowEnds(std::size_t rows)
    {
        while (m_leaves < rows)
            m_leaves *= 2;
        m_earliest.assign(2 * m_leaves, std::numeric_limits<double>::lowest());
    }
    [[nodiscard]] std::size_t firstFree(double from) const
    {
        std::size_t at = 1;
        while (at < m_leaves)
            at = m_earliest[2 * at] <= from ? 2 * at : 2 * at + 1;
        return at - m_leaves;
    }
    void take(std::size_t row, double to)
    {
        std::size_t at = m_leaves + row;
        m_earliest[at] = to;
        for (at /= 2; at > 0; at /= 2)
            m_earliest[at] = std::min(m_earliest[2 * at], m_earliest[2 * at + 1]);
    }

private:
    std::size_t m_leaves = 1;
    std::vector<double> m_earliest;
};

} // namespace

QList<int> packedRows(const QList<Span> &spans, double gap)
{
    QList<qsizetype> byStart(spans.size());
    std::iota(byStart.begin(), byStart.end(), 0);
    std::stable_sort(byStart.begin(), byStart.end(),
        [&](qsizetype a, qsizetype b) { return spans[a].from < spans[b].from; });

    RowEnds ends(static_cast<std::size_t>(spans.size()));
    QList<int> rows(spans.size());
    for (const qsizetype i : byStart) {
        const std::size_t row = ends.firstFree(spans[i].from);
        rows[i] = static_cast<int>(row);
        ends.take(row, spans[i].to + gap);
    }
    return rows;
}

int rowCount(const QList<int> &rows)
{
    return rows.isEmpty() ? 0 : *std::max_element(rows.cbegin(), rows.cend()) + 1;
}

} // namespace lockstep
