// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_facts.h"

#include "app/evidence/day_counts.h"
#include "app/evidence/tasks.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::size_t kFates = 5;

/// A number of its own for each kind that there may be.
quint8 kindCode(const LeadKind &kind)
{
    const auto code = (kind.reached * kFates + static_cast<std::size_t>(kind.fate)) * 2;
    return static_cast<quint8>(code + (kind.isLeaked ? 1U : 0U));
}

LeadKind kindCoded(std::size_t code)
{
    return { code / 2 / kFates, static_cast<Fate>(code / 2 % kFates), code % 2 == 1 };
}

} // namespace

LeadFacts::LeadFacts(const LeadTable &leads, int threads)
    : m_leads(leads)
    , m_kindOf(leads.size())
    , m_waited(leads.size())
    , m_passages(leads.days.size())
    , m_patience(leads.days.size())
{
    Reached reached(leads.size());
    runParts(leads.size(), threads, [&](std::size_t first, std::size_t end) {
        for (std::size_t lead = first; lead < end; ++lead)
            reached[lead] = static_cast<quint8>(leads.reached(lead));
    });
    Tasks tasks;
    for (std::size_t stage = 0; stage < leads.days.size(); ++stage) {
        tasks.emplace_back([this, stage, &reached] {
            findPassages(stage, reached);
            learnPatience(stage);
        });
    }
    runAll(tasks, threads);
    for (std::size_t stage = 0; stage + 1 < leads.days.size(); ++stage)
        m_patience[stage] = m_passages[stage].empty() ? wholePatience() : m_patience[stage];
    runParts(leads.size(), threads,
        [&](std::size_t first, std::size_t end) { sortOut(reached, first, end); });
    nameKinds(threads);
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
    const auto most = std::count_if(
        reached.begin(), reached.end(), [needed](quint8 far) { return far >= needed; });
    auto &passages = m_passages[stage];
    // One more: each lead is written, and written over if it is none.
    passages.resize(static_cast<std::size_t>(most) + 1);
    std::size_t next = 0;
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead) {
        passages[next] = static_cast<quint32>(lead);
        // Without branches: nobody could foresee them.
        next += std::size_t { reached[lead] >= needed } * std::size_t { from[lead] != kNoDay }
            * std::size_t { to[lead] >= from[lead] };
    }
    passages.resize(next);
}

/// Of each step where it is dated, else of the whole way.
void LeadFacts::learnPatience(std::size_t stage)
{
    constexpr double most = 0.9;
    const auto passage = this->passage(stage);
    DayCounts times;
    for (const auto lead : m_passages[stage])
        times.add(passage.days(lead));
    m_patience[stage] = times.quantile(most);
}

void LeadFacts::sortOut(const Reached &reached, std::size_t first, std::size_t end)
{
    for (std::size_t lead = first; lead < end; ++lead) {
        LeadKind kind { reached[lead], m_leads.fates[lead], false };
        if (kind.fate == Fate::Open && kind.reached + 1 < m_leads.days.size()) {
            const Day since = std::max(m_leads.day(lead, kind.reached), m_leads.day(lead, 0));
            m_waited[lead] = static_cast<Day>(m_leads.lastDay - since);
            const double patience = m_patience[kind.reached];
            kind.isLeaked = patience > 0 && m_waited[lead] > patience;
        }
        m_kindOf[lead] = kindCode(kind);
    }
}

/// Only few of the kinds that there may be are there: numbered anew, what counts them is small.
void LeadFacts::nameKinds(int threads)
{
    constexpr std::size_t codes = 256;
    std::array<bool, codes> isThere {};
    for (const auto code : m_kindOf)
        isThere[code] = true;
    std::array<quint8, codes> numbers {};
    for (std::size_t code = 0; code < codes; ++code) {
        if (!isThere[code])
            continue;
        numbers[code] = static_cast<quint8>(m_kinds.size());
        m_kinds.push_back(kindCoded(code));
    }
    runParts(m_kindOf.size(), threads, [&](std::size_t first, std::size_t end) {
        for (std::size_t lead = first; lead < end; ++lead)
            m_kindOf[lead] = numbers[m_kindOf[lead]];
    });
}

} // namespace lockstep
