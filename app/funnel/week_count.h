// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who enters a stage week by week, as work: see capacity.h.

#include "app/funnel/model.h"

#include <span>
#include <vector>

namespace lockstep {

/// One stage's entrants by week, of all streams.
struct Entrants {
    std::vector<double> planned;
    std::vector<double> needed;
    double skipShare = 0; ///< of all who are planned or, without any, needed
};

class WeekCount {
public:
    WeekCount(const Plan &plan, const QList<StreamModel> &models); ///< which have to stay
    [[nodiscard]] Entrants entrants(int stage) const;

    const QList<Period> weeks; ///< from Monday, or what of them lies in the horizon

private:
    using Row = std::vector<double>; ///< come by the end of each week, from the first day on

    static void add(Row &to, std::span<const double> come, double part);
    [[nodiscard]] Row neededOf(const StreamModel &model, int stage) const;
    [[nodiscard]] Row plannedOf(const StreamModel &model, int stage) const;
    void addReturns(Row &to, const StreamModel &model, int stage) const;
    [[nodiscard]] static Row byWeek(const Row &come);

    const QList<StreamModel> &m_models;
    QList<qint64> m_days;
};

} // namespace lockstep
