// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The ways from one stage to won. Without recycling there is one; with it, one for every number of
// returns at each step. How long a way takes does not depend on the rates, only how likely it is
// does: so times are worked out once, and a trial only weighs the ways.

#include "app/funnel/forecast_model.h"

#include <vector>

namespace lockstep {

/// Chance to be won in the end, from each stage; 1 at the last. `rates`: one a step.
void winChances(const QList<ForecastStep> &steps, const double *rates, double *chances);

struct Delay {
    qint64 minutes = 0;
    double share = 0; ///< of those who go on together
};

/// How long those take to pass `step` who enter its stage: its lag, or the parts of its curve; the
/// part that needs nurturing first so much longer.
[[nodiscard]] std::vector<Delay> timesOf(const ForecastStep &step);

class Ways {
public:
    /// Ways that fewer than one in 10^9 take at `rates` are left out.
    Ways(const QList<ForecastStep> &steps, int stage, const double *rates);

    [[nodiscard]] size_t size() const { return m_ways.size(); }
    [[nodiscard]] const std::vector<Delay> &delays(size_t way) const { return m_ways[way].delays; }
    /// How likely each way is, for someone whose chance to win is `chance`; they add up to it: the
    /// last way, that with most returns, has what is left.
    void weigh(const double *rates, double chance, double *weights) const;

private:
    /// How often each step is passed and failed.
    struct Way {
        std::vector<int> passes;
        std::vector<int> returns;
        double orders = 1; ///< in how many orders that can happen
        std::vector<Delay> delays;
    };

    void collect(int stage, const double *rates);
    void add(const std::vector<int> &returns, double orders, int stage);
    [[nodiscard]] double weight(const Way &way, const double *rates) const;
    [[nodiscard]] std::vector<Delay> delaysOf(const Way &way) const;

    QList<ForecastStep> m_steps;
    std::vector<Way> m_ways;
};

} // namespace lockstep
