// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/recycling_log.h"

#include <algorithm>
#include <tuple>

namespace lockstep {

void RecyclingLog::note(quint32 lead, const LeadRow &change)
{
    if (change.changed == kNoDay || change.isUnknownStage)
        return;
    constexpr quint8 last = 255; // whatever number it has
    const auto stage = change.fate == Fate::Won ? last : change.furthest;
    m_changes.push_back({ lead, change.changed, stage, change.fate });
    m_isAnyRecycled = m_isAnyRecycled || change.fate == Fate::Recycled;
}

/// A lead came back with its first change to a stage on a later day.
std::vector<RecycledLead> RecyclingLog::settled(const LeadTable &leads) const
{
    std::vector<RecycledLead> all(m_isAnyRecycled ? leads.size() : 0);
    for (const auto &change : m_changes) {
        if (all.empty() || change.fate != Fate::Recycled)
            continue;
        Day &away = all[change.lead].away;
        away = away == kNoDay ? change.day : std::min(away, change.day);
    }
    for (const auto &change : m_changes) {
        if (all.empty() || all[change.lead].away == kNoDay)
            continue;
        auto &one = all[change.lead];
        const bool isStage = change.fate == Fate::Open || change.fate == Fate::Won;
        if (change.fate == Fate::Open && change.day <= one.away)
            one.from = std::max(one.from, change.stage);
        const bool isFirst = one.back == kNoDay || change.day < one.back
            || (change.day == one.back && change.stage > one.to);
        if (isStage && change.day > one.away && isFirst) {
            one.back = change.day;
            one.to = change.stage;
        }
    }
    std::vector<RecycledLead> settled;
    for (quint32 lead = 0; lead < leads.size(); ++lead) {
        const bool isDated = !all.empty() && all[lead].away != kNoDay;
        if (!isDated && leads.fates[lead] != Fate::Recycled)
            continue;
        RecycledLead one = isDated ? all[lead] : RecycledLead { 0, leads.furthest[lead] };
        one.lead = lead;
        settled.push_back(one);
    }
    return settled;
}

} // namespace lockstep
