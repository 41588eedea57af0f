// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/row_packing.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

QList<int> packedRows(const QList<Span> &spans, double gap)
{
    QList<qsizetype> byStart(spans.size());
    std::iota(byStart.begin(), byStart.end(), 0);
    std::stable_sort(byStart.begin(), byStart.end(),
        [&](qsizetype a, qsizetype b) { return spans[a].from < spans[b].from; });

    QList<double> rowEnds;
    QList<int> rows(spans.size());
    for (const qsizetype i : byStart) {
        const auto row = std::find_if(rowEnds.cbegin(), rowEnds.cend(),
            [&](double end) { return end + gap <= spans[i].from; });
        rows[i] = int(row - rowEnds.cbegin());
        if (rows[i] == rowEnds.size())
            rowEnds << spans[i].to;
        else
            rowEnds[rows[i]] = spans[i].to;
    }
    return rows;
}

int rowCount(const QList<int> &rows)
{
    return rows.isEmpty() ? 0 : *std::max_element(rows.cbegin(), rows.cend()) + 1;
}

} // namespace lockstep
