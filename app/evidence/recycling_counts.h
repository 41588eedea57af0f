// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How many of some leads ever went back to nurture, from which stage, who came back, and after how
// many days.

#include "app/evidence/day_counts.h"
#include "app/evidence/lead_table.h"

#include <vector>

namespace lockstep {

class RecyclingCounts {
public:
    /// `entered`: the day of entering the stage it went back from; `wentOn`: it later reached one
    /// behind that.
    void add(const RecycledLead &recycling, Day entered, bool wentOn);
    [[nodiscard]] MeasuredRecycling measured(qint64 leads, std::size_t stages) const;

private:
    struct OfStage {
        RecycledStage counts;
        qint64 days = 0; ///< from entering to coming back, all together
        std::vector<qint64> to; ///< how many came back, by stage
    };

    qint64 m_ever = 0;
    qint64 m_dated = 0;
    qint64 m_returned = 0;
    DayCounts m_away;
    std::vector<OfStage> m_stages;
};

} // namespace lockstep
