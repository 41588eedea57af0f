// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/share_out.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

QList<qint64> shareOut(qint64 whole, const QList<qint64> &weights)
{
    const auto sum = std::accumulate(weights.begin(), weights.end(), qint64 { 0 });
    Q_ASSERT(sum > 0);
    QList<qint64> parts;
    for (const auto weight : weights)
        parts += whole * weight / sum;
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return whole * weights[a] % sum > whole * weights[b] % sum;
    });
    const auto left = whole - std::accumulate(parts.begin(), parts.end(), qint64 { 0 });
    for (qsizetype at = 0; at < left; ++at)
        ++parts[order[at]];
    return parts;
}

} // namespace lockstep
