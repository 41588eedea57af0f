// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The amounts of won deals: their mean, quantiles and spreads.

#include "app/evidence/slice.h"

#include <vector>

namespace lockstep {

class DealCounts {
public:
    void add(qint64 amount, float logarithm)
    {
        m_amounts.push_back(amount);
        m_logarithms.push_back(logarithm);
    }
    [[nodiscard]] bool isEmpty() const { return m_amounts.empty(); }
    [[nodiscard]] MeasuredDeals measured() const;

private:
    std::vector<qint64> m_amounts;
    std::vector<float> m_logarithms;
};

} // namespace lockstep
