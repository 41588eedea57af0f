// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/row_packing.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace lockstep {

namespace {

/// Where each row ends, as a tree of the earliest ends: the first row that is free from some point
/// on is found in steps of its depth. All rows are free at first.
class RowEnds {
public:
    explicit RowEnds(qsizetype rows)
    {
        while (m_leaves < rows)
            m_leaves *= 2;
        m_earliest.fill(std::numeric_limits<double>::lowest(), 2 * m_leaves);
    }
    [[nodiscard]] qsizetype firstFree(double from) const
    {
        qsizetype at = 1;
        while (at < m_leaves)
            at = m_earliest[2 * at] <= from ? 2 * at : 2 * at + 1;
        return at - m_leaves;
    }
    void take(qsizetype row, double to)
    {
        qsizetype at = m_leaves + row;
        m_earliest[at] = to;
        for (at /= 2; at > 0; at /= 2)
            m_earliest[at] = std::min(m_earliest[2 * at], m_earliest[2 * at + 1]);
    }

private:
    qsizetype m_leaves = 1;
    QList<double> m_earliest;
};

} // namespace

QList<int> packedRows(const QList<Span> &spans, double gap)
{
    QList<qsizetype> byStart(spans.size());
    std::iota(byStart.begin(), byStart.end(), 0);
    std::stable_sort(byStart.begin(), byStart.end(),
        [&](qsizetype a, qsizetype b) { return spans[a].from < spans[b].from; });

    RowEnds ends(spans.size());
    QList<int> rows(spans.size());
    for (const qsizetype i : byStart) {
        const qsizetype row = ends.firstFree(spans[i].from);
        rows[i] = int(row);
        ends.take(row, spans[i].to + gap);
    }
    return rows;
}

int rowCount(const QList<int> &rows)
{
    return rows.isEmpty() ? 0 : *std::max_element(rows.cbegin(), rows.cend()) + 1;
}

} // namespace lockstep
