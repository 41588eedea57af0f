// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_facts.h"

#include "app/evidence/day_counts.h"
#include "app/evidence/tasks.h"

#include <algorithm>

namespace lockstep {

LeadFacts::LeadFacts(const LeadTable &leads, int threads)
    : m_leads(leads)
    , m_kindOf(leads.size())
    , m_waited(leads.size())
    , m_passages(leads.days.size())
{
    Reached reached(leads.size());
    for (std::size_t lead = 0; lead < leads.size(); ++lead)
        reached[lead] = static_cast<quint8>(leads.reached(lead));
    Tasks tasks;
    for (std::size_t stage = 0; stage < leads.days.size(); ++stage)
        tasks.emplace_back([this, stage, &reached] { findPassages(stage, reached); });
    runAll(tasks, threads);
    learnPatience();
    sortOut(reached);
}

void LeadFacts::findPassages(std::size_t stage, const Reached &reached)
{
    const std::size_t last = m_leads.days.size() - 1;
    const bool isWholeWay = stage == last;
    const auto &from = m_leads.days[isWholeWay ? 0 : stage];
    const auto &to = m_leads.days[isWholeWay ? last : stage + 1];
    if (from.empty() || to.empty())
        return;
    const std::size_t needed = isWholeWay ? last : stage + 1;
    const auto isPassage = [&](std::size_t lead) { // without branches: nobody could foresee them
        return std::size_t { reached[lead] >= needed } * std::size_t { from[lead] != kNoDay }
        * std::size_t { to[lead] >= from[lead] };
    };
    std::size_t count = 0;
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead)
        count += isPassage(lead);
    auto &passages = m_passages[stage];
    passages.resize(count + 1); // each lead is written, and written over if it is none
    std::size_t next = 0;
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead) {
        passages[next] = static_cast<quint32>(lead);
        next += isPassage(lead);
    }
    passages.resize(count);
}

/// Of each step where it is dated, else of the whole way.
void LeadFacts::learnPatience()
{
    constexpr double most = 0.9;
    const std::size_t last = m_leads.days.size() - 1;
    const auto patience = [&](std::size_t stage) {
        DayCounts times;
        for (const auto lead : m_passages[stage])
            times.add(daysOf(lead, stage));
        return times.quantile(most);
    };
    m_wholePatience = patience(last);
    for (std::size_t stage = 0; stage < last; ++stage)
        m_patience.push_back(m_passages[stage].empty() ? m_wholePatience : patience(stage));
    m_patience.push_back(0);
}

void LeadFacts::sortOut(const Reached &reached)
{
    constexpr std::size_t fates = 5;
    std::vector<int> numbers(m_leads.days.size() * fates * 2, -1);
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead) {
        const std::size_t at = reached[lead];
        const Fate fate = m_leads.fates[lead];
        const bool isStanding = fate == Fate::Open && at + 1 < m_leads.days.size();
        if (isStanding) {
            const Day since = std::max(m_leads.day(lead, at), m_leads.day(lead, 0));
            m_waited[lead] = static_cast<Day>(m_leads.lastDay - since);
        }
        const bool isLeaked = isStanding && m_patience[at] > 0 && m_waited[lead] > m_patience[at];
        const auto code = (at * fates + static_cast<std::size_t>(fate)) * 2 + (isLeaked ? 1U : 0U);
        if (numbers[code] < 0) {
            numbers[code] = static_cast<int>(m_kinds.size());
            m_kinds.push_back({ at, fate, isLeaked });
        }
        m_kindOf[lead] = static_cast<quint8>(numbers[code]);
    }
}

} // namespace lockstep
