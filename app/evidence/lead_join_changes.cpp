// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a row of a change of stage does to the lead that it belongs to. Rows come in any order.

#include "app/evidence/lead_join.h"

namespace lockstep {

namespace {

/// The earlier of two days, as far as they are known.
Day earlierDay(Day one, Day other)
{
    return one == kNoDay || other == kNoDay ? std::max(one, other) : std::min(one, other);
}

} // namespace

void LeadJoin::addChange(const LeadRow &row, const FileUse &file)
{
    const qint64 number = m_before + row.number;
    const auto next = static_cast<quint32>(m_leads.size());
    const quint32 *known
        = file.addsToLeads ? m_keys.find(row.key) : m_keys.findOrPut(row.key, next);
    if (!known && file.addsToLeads)
        return leaveOut(file, number, { UnusedKind::NoLead });
    const quint32 lead = known ? *known : next;
    if (!known)
        pushLead(row);
    takeChange(row, file, lead);
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

/// A stage is reached when it is first named. Won is won; of other ends the latest counts.
void LeadJoin::takeChange(const LeadRow &row, const FileUse &file, quint32 lead)
{
    m_changed.resize(m_leads.size(), kNoDay);
    for (const auto stage : m_dated) {
        Day &day = m_leads.days[stage][lead];
        if (stage > 0 || !file.addsToLeads)
            day = earlierDay(day, row.days[stage]);
    }
    m_leads.lastDay = std::max(m_leads.lastDay, row.changed);
    m_leads.furthest[lead] = std::max(m_leads.furthest[lead], row.furthest);
    const bool isLater = row.changed > m_changed[lead]
        || (row.changed == m_changed[lead] && row.fate != Fate::Open);
    m_changed[lead] = std::max(m_changed[lead], row.changed);
    if (m_leads.fates[lead] == Fate::Won)
        return;
    if (row.fate == Fate::Won)
        win(row, lead, m_before + row.number);
    else if (isLater)
        m_leads.fates[lead] = row.fate;
}

/// Only when all rows were read is it known which came first.
qint64 LeadJoin::disorderedChanges() const
{
    qint64 count = 0;
    for (std::size_t lead = 0; lead < m_changed.size(); ++lead) {
        Day before = kNoDay;
        bool isDisordered = false;
        for (const auto stage : m_dated) {
            const Day day = m_leads.days[stage][lead];
            isDisordered = isDisordered || (day != kNoDay && day < before);
            before = std::max(before, day);
        }
        count += m_changed[lead] != kNoDay && isDisordered ? 1 : 0;
    }
    return count;
}

} // namespace lockstep
