// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/recycling_counts.h"

#include "app/evidence/lead_counters.h"

#include <algorithm>

namespace lockstep {

void RecyclingCounts::add(const RecycledLead &recycling, Day entered, bool wentOn)
{
    ++m_ever;
    if (m_stages.size() <= recycling.from)
        m_stages.resize(recycling.from + 1U);
    auto &stage = m_stages[recycling.from];
    ++stage.counts.left;
    m_dated += recycling.away == kNoDay ? 0 : 1;
    if (recycling.back == kNoDay)
        return;
    ++m_returned;
    m_away.add(static_cast<std::size_t>(recycling.back - recycling.away));
    ++stage.counts.back;
    stage.counts.wentOn += wentOn ? 1 : 0;
    stage.days += recycling.back - std::min(entered, recycling.back);
    const auto to = std::min(recycling.to, recycling.from); // the plan lets nobody come back later
    if (stage.to.size() <= to)
        stage.to.resize(to + 1U);
    ++stage.to[to];
}

MeasuredRecycling RecyclingCounts::measured(qint64 leads, std::size_t stages) const
{
    MeasuredRecycling recycling;
    recycling.ever = measuredRate(leads, m_ever);
    recycling.returned = measuredRate(m_dated, m_returned);
    recycling.away = m_away.measured();
    for (std::size_t at = 0; at < stages; ++at) {
        RecycledStage counts;
        if (at < m_stages.size()) {
            const auto &stage = m_stages[at];
            counts = stage.counts;
            counts.to = std::max_element(stage.to.begin(), stage.to.end()) - stage.to.begin();
            if (counts.back > 0)
                counts.meanDays
                    = static_cast<double>(stage.days) / static_cast<double>(counts.back);
        }
        recycling.stages += counts;
    }
    return recycling;
}

} // namespace lockstep
