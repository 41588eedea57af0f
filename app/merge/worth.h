// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How much money a difference is about, so that the largest comes first.

#include "app/figures/figures.h"

#include <QByteArrayList>

namespace lockstep {

/// The revenue of a plan over all of its years.
struct Revenue {
    double planned = 0; ///< minor units; 0 where it cannot be computed
    double target = 0;
};
[[nodiscard]] Revenue revenueOf(const Figures &figures);

/// Beyond so many differences that can move money none is weighed: figures of so many plans are not
/// worth waiting for.
inline constexpr qsizetype kMostWeighed = 2'000;

/// Weighs differences from one plan to another, row by row or field by field.
class Scale {
public:
    /// `tables`: of each difference that there is.
    Scale(const Plan &plan, const Plan &other, const QByteArrayList &tables);
    [[nodiscard]] static bool canWeigh(const QByteArrayList &tables); ///< not too many

    /// By how many minor units planned or target revenue moves when the plan takes the row `id` of
    /// `table` as it is in the other one, or one field of it.
    [[nodiscard]] double worthOf(
        const QByteArray &table, qint64 id, const QByteArray &field = {}) const;

private:
    const Plan &m_plan;
    const Plan &m_other;
    bool m_isWeighing;
    Figures m_figures; ///< of the plan: most of them hold for what a difference makes of it
};

} // namespace lockstep
