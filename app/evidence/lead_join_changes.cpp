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
    const LeadRow *const added = &row;
    if (!known)
        pushLeads(std::span(&added, 1));
    takeChange(row, file, lead);
    if (file.addsToLeads)
        takeNames(row, file, lead);
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

/// A stage is reached when it is first named. Won is won; of other ends the latest counts, and what
/// the file of leads says as long as no change names one.
void LeadJoin::takeChange(const LeadRow &row, const FileUse &file, quint32 lead)
{
    m_changes.resize(m_leads.size());
    for (const auto stage : m_dated) {
        Day &day = m_leads.days[stage][lead];
        if (stage > 0 || !file.addsToLeads)
            day = earlierDay(day, row.days[stage]);
        m_leads.lastDay = std::max(m_leads.lastDay, day);
    }
    m_leads.lastDay = std::max(m_leads.lastDay, row.changed);
    m_leads.furthest[lead] = std::max(m_leads.furthest[lead], row.furthest);
    m_recycling.note(lead, row);
    LatestChange &latest = m_changes[lead];
    const bool isEnd = row.fate != Fate::Open;
    if (row.changed > latest.day || (row.changed == latest.day && isEnd))
        latest.fate = row.fate;
    latest.day = std::max(latest.day, row.changed);
    latest.hasEnded = latest.hasEnded || isEnd;
    if (m_leads.fates[lead] == Fate::Won)
        return;
    if (row.fate == Fate::Won)
        tellWin(row, file, lead, m_before + row.number);
    else if (latest.hasEnded)
        m_leads.fates[lead] = latest.fate;
}

/// Only when all rows were read is it known which came first. Without leads told of before.
qint64 LeadJoin::disorderedChanges() const
{
    qint64 count = 0;
    for (std::size_t lead = 0; lead < m_changes.size(); ++lead) {
        if (m_changes[lead].day == kNoDay || m_disordered.contains(static_cast<quint32>(lead)))
            continue;
        Day before = kNoDay;
        bool isDisordered = false;
        for (const auto stage : m_dated) {
            const Day day = m_leads.days[stage][lead];
            isDisordered = isDisordered || (day != kNoDay && day < before);
            before = std::max(before, day);
        }
        count += isDisordered ? 1 : 0;
    }
    return count;
}

} // namespace lockstep
