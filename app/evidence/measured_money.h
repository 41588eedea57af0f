// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Measured amounts, which are in hundredths, as money of the plan.

#include "app/base/format.h"
#include "app/evidence/take_measured.h"
#include "app/plan/limits.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

class MeasuredMoney {
public:
    MeasuredMoney(const Plan &plan, const Measurement &measurement)
        : m_unit(std::pow(
            10, Format(plan.settings.locale, plan.settings.currency).currencyDecimals() - 2))
        , m_isKnown(
              measurement.all.deals.cases > 0 && isInPlansCurrency(plan, measurement).has_value())
    {
    }
    /// False: nothing tells amounts, or they are in another currency.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// All deals together, at most what the plan can hold; nothing where it is not known.
    [[nodiscard]] Money of(const MeasuredDeals &deals) const
    {
        const double amount = m_isKnown ? static_cast<double>(deals.sum) * m_unit : 0;
        return { std::llround(std::min(amount, static_cast<double>(limits::kMaxMinorUnits))) };
    }

private:
    double m_unit; ///< minor units in a hundredth
    bool m_isKnown;
};

} // namespace lockstep
